import { describe, expect, it } from 'vitest';
import { findPersonalData } from './redaction.public.ts';

const names = (text: string, locale: 'fi' | 'sv' | 'en' | 'fi-simple' = 'fi'): string[] =>
	findPersonalData(text, locale)
		.filter((finding) => finding.kind === 'name')
		.map((finding) => (finding.certain ? finding.text : `${finding.text}?`));

describe('names in Finnish cases', () => {
	it.each(
		(
			'Pekan Pekalla Pekalle Pekalta Pekasta Pekkaa Pekkaan Jukan Jukalle Ilkan Riikalta Heikin Matille ' +
			'Antin Pertille Kertun Jaakon Sepon Markun Pirkon Erkille Reetan Virtasen Virtaselle Virtaselta ' +
			'Virtasesta Virtasta Virtasille Virtaset Korhosella Nieminen Lehtosen Markuksen Tuomakselle ' +
			'Markusta Johanneksen Davidin Carlille Annelin Liisankin Pekallekin Pekkani Lindströmin ' +
			'Karlssonille Mäkelän Heikkilälle Rantalalta Juha-Pekan Anna-Liisalle Ulla-Maijan'
		).split(' ')
	)('knows %s inside a sentence and is sure', (form) => {
		expect(names(`Eilen juttelin ja ${form} kanssa sovittiin.`)).toEqual([form]);
	});

	it.each('Niemen Mäen Mäelle Lahdelle Rannan Aallolta Virran Kankaan Koskelle'.split(' '))(
		'suggests %s, which is a word as well',
		(form) => {
			expect(names(`Kiitän vielä ${form} tiimiä.`)).toEqual([`${form}?`]);
		}
	);

	it('knows the Swedish genitive', () => {
		expect(names('Tack för Annikas och Karlssons hjälp.', 'sv')).toEqual(['Annikas', 'Karlssons']);
		expect(names('Vår Hans bemötande', 'sv')).toEqual(['Hans?']);
	});
});

describe('names that are words', () => {
	it.each(
		'Toivo Ilma Rauha Onni Meri Suvi Lumi Tuuli Helmi Aamu Satu Kukka Virta Koski Niemi'.split(' ')
	)('only suggests %s, where a sentence begins and inside it', (name) => {
		expect(names(`${name} oli mukana.`)).toEqual([`${name}?`]);
		expect(names(`Eilen ${name} oli mukana.`)).toEqual([`${name}?`]);
	});

	it('is sure when a title or a surname stands beside', () => {
		expect(names('Hoitaja Toivo oli mukana.')).toEqual(['Toivo']);
		expect(names('Toivo Virtanen oli mukana.')).toEqual(['Toivo Virtanen']);
		expect(names('Rauha Niemi oli mukana.')).toEqual(['Rauha Niemi']);
	});

	it('leaves ordinary beginnings of a sentence alone', () => {
		const text =
			'Toivon parempaa. Ilman apua en jaksa. Onneksi sain ajan. Aamulla oli jono. Rauhassa sai puhua. ' +
			'Pian helpotti. Aina hyvä. Uskon muutokseen. Suomen kesä.';
		expect(names(text)).toEqual([]);
	});
});

describe('names by what stands around', () => {
	it.each([
		'Hoitaja Zubeida auttoi.',
		'Sairaanhoitaja Zubeida auttoi.',
		'Kiitos sosiaalityöntekijä Zubeidalle!',
		'Lääkäri Thandiwe ei kuunnellut.',
		'Täti Oihonna kävi.',
		'Siskoni Oihonna kävi.',
		'Nimeni on Oihonna.',
		'Työntekijä nimeltä Oihonna kävi.',
		'Sjukskötaren Thilde var vänlig.',
		'Jag heter Thilde.',
		'My nurse Thandiwe helped.'
	])('is sure of an unknown name: %s', (text) => {
		const found = names(text, 'fi');
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/^(Zubeida|Zubeidalle|Thandiwe|Oihonna|Thilde)$/);
	});

	it('suggests an unknown capital inside a sentence', () => {
		expect(names('Eilen Oihonna kävi.')).toEqual(['Oihonna?']);
	});

	it('takes the whole name as one finding, initials too', () => {
		expect(names('Kävin Pekka Virtasella ja P. Virtasella.')).toEqual([
			'Pekka Virtasella',
			'P. Virtasella'
		]);
		expect(names('Minua hoiti Pekka V. Korhonen.')).toEqual(['Pekka V. Korhonen']);
		expect(names('Lääkäri K. ei katsonut.')).toEqual(['K?']);
	});

	it('reads small letters and capitals with more care', () => {
		expect(names('hoitaja minna oli kiva')).toEqual(['minna?']);
		expect(names('pekka virtanen oli kiva')).toEqual(['pekka virtanen']);
		expect(names('anna minulle aika, pian tai sitten mari-illan jälkeen')).toEqual([]);
		expect(names('HOITAJA MINNA OLI TÖISSÄ KUN TULIN')).toEqual(['MINNA?']);
	});

	it.each([
		'Kävin Malmin terveysasemalla ja Helsingissä.',
		'Muutimme Lahdesta Tampereelle.',
		'Kela ja HUS vastasivat, Omakanta ei.',
		'Etelä-Savon ja Pohjois-Karjalan alueilla.',
		'Kiitos Teille, toivottaa Kela-taksin kyydissä ollut.',
		'Covid-19-rokote ja Panadol auttoivat Jouluna.'
	])('does not take places and services for people: %s', (text) => {
		expect(names(text)).toEqual([]);
	});
});
