import { describe, expect, it } from 'vitest';
import { CLEAN_FI_FACTS } from './corpus/clean-fi-facts.ts';
import { CLEAN_FI } from './corpus/clean-fi.ts';
import { CLEAN_SV } from './corpus/clean-sv.ts';
import { type Label, type Sentence, labelledSentences } from './corpus/sentences.ts';
import { findPersonalData, removeIdentityCodes } from './redaction.public.ts';

const sentences = labelledSentences();

/** A label counts as found only when one finding of its kind covers all of it. */
function isFound({ text, locale }: Sentence, label: Label): boolean {
	if (label.kind === 'identity-code') {
		const { text: rest, removed } = removeIdentityCodes(text, locale);
		const untouched =
			rest.startsWith(text.slice(0, label.start)) && rest.endsWith(text.slice(label.end));
		return removed === 1 && untouched;
	}
	const kind = label.kind === 'small-name' ? 'name' : label.kind;
	return findPersonalData(text, locale).some(
		(one) => one.kind === kind && one.start <= label.start && one.end >= label.end
	);
}

type Count = { found: number; of: number };
const recalls = new Map<string, Count>();
for (const sentence of sentences) {
	for (const label of sentence.labels) {
		const key = `${sentence.locale} ${label.kind}`;
		const count = recalls.get(key) ?? { found: 0, of: 0 };
		count.of += 1;
		if (isFound(sentence, label)) count.found += 1;
		recalls.set(key, count);
	}
}
const percent = ({ found, of }: Count): string => ((found / of) * 100).toFixed(2);
const recall = (key: string): number => {
	const count = recalls.get(key);
	if (!count || count.of < 10) throw new Error(`Too few ${key} to say anything`);
	return count.found / count.of;
};

describe('recall on made-up sentences with known places', () => {
	it('has enough sentences, and the same ones every time', () => {
		const finnish = sentences.filter((sentence) => sentence.locale === 'fi');
		expect(finnish.length).toBeGreaterThanOrEqual(1000);
		expect(sentences.length - finnish.length).toBeGreaterThanOrEqual(200);
		expect(labelledSentences()).toEqual(sentences);
		const lines = [...recalls].map(([key, one]) => `${key}: ${percent(one)} % of ${one.of}`);
		console.info(`Recall before a person looks:\n${lines.join('\n')}`);
	});

	it.each(['fi', 'sv'])('misses no identity code and no e-mail address (%s)', (locale) => {
		expect(recall(`${locale} identity-code`)).toBe(1);
		expect(recall(`${locale} email`)).toBe(1);
	});

	it.each(['fi', 'sv'])('finds nearly all telephone numbers and names (%s)', (locale) => {
		expect(recall(`${locale} phone`)).toBeGreaterThanOrEqual(0.995);
		expect(recall(`${locale} name`)).toBeGreaterThanOrEqual(0.97);
	});

	it.each(['fi', 'sv'])('finds nearly all addresses, accounts, plates and dates (%s)', (locale) => {
		for (const kind of ['address', 'iban', 'plate', 'url', 'birth-date']) {
			expect(recall(`${locale} ${kind}`), kind).toBeGreaterThanOrEqual(0.98);
		}
	});

	it('finds most names that are written in small letters', () => {
		expect(recall('fi small-name')).toBeGreaterThanOrEqual(0.7);
	});
});

describe('over-redaction on clean everyday sentences', () => {
	const clean = [
		...CLEAN_FI.map((text) => ({ text, locale: 'fi' as const })),
		...CLEAN_FI_FACTS.map((text) => ({ text, locale: 'fi' as const })),
		...CLEAN_SV.map((text) => ({ text, locale: 'sv' as const }))
	].map(({ text, locale }) => ({ text, findings: findPersonalData(text, locale) }));
	const suggested = clean.filter(({ findings }) => findings.length > 0);
	const sure = clean.filter(({ findings }) => findings.some((finding) => finding.certain));

	it('marks few, and hardly any as sure', () => {
		console.info(
			`Of ${clean.length} clean sentences ${suggested.length} have a suggestion ` +
				`(${((suggested.length / clean.length) * 100).toFixed(1)} %), ${sure.length} a sure finding.`
		);
		expect(clean.length).toBeGreaterThanOrEqual(300);
		expect(sure.length / clean.length).toBeLessThanOrEqual(0.005);
		expect(suggested.length / clean.length).toBeLessThanOrEqual(0.06);
	});

	it('removes no identity code where there is none', () => {
		for (const { text } of clean) expect(removeIdentityCodes(text, 'fi').removed, text).toBe(0);
	});
});
