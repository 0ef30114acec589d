import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, findPersonalData, marked, strip } from './redaction.public.ts';

const found = (text: string, kind: Finding['kind']): string[] =>
	findPersonalData(text, 'fi')
		.filter((finding) => finding.kind === kind)
		.map((finding) => (finding.certain ? finding.text : `${finding.text}?`));

describe('telephone numbers', () => {
	it.each([
		'040 123 4567',
		'0401234567',
		'040-1234567',
		'040 123 45 67',
		'050\u00a0123\u00a04567',
		'040.123.4567',
		'+358 40 123 4567',
		'+358401234567',
		'+358 (0)40 123 4567',
		'00358 40 1234567',
		'358401234567',
		'09 123 4567',
		'(09) 123 4567',
		'013-123 4567',
		'+46 70 123 45 67',
		'+372 5123 4567',
		'０４０１２３４５６７'
	])('finds %s', (number) => {
		expect(found(`Soita ${number}, kiitos.`, 'phone')).toEqual([number]);
	});

	it('finds several beside each other and stops before other numbers', () => {
		expect(found('040 1234567 / 050 7654321', 'phone')).toEqual(['040 1234567', '050 7654321']);
		expect(found('Numero 040 123 4567 2 lasta', 'phone')).toEqual(['040 123 4567']);
	});

	it('suggests a number without its first zero only after a word for a telephone', () => {
		expect(found('puh. 1234567', 'phone')).toEqual(['1234567?']);
		expect(found('viite 1234567', 'phone')).toEqual([]);
	});

	it.each([
		'Kävin 05.12.2024 ja 5.12.2024.',
		'Kävin 05 12 2024 ja 2024-12-05.',
		'Ajalla 01.02.-03.04.2025.',
		'Klo 08.30–16.00 tai 0800-1600.',
		'Kello 07.30 ja 07.45.',
		'Maksoin 0,50 € ja 1 000 000 euroa.',
		'Annos 0,25 mg, viite 0012.',
		'Asteikolla 0-10 annan 9.',
		'Postinumero 00100 Helsinki.',
		'Vuosina 2019 2020 2021.',
		'Soitin numeroon 116117 ja 112.',
		'Jonossa oli 1204 potilasta.'
	])('takes no date, time or sum for a number: %s', (text) => {
		expect(found(text, 'phone')).toEqual([]);
	});
});

describe('e-mail and web', () => {
	it.each([
		'maija.virtanen@esimerkki.fi',
		'MAIJA@ESIMERKKI.FI',
		'maija+x_1@posti.esimerkki.co.uk',
		'maija @ esimerkki.fi',
		'maija(at)esimerkki.fi',
		'maija [at] esimerkki [piste] fi',
		'maija ät esimerkki.fi',
		'maija＠esimerkki．fi',
		'mäija@esimerkki.fi'
	])('finds %s', (mail) => {
		expect(found(`Vastatkaa ${mail}.`, 'email')).toEqual([mail]);
	});

	it('only suggests a handle', () => {
		expect(found('Löydät minut @maijamm.', 'name')).toEqual(['@maijamm?']);
	});

	it('finds addresses of the web, but not front pages of public services', () => {
		expect(found('Katso https://www.facebook.com/maija.m?x=1.', 'url')).toEqual([
			'https://www.facebook.com/maija.m?x=1'
		]);
		expect(found('Blogini maijanblogi.net kertoo.', 'url')).toEqual(['maijanblogi.net?']);
		expect(found('Sivulla omakanta.fi, www.kela.fi ja Suomi.fi.', 'url')).toEqual([]);
		expect(found('Palvelu oli hyvää.Se toimi hyvin.', 'url')).toEqual([]);
	});
});

describe('addresses', () => {
	it.each([
		'Mannerheimintie 5',
		'Mannerheimintie 5 B 23',
		'Hämeenkatu 12 A1, 33100 Tampere',
		'Iso Roobertinkatu 20–22',
		'Vanha Turuntie 7 as. 3',
		'Rantatiellä 14',
		'Aino Ackten tie 3',
		'Storgatan 5 B, 65100 Vasa',
		'Norra Esplanaden 12'
	])('finds %s', (address) => {
		expect(found(`Asumme nyt ${address}.`, 'address')).toEqual([address]);
	});

	it('suggests a street without a number, and a postal code with a place', () => {
		expect(found('Asun Hämeenkadulla, siis 33100 Tampere.', 'address')).toEqual([
			'Hämeenkadulla?',
			'33100 Tampere'
		]);
	});

	it.each([
		'Valtatie 4 oli poikki.',
		'Hengitystiet tutkittiin.',
		'Uimaranta 2 km päässä.',
		'Ranta on lähellä.'
	])('leaves other ways alone: %s', (text) => {
		expect(found(text, 'address')).toEqual([]);
	});
});

describe('accounts, plates, dates of birth', () => {
	it('finds Finnish and foreign accounts', () => {
		expect(found('Tili FI21 1234 5600 0007 85.', 'iban')).toEqual(['FI21 1234 5600 0007 85']);
		expect(found('tili fi2112345600000785', 'iban')).toEqual(['fi2112345600000785']);
		expect(found('Tili EE38 2200 2210 2014 5685', 'iban')).toEqual(['EE38 2200 2210 2014 5685']);
		expect(found('Lupa AB12 3456 7890 1234', 'iban')).toEqual([]);
	});

	it('finds plates, but not diagnoses and measures', () => {
		expect(found('Auto ABC-123 ja rekkari BM-7.', 'plate')).toEqual(['ABC-123', 'BM-7']);
		expect(found('ICD-10, PHQ-9, GAD-7, HIV-1 ja Covid-19.', 'plate')).toEqual([]);
	});

	it('finds dates of birth, and suggests very old dates', () => {
		expect(found('Olen syntynyt 3.2.1952.', 'birth-date')).toEqual(['3.2.1952']);
		expect(found('Äiti (s. 3.2.1952) ja isä, synt. 030250', 'birth-date')).toEqual([
			'3.2.1952',
			'030250'
		]);
		expect(found('Född den 3 februari 1952', 'birth-date')).toEqual(['3 februari 1952']);
		expect(found('Syntynyt 3. helmikuuta 1952', 'birth-date')).toEqual(['3. helmikuuta 1952']);
		expect(found('Leikkaus 3.2.1999', 'birth-date')).toEqual(['3.2.1999?']);
		expect(found('Käynti 3.2.2025, ohje s. 12.', 'birth-date')).toEqual([]);
	});
});

describe('findings and what is made of them', () => {
	const text =
		'Hoitaja Minna soitti numerosta 040 123 4567. Ma\u0308en Liisa, li\u200bisa@esimerkki.fi!';

	it('counts places in the text as typed', () => {
		for (const finding of findPersonalData(text, 'fi')) {
			expect(text.slice(finding.start, finding.end)).toBe(finding.text);
		}
		expect(findPersonalData(text, 'fi').map((finding) => finding.text)).toEqual([
			'Minna',
			'040 123 4567',
			'Ma\u0308en Liisa',
			'li\u200bisa@esimerkki.fi'
		]);
	});

	it('puts words of the reader in their place', () => {
		const findings = findPersonalData(text, 'fi');
		expect(strip(text, findings, 'fi')).toBe(
			'Hoitaja [nimi] soitti numerosta [puhelinnumero]. [nimi], [sähköpostiosoite]!'
		);
		expect(strip(text, findings.slice(0, 1), 'sv')).toBe(text.replace('Minna', '[namn]'));
		expect(strip(text, [], 'en')).toBe(text);
	});

	it('cuts the text for the page where it is checked', () => {
		expect(marked('Kiitos Minna!', findPersonalData('Kiitos Minna!', 'fi'))).toEqual([
			{ text: 'Kiitos ' },
			{ text: 'Minna', kind: 'name' },
			{ text: '!' }
		]);
		expect(marked('', [])).toEqual([]);
	});

	it('passes over findings that do not fit the text or each other', () => {
		const finding = (start: number, end: number): Finding => ({
			...{ kind: 'name', text: '', certain: true },
			...{ start, end }
		});
		const wrong = [finding(8, 3), finding(0, 5), finding(3, 7), finding(40, 90)];
		expect(marked('Minna kävi', wrong)).toEqual([
			{ text: 'Minna', kind: 'name' },
			{ text: ' kävi' }
		]);
	});

	it('finds nothing sure in what it has stripped', () => {
		const stripped = strip(text, findPersonalData(text, 'fi'), 'fi');
		expect(findPersonalData(stripped, 'fi')).toEqual([]);
	});

	const pieces = fc.constantFrom(
		...[
			'Pekka ',
			'Virtasen ',
			'040 ',
			'1234567',
			'@',
			'a.fi',
			' ',
			'\n',
			'5 B',
			'katu ',
			'FI21',
			'ABC-1'
		],
		...[
			'synt. ',
			'1.1.1950',
			'\u200b',
			'e\u0301',
			'😀',
			'(',
			'+',
			'358',
			'www.',
			'１',
			', ',
			'. ',
			'ß',
			'İ'
		]
	);
	const wild = fc.oneof(
		fc.array(pieces, { maxLength: 40 }).map((some) => some.join('')),
		fc.string({ unit: 'binary', maxLength: 200 })
	);

	it('gives findings in order that never overlap and always fit, whatever is typed', () => {
		fc.assert(
			fc.property(wild, fc.constantFrom('fi', 'sv', 'en', 'fi-simple'), (typed, locale) => {
				const findings = findPersonalData(typed, locale);
				let past = 0;
				for (const { start, end, text: part } of findings) {
					expect(start).toBeGreaterThanOrEqual(past);
					expect(end).toBeGreaterThan(start);
					expect(typed.slice(start, end)).toBe(part);
					past = end;
				}
				expect(
					marked(typed, findings)
						.map((part) => part.text)
						.join('')
				).toBe(typed);
			}),
			{ numRuns: 2000 }
		);
	});
});
