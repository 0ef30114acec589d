import type { Mood } from './phrases/sayings.ts';
import type { Random } from './random.ts';
import type { ThemeKey } from './themes.ts';

export type Smiley = 1 | 2 | 3;
export type Agree = 1 | 2 | 3 | 4 | 5;

/** Closed answers of one voice; `nps` and `statements` only where the national set is asked. */
export type Marks = {
	expectations: Smiley | null;
	meeting: Smiley | null;
	nps?: number;
	statements?: Record<string, Agree | null>;
};

/** Where the meeting itself may have been good although the person is displeased. */
const notThePeople: ReadonlySet<ThemeKey> = new Set([
	'waiting',
	'phone',
	'premises',
	'digital',
	'decisions',
	'written-summary'
]);

const expectations: Record<Mood, readonly (readonly [Smiley, number])[]> = {
	good: [
		[3, 87],
		[2, 11],
		[1, 2]
	],
	mixed: [
		[3, 18],
		[2, 70],
		[1, 12]
	],
	bad: [
		[3, 3],
		[2, 27],
		[1, 70]
	]
};
const meeting: Record<Mood, readonly (readonly [Smiley, number])[]> = {
	good: [
		[3, 95],
		[2, 4],
		[1, 1]
	],
	mixed: [
		[3, 32],
		[2, 61],
		[1, 7]
	],
	bad: [
		[3, 5],
		[2, 31],
		[1, 64]
	]
};
const meetingElsewhere: readonly (readonly [Smiley, number])[] = [
	[3, 14],
	[2, 40],
	[1, 46]
];

/** The two smileys of the card; a kiosk asks one of them, and some leave one open. */
export function smileys(mood: Mood, theme: ThemeKey, kiosk: boolean, random: Random): Marks {
	const expected = random.weigh(expectations[mood]);
	const met = random.weigh(
		mood === 'bad' && notThePeople.has(theme) ? meetingElsewhere : meeting[mood]
	);
	const skipped = random.next();
	if (kiosk && skipped < 0.55) return { expectations: null, meeting: met };
	if (skipped > 0.95) return { expectations: expected, meeting: null };
	if (skipped > 0.9) return { expectations: null, meeting: met };
	return { expectations: expected, meeting: met };
}

/** Statements of the national quick set, by the last part of their ids (`national.encounter`). */
export const nationalStatements = [
	'availability',
	'encounter',
	'participation',
	'understandability'
] as const;

const nps: Record<Mood, readonly (readonly [number, number])[]> = {
	good: [
		[10, 46],
		[9, 30],
		[8, 17],
		[7, 7]
	],
	mixed: [
		[9, 6],
		[8, 22],
		[7, 32],
		[6, 20],
		[5, 15],
		[4, 5]
	],
	bad: [
		[7, 4],
		[6, 12],
		[5, 18],
		[4, 16],
		[3, 18],
		[2, 14],
		[1, 8],
		[0, 10]
	]
};
const agree: Record<Mood, readonly (readonly [Agree, number])[]> = {
	good: [
		[5, 62],
		[4, 30],
		[3, 6],
		[2, 2]
	],
	mixed: [
		[5, 12],
		[4, 40],
		[3, 28],
		[2, 16],
		[1, 4]
	],
	bad: [
		[5, 5],
		[4, 17],
		[3, 22],
		[2, 32],
		[1, 24]
	]
};

/** The statement that a theme weighs on most. */
const touched: Partial<Record<ThemeKey, (typeof nationalStatements)[number]>> = {
	waiting: 'availability',
	phone: 'availability',
	encounter: 'encounter',
	'food-everyday': 'encounter',
	'own-say': 'participation',
	decisions: 'participation',
	'close-ones': 'participation',
	information: 'understandability',
	language: 'understandability'
};

/** Recommendation 0–10 and statements 1–5; the statement of the theme is felt a step stronger. */
export function nationalMarks(mood: Mood, theme: ThemeKey, random: Random): Marks {
	const recommendation = random.weigh(nps[mood]);
	const statements: Record<string, Agree | null> = {};
	for (const statement of nationalStatements) {
		const step = statement === touched[theme] ? (mood === 'bad' ? -1 : mood === 'good' ? 1 : 0) : 0;
		const mark = Math.min(5, Math.max(1, random.weigh(agree[mood]) + step)) as Agree;
		statements[statement] = random.chance(0.07) ? null : mark;
	}
	return { expectations: null, meeting: null, nps: recommendation, statements };
}
