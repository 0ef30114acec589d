import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersOf, readTables, renameFamily, writeTables } from './font-tables.ts';

/** The faces that printed paper is set in. */
export type Typefaces = {
	/** TrueType files for the typesetter. */
	files: Buffer[];
	/** Family names, first choice first. */
	families: string[];
	/** True when at least one of the families can draw the character. */
	covers: (codePoint: number) => boolean;
};

const require = createRequire(import.meta.url);
const FIRST = 'Atkinson Hyperlegible Next';
const FIRST_WEIGHTS = ['400Regular', '600SemiBold', '700Bold'];
const SECOND = 'Noto Sans';
const SECOND_PARTS = ['latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const SECOND_WEIGHTS = { Regular: 400, SemiBold: 600, Bold: 700 };

/**
 * Loads the faces of all printed paper: Atkinson Hyperlegible Next, drawn for readers with low
 * vision, and Noto Sans for the letters that it lacks.
 *
 * Atkinson has no ŋ, ŧ or ǯ, so without the second face a Northern, Inari or Skolt Sámi name
 * would lose letters. Fonts come from installed packages, never from the machine: a poster
 * looks the same wherever it is made.
 */
export function loadTypefaces(): Typefaces {
	const files: Buffer[] = [];
	const drawable = new Set<number>();
	const families = [FIRST];
	for (const weight of FIRST_WEIGHTS) {
		const file = readFileSync(
			require.resolve(
				`@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`
			)
		);
		files.push(file);
		for (const code of charactersOf(readTables(file))) drawable.add(code);
	}
	for (const part of SECOND_PARTS) {
		const family = `${SECOND} ${part}`;
		families.push(family);
		for (const [style, weight] of Object.entries(SECOND_WEIGHTS)) {
			const name = `@fontsource/noto-sans/files/noto-sans-${part}-${weight}-normal.woff`;
			const tables = readTables(readFileSync(require.resolve(name)));
			files.push(writeTables(renameFamily(tables, family, style)));
			for (const code of charactersOf(tables)) drawable.add(code);
		}
	}
	return { files, families, covers: (codePoint) => drawable.has(codePoint) };
}
