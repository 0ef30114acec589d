import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '#platform/clock/days.ts';
import { isWorkingDay } from '#platform/clock/working-days.ts';
import { unitsWithClients } from './county.ts';
import { themes } from './themes.ts';
import { type ExampleVoice, generateVoices } from './voices.ts';

const wanted = { seed: 1, from: '2024-11-01', to: '2026-11-22', count: 20_000 };
const voices = [...generateVoices(wanted)];
const told = voices.filter((voice) => voice.text !== null);
const texts = told.map(({ text }) => text as string);
const units = new Map(unitsWithClients.map((unit) => [unit.key, unit]));
const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;
const hashOf = (some: ExampleVoice[]) =>
	createHash('sha256').update(JSON.stringify(some)).digest('hex');

describe('the voices of the example county', () => {
	it('are as many as asked, oldest first, within the days asked', () => {
		expect(voices).toHaveLength(20_000);
		let before = wanted.from;
		for (const { givenOn } of voices) {
			expect(isDay(givenOn) && givenOn >= before && givenOn <= wanted.to).toBe(true);
			before = givenOn;
		}
	});

	it('are the same for the same seed and others for another', () => {
		const small = { ...wanted, count: 500 };
		expect(hashOf([...generateVoices(wanted)])).toBe(hashOf(voices));
		expect(hashOf([...generateVoices({ ...small, seed: 2 })])).not.toBe(
			hashOf([...generateVoices(small)])
		);
	});

	it('add up for any count, seed and span, and every text can be said', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 400 }),
				fc.integer({ min: 0, max: 10_000 }),
				fc.integer({ min: 0, max: 27 }),
				(count, seed, days) => {
					const to = `2026-02-${String(days + 1).padStart(2, '0')}`;
					const some = [...generateVoices({ seed, from: '2026-02-01', to, count })];
					expect(some).toHaveLength(count);
					for (const { text } of some) expect(text ?? '').not.toMatch(/[[\]<>{}|]|undefined/);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('belong to units and themes that exist', () => {
		const keys = new Set<string>(themes.map(({ key }) => key));
		for (const { unitKey, themeKeys } of voices) {
			expect(units.has(unitKey)).toBe(true);
			expect(themeKeys.length).toBeLessThanOrEqual(3);
			for (const key of themeKeys) expect(keys.has(key)).toBe(true);
		}
		expect(new Set(told.flatMap(({ themeKeys }) => themeKeys)).size).toBe(14);
	});

	it('come mostly on working days, and seldom in July', () => {
		const working = voices.filter(({ givenOn }) => isWorkingDay(givenOn));
		expect(share(working, voices)).toBeGreaterThan(0.9);
		expect(working.length).toBeLessThan(voices.length);
		const in2025 = (month: string) =>
			voices.filter(({ givenOn }) => givenOn.startsWith(`2025-${month}`)).length;
		expect(in2025('07')).toBeLessThan(in2025('10') / 2);
	});

	it('differ in number from unit to unit; the smallest are too few to show', () => {
		const counts = [...Map.groupBy(voices, ({ unitKey }) => unitKey)].map(([key, list]) => ({
			key,
			count: list.length
		}));
		expect(counts).toHaveLength(unitsWithClients.length);
		const sizes = counts.map(({ count }) => count).sort((a, b) => a - b);
		expect(sizes.at(-1)).toBeGreaterThan(2500);
		expect(sizes[0]).toBeLessThan(50);
		for (const key of ['paivatoiminta-kaarna', 'sijaishuolto-ja-jalkihuolto']) {
			const quarter = voices.filter(
				({ unitKey, givenOn }) =>
					unitKey === key && givenOn >= '2025-07-01' && givenOn <= '2025-09-30'
			);
			expect(quarter.length).toBeLessThan(5);
		}
	});

	it('answer what their unit asks, never nothing at all', () => {
		for (const { unitKey, answers, text, channel, wantsAnswer } of voices) {
			const { expectations, meeting, nps, statements } = answers;
			if (units.get(unitKey)?.quickSet === 'national') {
				expect(expectations ?? meeting).toBeNull();
				expect(nps).toBeGreaterThanOrEqual(0);
				expect(nps).toBeLessThanOrEqual(10);
				expect(Object.keys(statements ?? {})).toHaveLength(4);
			} else {
				expect(nps ?? statements).toBeUndefined();
				expect(expectations ?? meeting).not.toBeNull();
			}
			if (wantsAnswer) expect(text !== null && channel !== 'kiosk').toBe(true);
		}
	});
});

describe('what they write', () => {
	it('is written by less than half, in four languages, and seldom the same', () => {
		expect(share(told, voices)).toBeGreaterThan(0.42);
		expect(share(told, voices)).toBeLessThan(0.48);
		expect(new Set(texts).size).toBeGreaterThanOrEqual(6000);
		const by = Map.groupBy(told, ({ locale }) => locale);
		const distinct = (locale: ExampleVoice['locale']) =>
			new Set(by.get(locale)?.map(({ text }) => text)).size;
		expect(distinct('fi')).toBeGreaterThan(4500);
		expect(distinct('sv')).toBeGreaterThan(500);
		expect(distinct('fi-simple')).toBeGreaterThan(100);
		expect(distinct('en')).toBeGreaterThan(60);
	});

	it('is short and long, and begins and ends as sentences do', () => {
		const long = texts.filter((text) => text.length > 160);
		const short = texts.filter((text) => text.length < 30);
		expect(share(long, texts)).toBeGreaterThan(0.05);
		expect(share(short, texts)).toBeGreaterThan(0.05);
		for (const text of texts) {
			expect(text).not.toMatch(/\s{2}|^\s|\s$|\s[.,!?]|,\.|\.\.|^$/);
			expect(text.length).toBeLessThan(700);
		}
	});

	it('holds no personal data, no address of the net and no words left unchosen', () => {
		for (const text of texts) {
			expect(text).not.toMatch(/[[\]<>{}|@]|undefined|\bnull\b|https?:|www\./);
			expect(text, 'long numbers').not.toMatch(/\d{3,}/);
			expect(text, 'identity codes').not.toMatch(/\d{2}[-+A-Y]\d/i);
			expect(text, 'phone numbers').not.toMatch(/\d[\d\s-]{4,}\d/);
		}
	});

	it('fits the mood: the pleased and the displeased do not say the same', () => {
		const mood = ({ answers }: ExampleVoice) =>
			answers.nps ?? (answers.meeting ?? answers.expectations ?? 0) * 3;
		const mean = (pattern: RegExp) => {
			const some = told.filter(({ text }) => pattern.test(text ?? ''));
			expect(some.length).toBeGreaterThan(30);
			return some.reduce((sum, voice) => sum + mood(voice), 0) / some.length;
		};
		expect(
			mean(/kiitos|kiitti|tack/i) - mean(/ei vasta|ei kuunn|inte|olin väsynyt/i)
		).toBeGreaterThan(1);
	});

	it('shows that a kept promise mended something', () => {
		const troubled = (unitKey: string, theme: string, from: string, to: string) => {
			const all = voices.filter(
				(voice) => voice.unitKey === unitKey && voice.givenOn >= from && voice.givenOn < to
			);
			const some = all.filter(
				({ themeKeys, answers: { nps, meeting, expectations } }) =>
					(themeKeys as string[]).includes(theme) &&
					(nps === undefined ? (meeting ?? expectations ?? 3) < 3 : nps < 7)
			);
			return share(some, all);
		};
		for (const [unitKey, theme, day] of [
			['itainen-sosiaaliasema', 'phone', '2025-09-15'],
			['seniorineuvonta', 'phone', '2026-02-02'],
			['kotihoito-keskusta', 'waiting', '2026-03-16'],
			['toimeentulotuki', 'decisions', '2025-11-03']
		] as const) {
			const before = troubled(unitKey, theme, wanted.from, day);
			const after = troubled(unitKey, theme, day, '2027-01-01');
			expect(after, unitKey).toBeLessThan(before * 0.75);
		}
	});
});
