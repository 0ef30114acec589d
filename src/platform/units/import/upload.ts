import { readUnitsCsv } from './csv-read.ts';
import { type PtvCounts, type PtvFile, readPtv } from './ptv-read.ts';
import { type ReadFile, shown } from './rows.ts';

/** The most that one upload may weigh, all its files together. */
export const MOST_BYTES = 8 * 1024 * 1024 - 64 * 1024;
const MOST_FILES = 200;
const DEEPEST = 60;

export type Upload = { name: string; bytes: Uint8Array };
export type ReadUpload = ReadFile & { source: 'csv' | 'ptv'; counts?: PtvCounts };

/**
 * The text of a file in the encodings that spreadsheet programs save: UTF-8 and UTF-16 with a
 * mark, else UTF-8, else the old Windows one, in which a Finnish Excel still saves CSV.
 */
export function textOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/**
 * JSON that is not nested deeper than any catalogue is: a million brackets in a row would stop
 * the service.
 *
 * @returns undefined when it is deeper, or not JSON
 */
export function jsonOf(text: string): { json: unknown } | undefined {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text.charCodeAt(at);
		if (quoted) {
			if (sign === 92) at++;
			else if (sign === 34) quoted = false;
		} else if (sign === 34) quoted = true;
		else if (sign === 91 || sign === 123) {
			if (++depth > DEEPEST) return undefined;
		} else if (sign === 93 || sign === 125) depth--;
	}
	try {
		return { json: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

/**
 * Reads what was uploaded: one CSV file, or any number of files of the service catalogue.
 *
 * @returns the key of a text that says what is wrong, where nothing of it can be read
 */
export function readUpload(files: Upload[]): ReadUpload | { issue: string } {
	const given = files
		.filter((file) => file.bytes.length > 0)
		.map(({ name, bytes }) => ({ name: shown(name), bytes }));
	if (given.length === 0) return { issue: 'units_issue_no_file' };
	if (given.length > MOST_FILES) return { issue: 'units_issue_many_files' };
	if (given.reduce((sum, file) => sum + file.bytes.length, 0) > MOST_BYTES) {
		return { issue: 'units_issue_large_file' };
	}
	const texts = given.map(({ name, bytes }) => ({
		name,
		text: textOf(bytes).replace(/^\uFEFF/, '')
	}));
	const json = texts.filter(({ text }) => /^\s*[[{]/.test(text));
	if (json.length === 0) {
		const [csv] = texts;
		if (texts.length > 1 || !csv) return { issue: 'units_issue_one_csv' };
		return { ...readUnitsCsv(csv.text), source: 'csv' };
	}
	if (json.length < texts.length) return { issue: 'units_issue_mixed_files' };
	const files_: PtvFile[] = [];
	const unread: ReadFile['problems'] = [];
	for (const { name, text } of json) {
		const read = jsonOf(text);
		if (read) files_.push({ path: name, json: read.json });
		else unread.push({ place: { file: name }, issue: 'units_issue_json' });
	}
	const read = readPtv(files_);
	return { ...read, problems: [...unread, ...read.problems], source: 'ptv' };
}
