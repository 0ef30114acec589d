import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellNames } from './units.schema.ts';

const folder = import.meta.dirname;
const texts = JSON.parse(readFileSync(`${folder}/texts/fi.json`, 'utf8')) as Record<string, string>;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(ts|svelte)$/.test(path) && !/\.test\.ts$/.test(path))
	.map((path) => readFileSync(`${folder}/${path}`, 'utf8'))
	.join('\n');

describe('every word that is looked up by a name', () => {
	const issues = new Set(
		[...sources.matchAll(/'(units_(?:issue|note)_\w+)'/g)].map((match) => match[1])
	);
	const [, effects = ''] = /export type EffectName =([^;]+);/.exec(sources) ?? [];
	const [, changes = ''] = /export type Change =([^;]+);/.exec(sources) ?? [];
	const named = (list: string, prefix: string) =>
		[...list.matchAll(/'(\w+)'/g)].map((match) => `units_${prefix}_${match[1]}`);
	const fields = [
		...cellNames.map((name) => name.replace(/_(fi|sv|en|fi_simple)$/, '')),
		'parent',
		'kind',
		'slug',
		'closed_on',
		'key'
	];

	it('is there', () => {
		const wanted = [
			...issues,
			...named(effects, 'effect'),
			...named(changes, 'change'),
			...fields.map((field) => `units_field_${field}`),
			...['county', 'service', 'unit'].map((kind) => `units_kind_${kind}`),
			'units_issue_changed_meanwhile'
		];
		expect(wanted.length).toBeGreaterThan(80);
		expect(wanted.filter((key) => !texts[key as string])).toEqual([]);
	});

	it('is used', () => {
		const used = (key: string) =>
			sources.includes(`m.${key}(`) ||
			sources.includes(`m.${key},`) ||
			issues.has(key) ||
			sources.includes(`m.${key}\n`) ||
			/^units_(effect|change|field|kind|done|language)_/.test(key) ||
			key === 'units_issue_changed_meanwhile' ||
			routes.includes(`m.${key}(`);
		const routes = readdirSync(`${folder}/../../routes/tyo/yksikot`, {
			recursive: true,
			encoding: 'utf8'
		})
			.filter((path) => path.endsWith('.svelte'))
			.map((path) => readFileSync(`${folder}/../../routes/tyo/yksikot/${path}`, 'utf8'))
			.join('\n');
		expect(Object.keys(texts).filter((key) => key !== '$schema' && !used(key))).toEqual([]);
	});
});
