import { inflateSync } from 'node:zlib';

/** What a finished document says, as a reader program would find it. */
export type ReadPdf = {
	version: string;
	title: string;
	lang: string;
	/** True when the file says it is tagged and carries a tree of tags. */
	tagged: boolean;
	/** The part of PDF/UA that the file claims, such as `1`. */
	claims: string;
	pages: number;
	/** Words for pictures. */
	alt: string[];
	/** Addresses that links open. */
	links: string[];
	/** Everything printed, in the order of the file; lines of one paragraph without breaks. */
	text: string;
	/** The same, page by page. */
	textOfPages: string[];
	/** Only what is read aloud: without decoration and repetition. */
	readAloud: string;
	/** Axis-aligned filled rectangles of the pages, in points of their own drawing. */
	rectangles: { x: number; y: number; width: number; height: number }[];
};

/**
 * Reads a PDF of ours back, so that tests judge the file and not the order that it was made from.
 *
 * It knows only what our own typesetter writes: plain objects, deflated streams, one Unicode map
 * for each font. It is not a reader for other people's files.
 */
export function readPdf(file: Buffer): ReadPdf {
	const objects = readObjects(file);
	const all = [...objects.values()];
	const catalog = all.find(({ head }) => head.includes('/Type /Catalog'))!.head;
	const metadata = all.find(({ head }) => head.includes('/Subtype /XML'))?.stream ?? '';
	const pages = all.filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
	const content = pages.map(({ head }) => {
		const stream = objects.get(/\/Contents (\d+) 0 R/.exec(head)![1]!)!.stream!;
		return { stream, fonts: readFonts(head, objects) };
	});
	const byPage = content.map(({ stream, fonts }) => readStrings(stream, fonts));
	const strings = byPage.flat();
	return {
		version: file.toString('latin1', 0, 8),
		title: unescapeXml(/<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(metadata)?.[1] ?? ''),
		lang: /\/Lang \((.*?)\)/.exec(catalog)?.[1] ?? '',
		tagged: /\/Marked true/.test(catalog) && /\/StructTreeRoot \d+ 0 R/.test(catalog),
		claims: /<pdfuaid:part>(.*?)</.exec(metadata)?.[1] ?? '',
		pages: pages.length,
		alt: all.flatMap(({ head }) => readAlt(head)),
		links: all.flatMap(({ head }) => [...head.matchAll(/\/URI \((.*?)\)/g)].map(([, uri]) => uri!)),
		text: strings.map(({ text }) => text).join(''),
		textOfPages: byPage.map((page) => page.map(({ text }) => text).join('')),
		readAloud: strings.flatMap(({ text, artifact }) => (artifact ? [] : [text])).join(''),
		rectangles: content.flatMap(({ stream }) => readRectangles(stream))
	};
}

type PdfObject = { head: string; stream?: string };
type Characters = Map<string, string>;

function readObjects(file: Buffer): Map<string, PdfObject> {
	const source = file.toString('latin1');
	const objects = new Map<string, PdfObject>();
	for (const match of source.matchAll(/^(\d+) 0 obj\n/gm)) {
		const start = match.index + match[0].length;
		const streamAt = source.indexOf('stream\n', start);
		const endAt = source.indexOf('endobj', start);
		if (streamAt < 0 || streamAt > endAt) {
			objects.set(match[1]!, { head: source.slice(start, endAt) });
			continue;
		}
		const head = source.slice(start, streamAt);
		const length = Number(/\/Length (\d+)/.exec(head)![1]);
		const bytes = file.subarray(streamAt + 7, streamAt + 7 + length);
		const plain = head.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
		const encoding = head.includes('/Subtype /XML') ? 'utf8' : 'latin1';
		objects.set(match[1]!, { head, stream: plain.toString(encoding) });
	}
	return objects;
}

function readFonts(page: string, objects: Map<string, PdfObject>): Map<string, Characters> {
	const listed = /\/Font <<(.*?)>>/s.exec(page)?.[1] ?? '';
	return new Map(
		[...listed.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => {
			const font = objects.get(id!)!.head;
			const map = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)![1]!)!.stream!;
			const pairs = [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)];
			return [name!, new Map(pairs.map(([, glyph, text]) => [glyph!, fromUtf16(text!)]))];
		})
	);
}

const fromUtf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

// A string; parentheses inside it are escaped or come in pairs.
const STRING = String.raw`\(((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*)\)`;

function readStrings(stream: string, fonts: Map<string, Characters>) {
	const found: { text: string; artifact: boolean }[] = [];
	const open: { artifact: boolean; instead: boolean }[] = [];
	let font: Characters = new Map();
	const text = `<([0-9A-F]+)>|${STRING}`;
	const token = String.raw`/(\w+) BMC|<<((?:${text}|[^>(])*)>> BDC|(EMC)|/(\w+) [\d.]+ Tf|${text}`;
	for (const match of stream.matchAll(new RegExp(token, 'gs'))) {
		const [, mark, marked, , , end, face, hex, literal] = match;
		const artifact = mark === 'Artifact' || open.some((around) => around.artifact);
		if (mark || marked !== undefined) {
			// Letters put together from parts are told as they are meant.
			const told = new RegExp(`/ActualText (?:${text})`, 's').exec(marked ?? '');
			open.push({ artifact, instead: Boolean(told) });
			if (told) found.push({ text: toldText(told[1], told[2]), artifact });
		} else if (end) open.pop();
		else if (face) font = fonts.get(face) ?? new Map();
		else if (!open.some((around) => around.instead)) {
			const glyphs = codesOf(hex, literal).match(/.{4}/g) ?? [];
			found.push({ text: glyphs.map((glyph) => font.get(glyph) ?? '\ufffd').join(''), artifact });
		}
	}
	return found;
}

/** Words of a mark: UTF-16 with its sign first, or plain letters such as a hyphen at a line's end. */
function toldText(hex?: string, literal = ''): string {
	const plain = unescapeString(literal);
	const isWide = hex !== undefined || plain.startsWith('\u00fe\u00ff');
	return isWide ? fromUtf16(codesOf(hex, literal)).slice(1) : plain;
}

const codesOf = (hex?: string, literal = '') =>
	hex ?? Buffer.from(unescapeString(literal), 'latin1').toString('hex').toUpperCase();

function readAlt(head: string): string[] {
	const found = head.matchAll(new RegExp(`/Alt (?:<([0-9A-F]+)>|${STRING})`, 'gs'));
	return [...found].map(([, hex, plain]) =>
		hex ? fromUtf16(hex).slice(1) : unescapeString(plain!)
	);
}

/** Undoes the escapes of a PDF string (ISO 32000-1, 7.3.4.2). */
function unescapeString(text: string): string {
	const letters: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
	return text.replace(/\\([0-7]{1,3}|.)/gs, (_, code: string) =>
		/[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (letters[code] ?? code)
	);
}

function unescapeXml(text: string): string {
	const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
	return text.replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole);
}

function readRectangles(stream: string) {
	const number = '(-?[\\d.]+)';
	const point = `${number} ${number}`;
	const shape = new RegExp(`${point} m\\n${point} l\\n${point} l\\n${point} l\\nh`, 'g');
	return [...stream.matchAll(shape)].flatMap((match) => {
		const [x1, y1, x2, y2, x3, y3, x4, y4] = match.slice(1).map(Number) as number[] &
			Record<'0' | '1' | '2' | '3' | '4' | '5' | '6' | '7', number>;
		const upright = x1 === x4 && x2 === x3 && y1 === y2 && y3 === y4;
		return upright ? [{ x: x1, y: y1, width: x2 - x1, height: y3 - y1 }] : [];
	});
}
