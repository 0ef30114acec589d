import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { refused } from './portable.ts';

/** Files of questionnaires are small; what is larger is something else. */
export const MOST_BYTES = 1024 * 1024;
const MOST_UNPACKED = 16 * 1024 * 1024;
const MOST_PARTS = 200;
const MOST_ROWS = 5000;
const MOST_COLUMNS = 500;
const MOST_DEPTH = 20;

/** Text as UTF-8; anything else is no file of ours. */
export function textOf(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw refused('file_broken');
	}
}

/** Definitions can make a kilobyte into gigabytes or read files of the server: none is read. */
function refuseDefinitions(xml: string): void {
	if (/<!\s*(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(xml)) throw refused('file_hostile');
}

/** Refuses nesting that no export has; a parser would go down as deep as it is told. */
function refuseDepth(xml: string): void {
	let depth = 0;
	const bare = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').replace(/<!--[\s\S]*?-->/g, '');
	for (const [tag] of bare.matchAll(/<[/a-z_][^>]*>/gi)) {
		if (tag.startsWith('</')) depth--;
		else if (!tag.endsWith('/>') && ++depth > MOST_DEPTH) throw refused('file_hostile');
	}
}

/** An XML file as plain objects: every value text, no entities but the five of XML itself. */
export function safeXml(xml: string): Record<string, unknown> {
	refuseDefinitions(xml);
	refuseDepth(xml);
	try {
		const parser = new XMLParser({
			ignoreAttributes: true,
			parseTagValue: false,
			trimValues: false,
			processEntities: true,
			isArray: (name, path) => name === 'row' || String(path) === 'document.languages.language'
		});
		return parser.parse(xml, true) as Record<string, unknown>;
	} catch {
		throw refused('file_broken');
	}
}

const columnOf = (letters: string): number =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A cell in the last corner of a sheet would make a reader fill millions of empty ones. */
function refuseFarCells(sheet: string): void {
	for (const [, letters, row] of sheet.matchAll(/\br="([A-Z]{0,5})(\d{1,10})"/g)) {
		if (Number(row) > MOST_ROWS || columnOf(letters ?? '') > MOST_COLUMNS)
			throw refused('file_hostile');
	}
}

/** Paths of the sheets with these names. */
function pathsOf(parts: Record<string, Uint8Array>, wanted: RegExp): string[] {
	const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : '');
	const targets = new Map(
		[...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
			/\bId="([^"]*)"/.exec(tag)?.[1] ?? '',
			/\bTarget="([^"]*)"/.exec(tag)?.[1] ?? ''
		])
	);
	return [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)]
		.filter(([tag]) => wanted.test(/\bname="([^"]*)"/.exec(tag)?.[1] ?? ''))
		.map(([tag]) => targets.get(/\br:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '')
		.map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`));
}

/**
 * A workbook that is safe to read, packed anew from its checked parts.
 *
 * It is unpacked with limits first, since what its own headers say of its size need not be true;
 * macros, definitions and formulas in the sheets that are read are refused, not calculated.
 *
 * @throws Invalid with the reason
 */
export function safeWorkbook(bytes: Uint8Array, readSheets: RegExp): Uint8Array {
	let unpacked = 0;
	let count = 0;
	let parts: Record<string, Uint8Array>;
	let tooBig = false;
	try {
		parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				unpacked += originalSize;
				count++;
				if (unpacked > MOST_UNPACKED || count > MOST_PARTS) tooBig = true;
				return !tooBig && /\.(xml|rels|bin)$/i.test(name);
			}
		});
	} catch {
		throw refused('file_broken');
	}
	if (tooBig) throw refused('file_too_big');
	if (!parts['xl/workbook.xml']) throw refused('file_unknown');
	if (Object.keys(parts).some((path) => /vba|macro/i.test(path))) throw refused('file_hostile');
	for (const [path, part] of Object.entries(parts)) {
		const text = strFromU8(part);
		refuseDefinitions(text);
		if (/worksheets\//.test(path)) refuseFarCells(text);
	}
	for (const path of pathsOf(parts, readSheets)) {
		if (parts[path] && /<f[\s>/]/.test(strFromU8(parts[path]))) throw refused('file_hostile');
	}
	return zipSync(parts, { level: 0 });
}
