import { describe, expect, it } from 'vitest';
import { locales } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { usual } from '#platform/retention/retention.schema.ts';
import type { Contacts } from '#platform/settings/contacts.server.ts';
import { rendered } from '#ui/rendered.ts';
import HelpPage from './help/HelpPage.svelte';
import HubPage from './hubs/HubPage.svelte';
import { hubs } from './hubs/hubs.ts';
import PrivacyPage from './privacy/PrivacyPage.svelte';
import { timeWord } from './privacy/time-word.ts';

const contacts: Contacts = {
	ombudsperson: {
		name: 'Asiavastaava',
		phone: '040 000 0000',
		email: 'a@b.example',
		hours: '9–11'
	},
	registry: { name: 'Kirjaamo', phone: '', email: 'k@b.example', address: 'Katu 1' },
	objectionUrl: 'https://alue.example/muistutus',
	complaint: { name: 'Virasto', url: 'https://virasto.example' },
	dataProtection: undefined
};

describe.each(locales)('in %s', (locale) => {
	const show = (given: Contacts | undefined) =>
		readingIn(locale, () => rendered(HelpPage, { contacts: given, county: 'Alue', locale }));

	it('the help page has eight ways, the emergency number first, and somebody to reach', () => {
		const page = show(contacts);
		expect(page.html.indexOf('112')).toBeLessThan(page.html.indexOf('id="oma"'));
		expect(page.all('section')).toHaveLength(8);
		expect(page.all('a', { href: 'tel:0400000000' })).toHaveLength(1);
		expect(page.all('a', { href: contacts.objectionUrl as string })).toHaveLength(1);
		expect(page.all('a', { href: 'https://virasto.example' })).toHaveLength(1);
		for (const { get } of page.all('a', { class: 'chip' })) {
			expect(page.html).toContain(`id="${get('href')?.slice(1)}"`);
		}
	});

	it('the help page leads on also before any contact has been set', () => {
		const page = show(undefined);
		expect(page.html).not.toContain('undefined');
		expect(page.all('section')).toHaveLength(8);
	});

	it('every door of a section has something that can be done now', () => {
		for (const name of ['join', 'influence', 'own'] as const) {
			const page = readingIn(locale, () => rendered(HubPage, { name, county: 'Alue', locale }));
			expect(page.all('h1')).toHaveLength(1);
			expect(page.all('a').length).toBeGreaterThan(hubs[name].now.length);
			expect(page.html).not.toContain('undefined');
		}
	});

	it('the privacy page says the times that are in force', () => {
		const retention = { ...usual, texts: 90, conversations: 365, contacts: 0 };
		const page = readingIn(locale, () =>
			rendered(PrivacyPage, { retention, contacts, county: 'Alue', locale })
		);
		expect(page.html).toMatch(/\b90 (päivän|dagar|days)\b/);
		expect(page.html).toMatch(/\b1 (vuoden|år|year)\b/);
		expect(page.html).toContain('k@b.example');
	});
});

it('times are said in whole years where they are whole', () => {
	const said = (days: number) => readingIn('fi', () => timeWord(days));
	expect([730, 365, 400, 1, 30].map(said)).toEqual([
		'2 vuoden',
		'1 vuoden',
		'400 päivän',
		'1 päivän',
		'30 päivän'
	]);
});
