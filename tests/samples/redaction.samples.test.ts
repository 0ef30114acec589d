import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	findPersonalData,
	removeIdentityCodes
} from '../../src/domains/listening/redaction/redaction.public.ts';
import { SAMPLES } from './folder.ts';

const FOLDER = `${SAMPLES}/finnish/`;

type Counted = { name: string; count: number };

const names = (file: string): Counted[] =>
	readFileSync(`${FOLDER}${file}`, 'utf8')
		.trim()
		.split(/\r?\n/)
		.map((line) => line.split(';'))
		.map(([name = '', count = '']) => ({
			name: name.trim(),
			count: Number(count.replace(/\D/g, ''))
		}));

/** A genitive's stem by plain school rules; undefined where the rules do not reach. */
function stem(name: string): string | undefined {
	if (name.endsWith('nen')) return `${name.slice(0, -3)}se`;
	const last = name.at(-1) ?? '';
	if (last === 's') return undefined;
	if (!/[aeiouyäöå]/.test(last)) return `${name}i`;
	return name.replace(/(kk|pp|tt)([aeiouyäöå]+)$/, (_, double: string, end: string) => {
		return double.slice(1) + end;
	});
}

type Shape = { where: string; sentence: string; form: (name: string) => string | undefined };

const SHAPES: Shape[] = [
	{ where: 'inside a sentence', sentence: 'Minua hoiti eilen @, kiitos.', form: (name) => name },
	{ where: 'after a title', sentence: 'Hoitaja @ oli ystävällinen.', form: (name) => name },
	{
		where: 'inside, inflected',
		sentence: 'Juttelin @ kanssa pitkään.',
		form: (name) => stem(name) && `${stem(name)}n`
	},
	{ where: 'beginning a sentence', sentence: '@ oli ystävällinen.', form: (name) => name },
	{
		where: 'beginning, inflected',
		sentence: '@ kanssa oli helppo puhua.',
		form: (name) => stem(name) && `${stem(name)}n`
	}
];

/** The share of people whose name is found when it stands in the sentence: each name by its count. */
function shareFound(people: Counted[], { sentence, form }: Shape): { found: number; sure: number } {
	const at = sentence.indexOf('@');
	let [found, sure, all] = [0, 0, 0];
	for (const { name, count } of people) {
		const written = form(name);
		if (!written) continue;
		all += count;
		const hit = findPersonalData(sentence.replace('@', written), 'fi').find(
			(one) => one.kind === 'name' && one.start <= at && one.end >= at + written.length
		);
		if (hit) found += count;
		if (hit?.certain) sure += count;
	}
	return { found: found / all, sure: sure / all };
}

describe('real names of Finland, weighted by how many bear them', () => {
	it.each([
		{ file: 'fi_names-men.csv', least: [0.97, 0.97, 0.97, 0.9, 0.9] },
		{ file: 'fi_names-women.csv', least: [0.97, 0.97, 0.97, 0.9, 0.9] },
		{ file: 'fi_surnames.csv', least: [0.97, 0.97, 0.97, 0.7, 0.7] }
	])('finds them in $file', { timeout: 60_000 }, ({ file, least }) => {
		const people = names(file);
		expect(people.length).toBeGreaterThan(1000);
		const shares = SHAPES.map((shape) => ({ ...shape, ...shareFound(people, shape) }));
		const lines = shares.map(
			({ where, found, sure }) =>
				`${where}: ${(found * 100).toFixed(2)} % found, ${(sure * 100).toFixed(1)} % as sure`
		);
		console.info(`${file}, ${people.length} names\n${lines.join('\n')}`);
		shares.forEach(({ where, found }, i) => {
			expect(found, where).toBeGreaterThanOrEqual(least[i] ?? 1);
		});
	});
});

describe('identity codes made by others', () => {
	it('removes every one, whether its check holds or not', () => {
		const lines = readFileSync(`${FOLDER}hetu_vectors.csv`, 'utf8').trim().split(/\r?\n/).slice(1);
		const codes = lines.map((line) => line.split(',')[0] ?? '');
		expect(codes.length).toBeGreaterThan(20);
		for (const code of codes) {
			const { text, removed } = removeIdentityCodes(`Tunnus ${code}, kiitos.`, 'en');
			expect(removed, code).toBe(1);
			expect(text).toBe('Tunnus [personal identity code removed], kiitos.');
		}
		console.info(`${codes.length} identity codes of others: all removed.`);
	});
});
