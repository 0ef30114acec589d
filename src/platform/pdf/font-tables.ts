import { inflateSync } from 'node:zlib';

/** The tables of one font file by their four-letter tag, in the order of the file. */
export type FontTables = Map<string, Buffer>;

/**
 * Takes a TrueType or WOFF 1.0 font apart, so that paper can use the fonts that the web uses.
 *
 * Packages of web fonts carry WOFF only, and the typesetter reads plain TrueType only. WOFF 1.0
 * is TrueType with each table deflated (W3C, WOFF File Format 1.0, 2012, section 5), so Node's
 * own zlib is enough and no font converter has to be loaded into the web process.
 */
export function readTables(file: Buffer): FontTables {
	const packed = file.toString('latin1', 0, 4) === 'wOFF';
	const [header, width] = packed ? [44, 20] : [12, 16];
	const tables: FontTables = new Map();
	for (let index = 0; index < file.readUInt16BE(packed ? 12 : 4); index++) {
		const at = header + index * width;
		const tag = file.toString('latin1', at, at + 4);
		const start = file.readUInt32BE(at + (packed ? 4 : 8));
		const length = file.readUInt32BE(at + 12);
		const stored = packed ? file.readUInt32BE(at + 8) : length;
		const bytes = file.subarray(start, start + stored);
		tables.set(tag, stored < length ? inflateSync(bytes) : bytes);
	}
	return tables;
}

/** Puts the tables together into a TrueType font (OpenType 1.9, "Organization of an OpenType Font"). */
export function writeTables(tables: FontTables): Buffer {
	const names = [...tables.keys()].sort();
	const power = 2 ** Math.floor(Math.log2(names.length));
	const head = Buffer.alloc(12 + 16 * names.length);
	head.writeUInt32BE(0x00010000, 0);
	head.writeUInt16BE(names.length, 4);
	head.writeUInt16BE(power * 16, 6);
	head.writeUInt16BE(Math.log2(power), 8);
	head.writeUInt16BE((names.length - power) * 16, 10);
	const parts = [head];
	let end = head.length;
	names.forEach((tag, index) => {
		const table = tables.get(tag)!;
		const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
		const at = 12 + 16 * index;
		head.write(tag, at, 'latin1');
		head.writeUInt32BE(checksum(padded), at + 4);
		head.writeUInt32BE(end, at + 8);
		head.writeUInt32BE(table.length, at + 12);
		parts.push(padded);
		end += padded.length;
	});
	return Buffer.concat(parts);
}

/**
 * Gives a font another family name.
 *
 * The parts of one web font (Latin, Cyrillic, ...) all carry the same name; the typesetter would
 * take the first of them and never look into the others.
 */
export function renameFamily(tables: FontTables, family: string, style: string): FontTables {
	const names: [number, string][] = [
		[1, family],
		[2, style],
		[4, `${family} ${style}`],
		[6, `${family}-${style}`.replace(/[^A-Za-z0-9-]/g, '')]
	];
	const head = Buffer.alloc(6 + 12 * names.length);
	head.writeUInt16BE(names.length, 2);
	head.writeUInt16BE(head.length, 4);
	const parts = [head];
	let end = 0;
	names.forEach(([id, text], index) => {
		const bytes = Buffer.from(text, 'utf16le').swap16();
		// platform 3 (Windows), encoding 1 (Unicode), language 0x409
		[3, 1, 0x409, id, bytes.length, end].forEach((value, field) =>
			head.writeUInt16BE(value, 6 + 12 * index + 2 * field)
		);
		parts.push(bytes);
		end += bytes.length;
	});
	return new Map(tables).set('name', Buffer.concat(parts));
}

/** Lists the characters (Unicode code points) that a font can draw, from its `cmap` table. */
export function charactersOf(tables: FontTables): Set<number> {
	const cmap = tables.get('cmap');
	const found = new Set<number>();
	for (let index = 0; cmap && index < cmap.readUInt16BE(2); index++) {
		const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
		const format = table.readUInt16BE(0);
		if (format === 4) addSegments(table, found);
		if (format === 12) addGroups(table, found);
	}
	return found;
}

function addSegments(table: Buffer, found: Set<number>) {
	const count = table.readUInt16BE(6);
	for (let at = 0; at < count; at += 2) {
		const last = table.readUInt16BE(14 + at);
		const first = table.readUInt16BE(16 + count + at);
		const delta = table.readUInt16BE(16 + 2 * count + at);
		const offsetAt = 16 + 3 * count + at;
		const offset = table.readUInt16BE(offsetAt);
		for (let code = first; code <= last && code < 0xffff; code++) {
			const glyph = offset ? table.readUInt16BE(offsetAt + offset + 2 * (code - first)) : code;
			if (offset ? glyph !== 0 : ((glyph + delta) & 0xffff) !== 0) found.add(code);
		}
	}
}

function addGroups(table: Buffer, found: Set<number>) {
	for (let index = 0; index < table.readUInt32BE(12); index++) {
		const at = 16 + 12 * index;
		for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++) {
			found.add(code);
		}
	}
}

function checksum(padded: Buffer): number {
	let sum = 0;
	for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
	return sum;
}
