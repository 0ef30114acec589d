import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readUpload } from './exchange.queries.server.ts';
import { plainWords } from './report.ts';

const issueOf = async (bytes: Uint8Array | string) => {
	try {
		const given = typeof bytes === 'string' ? strToU8(bytes) : bytes;
		await readUpload({ name: 'x', bytes: given });
		return 'read';
	} catch (error) {
		return (error as { issues?: { file: string } }).issues?.file ?? error;
	}
};

const sheet = (cells: string) =>
	`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

const workbook = (sheets: string, more: Record<string, Uint8Array> = {}) =>
	zipSync({
		'[Content_Types].xml': strToU8(
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
		),
		'xl/workbook.xml': strToU8(
			'<workbook xmlns:r="r"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>'
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			'<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
		),
		'xl/worksheets/sheet1.xml': strToU8(sheets),
		...more
	});

const lss = (rows: string) =>
	`<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>${rows}</document>`;

describe('files that mean harm are refused with a reason', () => {
	it.each([
		['nothing', '', 'file_needed'],
		['a huge file', new Uint8Array(1024 * 1024 + 1).fill(32), 'file_too_big'],
		['no format of ours', 'type,name,label', 'file_unknown'],
		['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0x81]), 'file_broken'],
		['another XML', '<html></html>', 'file_unknown'],
		['XML that is cut off', lss('<groups><rows>').slice(0, -12), 'file_broken'],
		['a survey without questions', lss(''), 'file_empty'],
		[
			'entities that grow',
			`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${lss('&b;')}`,
			'file_hostile'
		],
		[
			'an entity out of the house',
			`<!DOCTYPE x SYSTEM "file:///etc/passwd">${lss('')}`,
			'file_hostile'
		],
		['nesting without end', lss('<a>'.repeat(20000)), 'file_hostile'],
		['a zip that is none', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'file_broken'],
		['a zip of something else', zipSync({ 'a.txt': strToU8('hei') }), 'file_unknown'],
		[
			'a zip bomb',
			workbook(sheet(''), { 'xl/bomb.xml': new Uint8Array(32 * 1024 * 1024) }),
			'file_too_big'
		],
		[
			'too many parts',
			workbook(
				sheet(''),
				Object.fromEntries(
					Array.from({ length: 300 }, (_, at) => [`xl/${at}.xml`, strToU8('<a/>')])
				)
			),
			'file_too_big'
		],
		['macros', workbook(sheet(''), { 'xl/vbaProject.bin': strToU8('x') }), 'file_hostile'],
		[
			'definitions within a workbook',
			workbook(`<!DOCTYPE x [<!ENTITY a "b">]>${sheet('')}`),
			'file_hostile'
		],
		[
			'a formula',
			workbook(sheet(`<c r="A1"><f>WEBSERVICE("http://x")</f><v>1</v></c>`)),
			'file_hostile'
		],
		['a cell in the last corner', workbook(sheet(cell('XFD1048576', 'x'))), 'file_hostile']
	] as [string, Uint8Array | string, string][])('%s', async (_what, bytes, issue) => {
		expect(await issueOf(bytes)).toBe(issue);
	});

	it('a zip whose headers lie of its size does not fill the memory', async () => {
		const bytes = workbook(sheet(''), { 'xl/bomb.xml': new Uint8Array(24 * 1024 * 1024) });
		// The size in the central directory is said to be ten bytes.
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		for (let at = 0; at < bytes.length - 46; at++) {
			if (view.getUint32(at, true) !== 0x02014b50) continue;
			const isBomb = view.getUint32(at + 24, true) === 24 * 1024 * 1024;
			if (isBomb) view.setUint32(at + 24, 10, true);
		}
		const before = process.memoryUsage().arrayBuffers;
		expect(await issueOf(bytes)).not.toBe('read');
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
	});

	it('a sign of less than, and what stands after it, are words', () => {
		for (const text of ['7 < a?', 'alle < img', 'a < b > c', '1 < style 2'])
			expect(plainWords(text)).toEqual({ words: text, lost: false });
	});

	it('markup in words becomes words', () => {
		expect(plainWords('<p>Hei <b>sin&auml;</b></p><p>&lt;img&gt;</p>').words).toBe(
			'Hei sinä\n<img>'
		);
		expect(plainWords('<script>alert(1)</script>Kysymys<img src=x onerror=alert(1)>')).toEqual({
			words: 'Kysymys',
			lost: true
		});
		expect(plainWords('5 < 6 &#x110000; &#0; &#8364;').words).toBe('5 < 6 €');
	});
});
