import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { charactersOf, readTables, renameFamily, writeTables } from './font-tables.ts';

const require = createRequire(import.meta.url);
const read = (name: string) => readFileSync(require.resolve(name));
const noto = read('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff');
const atkinson = read(
	'@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'
);
const covers = (file: Buffer, text: string) =>
	[...text].every((letter) => charactersOf(readTables(file)).has(letter.codePointAt(0)!));

describe('font tables', () => {
	it('unpacks WOFF to the sizes that its directory promises', () => {
		const tables = readTables(noto);
		expect([...tables.keys()]).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'name']));
		// head has a magic number (OpenType, "head" table)
		expect(tables.get('head')!.readUInt32BE(12)).toBe(0x5f0f3cf5);
	});

	it('writes a font that reads back as the same tables', () => {
		const tables = readTables(noto);
		const again = readTables(writeTables(tables));
		expect([...again.keys()]).toEqual([...tables.keys()].sort());
		for (const [tag, table] of tables) expect(again.get(tag)!.equals(table), tag).toBe(true);
	});

	it('keeps every table but the name when the family is renamed', () => {
		const renamed = readTables(writeTables(renameFamily(readTables(noto), 'Toinen', 'Regular')));
		expect(renamed.get('name')!.toString('latin1')).toContain('\0T\0o\0i\0n\0e\0n');
		expect(renamed.get('glyf')!.equals(readTables(noto).get('glyf')!)).toBe(true);
	});

	it('knows which letters a font has: why a second face is needed', () => {
		expect(covers(atkinson, 'åäöÅÄÖšžđáâ–”’')).toBe(true);
		expect(covers(atkinson, 'ŋ')).toBe(false);
		expect(covers(atkinson, 'ǯ')).toBe(false);
		expect(covers(noto, 'ŋŧǯŊŦǮ')).toBe(true);
		expect(covers(noto, '日')).toBe(false);
	});
});
