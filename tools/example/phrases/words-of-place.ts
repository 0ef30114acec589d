import type { Random } from '../random.ts';
import type { Place } from '../voice-places.ts';

/** The forms in which a sentence may name the worker and the meeting, chosen once for each text. */
export type Words = ReadonlyMap<string, string>;

/** A Finnish noun in the forms that the sentences use: stem and vowel decide all of them. */
const finnishWorker = (word: string, stem: string, a: 'a' | 'ä'): [string, string][] => [
	['työntekijä', word],
	['työntekijän', `${stem}n`],
	['työntekijää', `${stem}${a}`],
	['työntekijälle', `${stem}lle`],
	['työntekijältä', `${stem}lt${a}`],
	['työntekijällä', `${stem}ll${a}`]
];

const worker = finnishWorker('työntekijä', 'työntekijä', 'ä');
const nurse = finnishWorker('hoitaja', 'hoitaja', 'a');
const counsellor = finnishWorker('ohjaaja', 'ohjaaja', 'a');
const socialWorker = finnishWorker('sosiaalityöntekijä', 'sosiaalityöntekijä', 'ä');
const socialCounsellor = finnishWorker('sosiaaliohjaaja', 'sosiaaliohjaaja', 'a');
const adviser = finnishWorker('neuvoja', 'neuvoja', 'a');

const meeting: [string, string][] = [
	['tapaaminen', 'tapaaminen'],
	['tapaamisesta', 'tapaamisesta']
];
const visit: [string, string][] = [
	['tapaaminen', 'käynti'],
	['tapaamisesta', 'käynnistä']
];

type Choices = { workers: [string, string][][]; meetings: [string, string][][] };

const finnish: Record<Place, Choices> = {
	station: {
		workers: [worker, worker, socialCounsellor, socialWorker],
		meetings: [meeting, visit]
	},
	money: {
		workers: [worker, finnishWorker('käsittelijä', 'käsittelijä', 'ä'), socialCounsellor],
		meetings: [meeting]
	},
	youth: { workers: [counsellor, counsellor, worker], meetings: [meeting, visit] },
	'family-support': {
		workers: [worker, finnishWorker('psykologi', 'psykologi', 'a'), socialWorker],
		meetings: [meeting, visit]
	},
	'family-law': {
		workers: [finnishWorker('lastenvalvoja', 'lastenvalvoja', 'a'), worker],
		meetings: [meeting]
	},
	'family-home': {
		workers: [finnishWorker('perhetyöntekijä', 'perhetyöntekijä', 'ä'), worker],
		meetings: [visit]
	},
	'open-family': { workers: [counsellor, worker], meetings: [visit] },
	'child-protection': { workers: [socialWorker, worker], meetings: [meeting] },
	foster: { workers: [socialWorker, worker], meetings: [meeting] },
	disability: {
		workers: [finnishWorker('palveluohjaaja', 'palveluohjaaja', 'a'), worker, socialWorker],
		meetings: [meeting]
	},
	rides: { workers: [adviser, worker], meetings: [meeting] },
	day: { workers: [counsellor], meetings: [visit] },
	'senior-advice': {
		workers: [finnishWorker('asiakasohjaaja', 'asiakasohjaaja', 'a'), adviser, worker],
		meetings: [meeting, visit]
	},
	'home-care': {
		workers: [nurse, nurse, finnishWorker('lähihoitaja', 'lähihoitaja', 'a')],
		meetings: [visit]
	},
	housing: { workers: [nurse], meetings: [visit] },
	mind: {
		workers: [nurse, worker, finnishWorker('psykologi', 'psykologi', 'a')],
		meetings: [visit, meeting]
	},
	substance: {
		workers: [nurse, worker, finnishWorker('terapeutti', 'terapeuti', 'a')],
		meetings: [visit, meeting]
	},
	'meeting-place': { workers: [counsellor, worker], meetings: [visit] },
	advice: { workers: [adviser, worker], meetings: [visit] },
	crisis: { workers: [finnishWorker('päivystäjä', 'päivystäjä', 'ä'), worker], meetings: [visit] }
};

const swedish: Record<Place, string[]> = {
	station: ['handläggaren', 'socialhandledaren', 'socialarbetaren'],
	money: ['handläggaren'],
	youth: ['handledaren'],
	'family-support': ['psykologen', 'socialarbetaren'],
	'family-law': ['barnatillsyningsmannen'],
	'family-home': ['familjearbetaren'],
	'open-family': ['handledaren'],
	'child-protection': ['socialarbetaren'],
	foster: ['socialarbetaren'],
	disability: ['servicehandledaren', 'handläggaren'],
	rides: ['handläggaren'],
	day: ['handledaren'],
	'senior-advice': ['klienthandledaren', 'rådgivaren'],
	'home-care': ['vårdaren', 'närvårdaren'],
	housing: ['vårdaren'],
	mind: ['vårdaren', 'skötaren', 'psykologen'],
	substance: ['vårdaren', 'terapeuten'],
	'meeting-place': ['handledaren'],
	advice: ['rådgivaren'],
	crisis: ['den som hade jour', 'socialarbetaren']
};

export function wordsFor(place: Place, language: 'fi' | 'sv', random: Random): Words {
	if (language === 'sv') return new Map([['handläggaren', random.pick(swedish[place])]]);
	const { workers, meetings } = finnish[place];
	return new Map([...random.pick(workers), ...random.pick(meetings)]);
}
