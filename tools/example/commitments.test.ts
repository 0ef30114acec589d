import { describe, expect, it } from 'vitest';
import { isDay } from '#platform/clock/days.ts';
import { answerFor, questionFor, replyFor } from './answers.ts';
import { commitments } from './commitments.ts';
import { county, unitsWithClients } from './county.ts';
import { easy, english } from './replies/easy-and-english.ts';
import { answersFi, plainAnswersFi, talksFi, thanksFi } from './replies/fi.ts';
import { answersSv, plainAnswersSv, talksSv, thanksSv } from './replies/sv.ts';
import { themes } from './themes.ts';
import { effectsOn } from './what-changed.ts';

const TODAY = '2026-11-22';
const themeKeys = new Set<string>(themes.map(({ key }) => key));
const unitKeys = new Set(unitsWithClients.map(({ key }) => key));
const late = commitments.filter(({ state, dueOn }) => state === 'promised' && dueOn < TODAY);

describe('the commitments of the example county', () => {
	it('are many and of every end: kept, kept late, late, under way, dropped', () => {
		expect(commitments.length).toBeGreaterThanOrEqual(24);
		expect(new Set(commitments.map(({ key }) => key)).size).toBe(commitments.length);
		const of = (state: string) => commitments.filter((one) => one.state === state).length;
		expect(of('kept')).toBeGreaterThanOrEqual(10);
		expect(of('dropped')).toBeGreaterThanOrEqual(3);
		expect(of('promised') - late.length).toBeGreaterThanOrEqual(5);
		expect(late.length).toBeGreaterThanOrEqual(3);
		expect(commitments.some(({ keptOn, dueOn }) => keptOn && keptOn > dueOn)).toBe(true);
	});

	it('point to units and themes that exist, from most services', () => {
		for (const { unitKey, themeKeys: about } of commitments) {
			expect(unitKeys.has(unitKey), unitKey).toBe(true);
			expect(about.length).toBeGreaterThan(0);
			for (const key of about) expect(themeKeys.has(key), key).toBe(true);
		}
		const parents = new Map(county.map(({ key, parentKey }) => [key, parentKey]));
		expect(new Set(commitments.map(({ unitKey }) => parents.get(unitKey))).size).toBe(7);
	});

	it('are told whole in both languages', () => {
		for (const told of commitments) {
			const texts = [
				told.title,
				told.youSaid,
				told.promise,
				told.responsibleTitle,
				...told.edits.map(({ change }) => change)
			];
			if (told.outcome) texts.push(told.outcome);
			if (told.droppedReason) texts.push(told.droppedReason);
			if (told.lateReason) texts.push(told.lateReason);
			for (const text of texts) {
				expect(text.fi.length, told.key).toBeGreaterThan(3);
				expect(text.sv.length, told.key).toBeGreaterThan(3);
				expect(text.fi).not.toBe(text.sv);
			}
		}
	});

	it('end as the days say: an outcome or a reason, and nothing that has not happened yet', () => {
		for (const told of commitments) {
			const { key, promisedOn, dueOn, keptOn, droppedOn, state, edits } = told;
			for (const day of [promisedOn, dueOn, keptOn ?? dueOn, droppedOn ?? dueOn]) {
				expect(isDay(day), key).toBe(true);
			}
			expect(promisedOn < dueOn && promisedOn <= TODAY, key).toBe(true);
			expect(Boolean(keptOn && told.outcome), key).toBe(state === 'kept');
			expect(Boolean(droppedOn && told.droppedReason), key).toBe(state === 'dropped');
			const end = keptOn ?? droppedOn ?? TODAY;
			expect(end <= TODAY, key).toBe(true);
			let before = promisedOn;
			for (const { on } of edits) {
				expect(on >= before && on <= end, `${key} ${on}`).toBe(true);
				before = on;
			}
		}
		for (const told of late) expect(told.lateReason, told.key).toBeDefined();
	});

	it('quote nothing that could tell who spoke', () => {
		for (const { quotes } of commitments) {
			for (const { text } of quotes) expect(text).not.toMatch(/\d|@/);
		}
	});

	it('change what people say from the day they were kept, not before', () => {
		const unit = 'keskustan-sosiaaliasema';
		expect(effectsOn(unit, '2026-11-02')).toHaveLength(0);
		expect(effectsOn(unit, '2026-11-03')).toMatchObject([{ theme: 'phone' }]);
		expect(effectsOn('itainen-sosiaaliasema', '2026-11-03')).toHaveLength(2);
	});
});

describe('answers by staff', () => {
	const fi = [...Object.values(answersFi).flat(), ...thanksFi, ...plainAnswersFi];
	const sv = [...Object.values(answersSv).flat(), ...thanksSv, ...plainAnswersSv];

	it('are many, all different, with questions back and what was written to them', () => {
		expect(new Set(fi).size).toBe(fi.length);
		expect(fi.length).toBeGreaterThanOrEqual(25);
		expect(new Set(sv).size).toBe(sv.length);
		expect(sv.length).toBeGreaterThanOrEqual(10);
		expect(talksFi.length).toBeGreaterThanOrEqual(6);
		expect(talksSv.length).toBeGreaterThanOrEqual(3);
		for (const key of themeKeys) {
			expect(answersFi[key as keyof typeof answersFi].length).toBeGreaterThan(0);
			expect(answersSv[key as keyof typeof answersSv].length).toBeGreaterThan(0);
		}
	});

	it('are in the language of the voice, about its theme, and thank those who were pleased', () => {
		const bad = { expectations: 1, meeting: 1 } as const;
		const good = { expectations: 3, meeting: 3 } as const;
		const about = { themeKeys: ['encounter', 'phone'] as ('encounter' | 'phone')[] };
		for (let index = 0; index < 40; index++) {
			expect(answersFi.phone).toContain(answerFor({ locale: 'fi', ...about, answers: bad }, index));
			expect(thanksFi).toContain(answerFor({ locale: 'fi', ...about, answers: good }, index));
			expect(answersSv.phone).toContain(answerFor({ locale: 'sv', ...about, answers: bad }, index));
			expect(easy.answers).toContain(
				answerFor({ locale: 'fi-simple', ...about, answers: bad }, index)
			);
			expect(english.answers).toContain(answerFor({ locale: 'en', ...about, answers: bad }, index));
			expect(plainAnswersFi).toContain(
				answerFor({ locale: 'fi', themeKeys: [], answers: bad }, index)
			);
		}
	});

	it('ask and are replied to in pairs', () => {
		for (const locale of ['fi', 'sv', 'en', 'fi-simple'] as const) {
			for (let index = 0; index < 20; index++) {
				const voice = { locale, themeKeys: [], answers: { expectations: 2, meeting: 2 } as const };
				const pairs = { fi: talksFi, sv: talksSv, en: english.talks, 'fi-simple': easy.talks };
				expect(pairs[locale]).toContainEqual({
					question: questionFor(voice, index),
					reply: replyFor(voice, index)
				});
			}
		}
	});
});
