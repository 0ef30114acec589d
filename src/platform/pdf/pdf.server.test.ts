import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from './pdf-reading.ts';
import { PdfError, renderPdf } from './pdf.server.ts';

const template = '#platform/pdf/trial-sheet.typ';
const sheet = (data: Record<string, unknown>, title = 'Koepaperi') =>
	renderPdf({ template, data, title, lang: 'fi', author: 'Esimerkkilä' });

describe('renderPdf', () => {
	it('makes a tagged PDF/UA-1 file with its language and title', async () => {
		const pdf = readPdf(await sheet({ heading: 'Otsikko', words: 'Sanoja.' }));
		expect(pdf).toMatchObject({
			version: '%PDF-1.7',
			title: 'Koepaperi',
			lang: 'fi-FI',
			tagged: true,
			claims: '1',
			pages: 1,
			text: 'OtsikkoSanoja.'
		});
	});

	it('prints what was written and never runs it', async () => {
		const words =
			'#panic("x") #read("/etc/passwd") $a^2$ *b* _c_ [d] `e` \\ <f> @g // h /* i */ "j"';
		expect(readPdf(await sheet({ heading: words, words })).text).toBe(words + words);
	});

	it('prints any letter of the Latin, Greek and Cyrillic alphabets, Sámi ones too', async () => {
		const words = 'ŋŧđšžáâǯ ŊŦĐŠŽÁÂǮ ǥǧǩʒ åäö Γειά Привіт ơư';
		expect(readPdf(await sheet({ heading: words, words })).text).toBe(words + words);
	});

	it('puts a question mark where no typeface has the sign, and still makes the paper', async () => {
		const words = 'Perhekeskus 👨‍👩‍👧 Ilo 日本\u0000\u202e';
		expect(readPdf(await sheet({ heading: 'A', words })).text).toBe('APerhekeskus ? Ilo ?');
	});

	it('joins letters that came in two parts', async () => {
		const pdf = readPdf(await sheet({ heading: 'A', words: 'A\u0308a\u030a' }));
		expect(pdf.text).toBe('AÄå');
	});

	it('gives equal bytes for equal orders', async () => {
		const [one, other] = await Promise.all([
			sheet({ heading: 'Sama', words: 'sama' }),
			sheet({ heading: 'Sama', words: 'sama' })
		]);
		expect(one.equals(other)).toBe(true);
	});

	it('refuses a template that breaks PDF/UA: a picture without words', async () => {
		const broken = sheet({ heading: 'A', words: 'b', picture: true });
		await expect(broken).rejects.toThrow(PdfError);
		await expect(broken).rejects.toThrow(/PDF\/UA-1/);
	});

	it('says which template is at fault', async () => {
		await expect(sheet({ words: 'no heading' })).rejects.toThrow(
			/trial-sheet\.typ could not be set/
		);
	});

	it('sets every string that people can write', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
				const pdf = readPdf(await sheet({ heading: `A${words}`, words: `B${words}` }, `T${words}`));
				expect(pdf.text).not.toContain('\ufffd');
				expect(pdf.text.startsWith('A')).toBe(true);
			}),
			{ numRuns: 150 }
		);
	});
});
