import { createHash } from 'node:crypto';
import { written } from './survey-words.ts';

/** The stations whose clients the example county asks every October, and how many answered. */
export const askedUnits = [
	{ key: 'keskustan-sosiaaliasema', answered: [96, 118], leaning: [0.1, 0.35] },
	{ key: 'itainen-sosiaaliasema', answered: [61, 70], leaning: [0, 0.05] },
	{ key: 'rantakylan-sosiaaliasema', answered: [34, 41], leaning: [-0.2, -0.15] },
	{ key: 'toimeentulotuki', answered: [52, 47], leaning: [-0.35, -0.3] },
	{ key: 'nuorten-sosiaalityo', answered: [23, 26], leaning: [0.3, 0.3] }
] as const;

/** Statements of the yearly survey, and how well each goes: 0 is the middle of the scale. */
const statements: Record<string, number> = {
	'opening-hours': 0.4,
	reachable: -0.2,
	soon: -0.1,
	treated: 0.9,
	heard: 0.7,
	advice: 0.3,
	understandable: 0.5,
	expertise: 0.7,
	helped: 0.4,
	time: 0.2,
	opinion: 0.3
};

/** Numbers that look drawn by lot and are the same at every seeding. */
const drawn = (name: string): number =>
	createHash('sha256').update(`kuultu survey ${name}`).digest().readUInt32BE(0) / 2 ** 32;

/** An answer on five steps around a leaning: the sum of three even draws is near a bell. */
function step(name: string, leaning: number): number {
	const noise = (drawn(`${name} a`) + drawn(`${name} b`) + drawn(`${name} c`) - 1.5) * 2.4;
	return Math.min(5, Math.max(1, Math.round(3.4 + leaning + noise)));
}

export type ToldAnswers = {
	channel: 'web' | 'card' | 'kiosk' | 'oral';
	locale: 'fi' | 'sv' | 'fi-simple';
	answers: Record<string, number>;
	text: string | undefined;
};

/** What one person of a station answered in one year. */
export function answersOf(unitKey: string, year: number, leaning: number, no: number): ToldAnswers {
	const name = `${unitKey} ${year} ${no}`;
	// Some are content with everything, some with nothing.
	const own = leaning + (drawn(`${name} own`) - 0.5) * 1.6;
	const answers: Record<string, number> = {};
	for (const [id, goes] of Object.entries(statements)) {
		if (drawn(`${name} ${id} skips`) < 0.06) continue;
		answers[`sos.${id}`] = step(`${name} ${id}`, own + goes);
	}
	answers['sos.overall'] = step(`${name} overall`, own + 0.5);
	answers['sos.gender'] = Math.min(3, Math.floor(drawn(`${name} gender`) * 3.4));
	answers['sos.how-long'] = 1 + Math.floor(drawn(`${name} long`) * 4);
	if (drawn(`${name} born`) < 0.8) {
		answers['sos.birth-year'] = 1945 + Math.floor(drawn(`${name} year`) * 60);
	}
	const channel = drawn(`${name} channel`);
	const locale = drawn(`${name} locale`);
	const words =
		drawn(`${name} writes`) < 0.3
			? written[Math.floor(drawn(`${name} words`) * written.length)]
			: undefined;
	return {
		channel: channel < 0.55 ? 'web' : channel < 0.85 ? 'card' : channel < 0.95 ? 'kiosk' : 'oral',
		locale: words?.locale ?? (locale < 0.85 ? 'fi' : locale < 0.94 ? 'sv' : 'fi-simple'),
		answers,
		text: words?.text
	};
}
