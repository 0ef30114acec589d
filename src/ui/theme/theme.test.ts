import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colours, themes } from './tokens.ts';

const channel = (hex: string, at: number) => {
	const value = parseInt(hex.slice(at, at + 2), 16) / 255;
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
/** Relative luminance, WCAG 2.2. */
const light = (hex: string) =>
	0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (one: string, other: string) => {
	const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
	return (bright + 0.05) / (dark + 0.05);
};

/** What is written on what: every pair that the style sheets make. */
const texts: [keyof Colours, keyof Colours][] = [
	...(['paper', 'card', 'mist', 'warnMist', 'goodMist', 'badMist'] as const).flatMap(
		(ground): [keyof Colours, keyof Colours][] => [
			['ink', ground],
			['main', ground],
			['deep', ground]
		]
	),
	...(['paper', 'card', 'mist'] as const).map((g): [keyof Colours, keyof Colours] => ['soft', g]),
	['warn', 'warnMist'],
	['good', 'goodMist'],
	['bad', 'badMist'],
	['bad', 'paper'],
	['bad', 'card'],
	['card', 'main'],
	['card', 'deep'],
	['card', 'bad'],
	['ink', 'sun']
];
const parts: [keyof Colours, keyof Colours][] = [
	['edge', 'card'],
	['edge', 'paper'],
	['main', 'mist'],
	['good', 'card'],
	['warn', 'card'],
	['sun', 'main'],
	['sun', 'deep'],
	['ink', 'paper']
];

describe.each(Object.entries(themes))('theme %s', (name, colours) => {
	it.each(texts)('shows %s on %s for readers with low vision (4.5)', (text, ground) => {
		expect(contrast(colours[text] as string, colours[ground] as string)).toBeGreaterThanOrEqual(
			4.5
		);
	});

	it.each(parts)('sets %s apart from %s (3)', (part, ground) => {
		expect(contrast(colours[part] as string, colours[ground] as string)).toBeGreaterThanOrEqual(3);
	});

	it('writes readable numbers on every part of the agree scale', () => {
		colours.agree.forEach((ground, i) => {
			const text = i === 0 || i === 4 ? colours.card : colours.ink;
			expect(contrast(text, ground), `part ${i + 1}`).toBeGreaterThanOrEqual(4.5);
		});
	});

	it('has a style sheet that was made from these very tokens', () => {
		const sheet = readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8');
		const flat = Object.entries(colours).flatMap(([key, value]) =>
			Array.isArray(value) ? value.map((hex, i) => [`${key}-${i + 1}`, hex]) : [[key, value]]
		);
		for (const [key, hex] of flat) {
			const variable = key!.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
			expect(sheet).toContain(`--${variable}: ${hex};`);
		}
		expect(sheet).toContain(`--ds-color-accent-base-default: ${colours.main};`);
	});
});

it('measures contrast as the standard does', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
