import { describe, expect, it } from 'vitest';
import Button from './Button.svelte';
import Checks from './Checks.svelte';
import ErrorSummary from './ErrorSummary.svelte';
import Radios from './Radios.svelte';
import Scale from './Scale.svelte';
import Select from './Select.svelte';
import Smileys from './Smileys.svelte';
import TextArea from './TextArea.svelte';
import TextField from './TextField.svelte';
import { rendered, words } from './rendered.ts';

const options = [
	{ value: 'a', label: 'Eka', hint: 'Vihje' },
	{ value: 'b', label: 'Toka' }
];

describe.each([
	['TextField', TextField, 'input'],
	['TextArea', TextArea, 'textarea'],
	['Select', Select, 'select']
] as const)('%s', (_, component, tag) => {
	const props = { name: 'street', label: 'Katu', options };

	it('is named by its label', () => {
		const { one } = rendered(component as never, props as never);
		expect(one('label').get('for')).toBe('street');
		expect(one(tag).get('id')).toBe('street');
		expect(one(tag).get('aria-describedby')).toBeUndefined();
		expect(one(tag).get('aria-invalid')).toBeUndefined();
	});

	it('says its hint and its error, and points to both', () => {
		const { one, byId } = rendered(
			component as never,
			{ ...props, hint: 'Kodin osoite', error: 'Kirjoita katu' } as never
		);
		const field = one(tag);
		expect(field.get('aria-invalid')).toBe('true');
		expect(field.get('aria-describedby')).toBe('street-hint street-error');
		expect(byId('street-hint').text).toBe('Kodin osoite');
		expect(byId('street-error').text).toBe('Virhe: Kirjoita katu');
	});
});

it('keeps what was typed, even what could be taken for markup', () => {
	const typed = '"><script>alert(1)</script>';
	const input = rendered(TextField, { name: 'x', label: 'X', value: typed });
	expect(input.html).not.toContain('<script');
	expect(input.html).toContain('value="&quot;>&lt;script>');
	const area = rendered(TextArea, { name: 'x', label: 'X', value: '</textarea><script>' });
	expect(area.html).not.toContain('<script');
});

it('selects the given option, also when the value is a number', () => {
	const { all } = rendered(Select, {
		name: 'n',
		label: 'N',
		value: 2,
		options: [
			{ value: '1', label: '1' },
			{ value: '2', label: '2' }
		]
	});
	expect(all('option').map((option) => option.get('selected') !== undefined)).toEqual([
		false,
		true
	]);
});

describe('Radios', () => {
	it('is a named group whose error is tied to it and whose first choice has its id', () => {
		const { one, byId, all } = rendered(Radios, {
			name: 'how',
			legend: 'Miten?',
			legendIsHeading: true,
			value: 'b',
			options,
			hint: 'Valitse yksi',
			error: 'Valitse'
		});
		const group = one('fieldset');
		expect(group.get('role')).toBe('radiogroup');
		expect(group.get('aria-describedby')).toBe('how-hint how-error');
		expect(group.get('aria-invalid')).toBe('true');
		expect(one('legend').text).toBe('Miten?');
		expect(one('h2').text).toBe('Miten?');
		expect(byId('how').get('value')).toBe('a');
		const radios = all('input', { type: 'radio', name: 'how' });
		expect(radios.map((radio) => radio.get('checked') !== undefined)).toEqual([false, true]);
		for (const radio of radios) expect(byId(radio.get('aria-labelledby')!).text).not.toBe('');
		expect(byId(radios[0]!.get('aria-describedby')!).text).toBe('Vihje');
	});

	it('checks nothing beforehand', () => {
		const { all } = rendered(Radios, { name: 'how', legend: 'Miten?', value: null, options });
		expect(all('input').some((radio) => radio.get('checked') !== undefined)).toBe(false);
	});
});

it('Checks keeps several choices', () => {
	const { all } = rendered(Checks, { name: 'ways', legend: 'Tavat', values: ['a', 'b'], options });
	const boxes = all('input', { type: 'checkbox', name: 'ways' });
	expect(boxes.map((box) => box.get('checked') !== undefined)).toEqual([true, true]);
});

describe('Smileys', () => {
	const props = {
		name: 'felt',
		legend: 'Miltä tuntui?',
		options: [
			{ value: 'n', label: 'Huonolta', face: 'sad' as const },
			{ value: 'y', label: 'Hyvältä', face: 'happy' as const }
		]
	};

	it('gives every face its word and hides the drawing from screen readers', () => {
		const { all } = rendered(Smileys, { ...props, value: 'y' });
		expect(all('label').map(({ text }) => text)).toEqual(['Huonolta', 'Hyvältä']);
		for (const svg of all('svg')) expect(svg.get('aria-hidden')).toBe('true');
		expect(all('input').map((input) => input.get('checked') !== undefined)).toEqual([false, true]);
	});

	it('sends an empty value for a choice without a face, checked only when so answered', () => {
		const unanswered = rendered(Smileys, { ...props, none: 'En osaa sanoa' });
		expect(unanswered.byId('felt-none').get('value')).toBe('');
		expect(unanswered.byId('felt-none').get('checked')).toBeUndefined();
		const answered = rendered(Smileys, { ...props, none: 'En osaa sanoa', value: '' });
		expect(answered.byId('felt-none').get('checked')).toBe('');
	});
});

describe('Scale', () => {
	const props = { name: 'nps', legend: 'Suosittelisitko?', lowLabel: 'en', highLabel: 'kyllä' };

	it('has every step, and says what the ends mean', () => {
		const { all } = rendered(Scale, { ...props, min: 0, max: 10, value: 8 });
		const steps = all('input');
		expect(steps.map((step) => step.get('value'))).toEqual([
			'0',
			'1',
			'2',
			'3',
			'4',
			'5',
			'6',
			'7',
			'8',
			'9',
			'10'
		]);
		expect(steps.filter((step) => step.get('checked') !== undefined)).toHaveLength(1);
		const labels = all('label').map(({ text }) => text);
		expect(labels[0]).toBe('0 = en');
		expect(labels[5]).toBe('5');
		expect(labels[10]).toBe('10 = kyllä');
	});

	it('does not take a missing answer for zero', () => {
		const { all } = rendered(Scale, { ...props, min: 0, max: 10, value: null });
		expect(all('input').some((step) => step.get('checked') !== undefined)).toBe(false);
	});
});

describe('ErrorSummary', () => {
	it('takes the focus, speaks up and leads to the fields', () => {
		const { one } = rendered(ErrorSummary, {
			title: 'Tarkista',
			errors: [{ href: '#street', text: 'Kirjoita katu' }]
		});
		const box = one('div', { role: 'alert' });
		expect(box.get('autofocus')).toBe('');
		expect(box.get('tabindex')).toBe('-1');
		expect(one('a', { href: '#street' }).text).toBe('Kirjoita katu');
	});

	it('is not there when nothing is wrong', () => {
		expect(rendered(ErrorSummary, { title: 'Tarkista', errors: [] }).html.trim()).toBe('');
	});
});

describe('Button', () => {
	it('is a link with an address and a button of its form without', () => {
		const link = rendered(Button, { href: '/kerro', children: words('Kerro') });
		expect(link.one('a').get('href')).toBe('/kerro');
		expect(link.all('button')).toEqual([]);
		const button = rendered(Button, { name: 'do', value: 'keep', children: words('Pidä') });
		expect(button.one('button').get('type')).toBe('submit');
		expect(button.one('button').get('value')).toBe('keep');
	});
});
