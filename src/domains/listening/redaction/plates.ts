import type { Spot } from './finding.ts';

const PLATE =
	/(?<![\p{L}\d-])(?<letters>[A-ZÅÄÖ]{2,3})(?<joint>[- ])(?<digits>\d{1,3})(?![\p{L}\d]|-\d)/giu;
const CAR =
	/(?:auto|rekister|rekkari|kilpi|kilven|bil|register|skylt|car|plate)\p{L}{0,12}[^.!?,]{0,20}$/iu;
const WINDOW = 45;

/** Diagnoses, measures and forms that are written like a plate. */
const MEASURES = new Set(
	(
		'ICD HIV HPV PHQ GAD BDI SDQ MMS CDR PTH TSH CRP LDL HDL ADL FIM RAI HUS TE TK IT EU YK PL ' +
		'ISO KPL KLO NRO SF EQ ASA MRI CT PCR B6 K2 D3 HB RS VE AUD DSM WHO NPS VAS SOS PTS GBS EKG ' +
		'SARS CDI GDS OHI ASRS GAF WAI KL MIN MAX NO OS TAI JA ON'
	).split(' ')
);

/** Finds registration numbers of vehicles; most shapes are certain only beside a word for a car. */
export function platesIn(plain: string): Spot[] {
	const found: Spot[] = [];
	for (const { index, 0: seen, groups } of plain.matchAll(PLATE)) {
		const { letters = '', joint, digits = '' } = groups ?? {};
		const capital = letters === letters.toUpperCase();
		const nearCar = CAR.test(plain.slice(Math.max(0, index - WINDOW), index));
		const usual = letters.length === 3 && digits.length === 3 && joint === '-';
		if (!nearCar && MEASURES.has(letters.toUpperCase())) continue;
		if (!nearCar && (joint === ' ' || !(capital || usual))) continue;
		found.push({
			kind: 'plate',
			from: index,
			to: index + seen.length,
			certain: nearCar ? capital || usual : capital && usual
		});
	}
	return found;
}
