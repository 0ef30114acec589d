import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersOf, readTables, renameFamily, writeTables } from './font-tables.ts';

/** A family for the typesetter; `covers` limits it to some letters. */
export type Family = { name: string; covers?: string };

/** The faces that printed paper is set in. */
export type Typefaces = {
	/** TrueType files for the typesetter. */
	files: Buffer[];
	/** Families, first choice first. */
	families: Family[];
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
 * Atkinson has no ŋ, ŧ or ǯ, so without the second face a Sámi name would lose letters. It has no
 * ǩ either, but would put one together from k and a loose caron, which a screen reader then says
 * twice; so the second face stands first, limited to exactly the letters that the first lacks.
 * Fonts come from installed packages, never from the machine: a poster looks the same wherever it
 * is made.
 */
export function loadTypefaces(): Typefaces {
	const files: Buffer[] = FIRST_WEIGHTS.map((weight) =>
		read(
			`@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`
		)
	);
	const drawable = charactersOf(readTables(files[0]!));
	const families: Family[] = [];
	for (const part of SECOND_PARTS) {
		const name = `${SECOND} ${part}`;
		const added = new Set<number>();
		for (const [style, weight] of Object.entries(SECOND_WEIGHTS)) {
			const tables = readTables(
				read(`@fontsource/noto-sans/files/noto-sans-${part}-${weight}-normal.woff`)
			);
			files.push(writeTables(renameFamily(tables, name, style)));
			for (const code of charactersOf(tables)) if (!drawable.has(code)) added.add(code);
		}
		families.push({ name, covers: characterClass(added) });
		for (const code of added) drawable.add(code);
	}
	families.push({ name: FIRST });
	return { files, families, covers: (codePoint) => drawable.has(codePoint) };
}

const read = (name: string) => readFileSync(require.resolve(name));

/** Writes characters as a class of a regular expression, runs of neighbours as ranges. */
function characterClass(codes: Set<number>): string {
	const ranges: [number, number][] = [];
	for (const code of [...codes].sort((one, other) => one - other)) {
		const last = ranges.at(-1);
		if (last && last[1] === code - 1) last[1] = code;
		else ranges.push([code, code]);
	}
	const hex = (code: number) => `\\x{${code.toString(16)}}`;
	return `[${ranges.map(([from, to]) => `${hex(from)}-${hex(to)}`).join('')}]`;
}
