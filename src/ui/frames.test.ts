import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '#texts/runtime';
import { type Locale, locales } from '#platform/i18n/locale.ts';
import ErrorPage from './ErrorPage.svelte';
import PublicShell from './PublicShell.svelte';
import WorkShell from './WorkShell.svelte';
import { faultWords } from './faults.ts';
import { rendered, words } from './rendered.ts';

const inLanguage = <T>(locale: Locale, work: () => T): T => {
	overwriteGetLocale(() => locale as never);
	try {
		return work();
	} finally {
		overwriteGetLocale(() => 'fi' as never);
	}
};
const shell = (locale: Locale, path = '/kerro', example = true) =>
	inLanguage(locale, () =>
		rendered(PublicShell, { locale, path, county: 'Esimerkkilä', example, children: words('x') })
	);

describe('frame of public pages', () => {
	it('lets a keyboard skip to the content', () => {
		const { elements, byId } = shell('fi');
		expect(elements.find(({ tag }) => tag === 'a')!.get('href')).toBe('#main');
		expect(byId('main').tag).toBe('main');
	});

	it('marks where the reader is', () => {
		const marked = (path: string) =>
			shell('fi', path)
				.all('a')
				.filter((link) => link.get('aria-current'))
				.map((link) => [link.get('href'), link.get('aria-current')]);
		expect(new Set(marked('/kerro').map(String))).toEqual(new Set(['/kerro,page']));
		expect(new Set(marked('/kerro/keskusta').map(String))).toEqual(new Set(['/kerro,true']));
		expect(marked('/kerrostalo')).toEqual([]);
	});

	it('offers the same page in the other languages, each in its own words', () => {
		const { all } = shell('sv', '/seuraa/luvut');
		const offered = (prefix: string) =>
			all('a', { href: `${prefix}/seuraa/luvut` }).map((link) => [link.get('lang'), link.text]);
		expect(new Set(offered('').map(String))).toEqual(new Set(['fi,Suomeksi']));
		expect(new Set(offered('/selko').map(String))).toEqual(new Set(['fi,Selkosuomeksi']));
		expect(new Set(offered('/en').map(String))).toEqual(new Set(['en,English']));
		expect(offered('/sv')).toEqual([]);
	});

	it('keeps its links in the language of the page', () => {
		const { all } = shell('sv');
		expect(all('a', { href: '/sv/tietosuoja' })).toHaveLength(1);
		expect(all('a', { href: '/tietosuoja' })).toEqual([]);
	});

	it('says that an example is an example, and only then', () => {
		expect(shell('fi').html).toContain('Tämä on esimerkki. Esimerkkilä on keksitty.');
		expect(shell('fi', '/kerro', false).html).not.toContain('esimerkki.');
	});

	it('tells in every language what to do in an emergency', () => {
		for (const locale of locales) expect(shell(locale).html).toContain('112');
	});
});

describe('frame of staff pages', () => {
	const work = rendered(WorkShell, {
		locale: 'fi',
		county: 'Esimerkkilä',
		person: 'Sanna Virtanen',
		place: 'Keskusta',
		example: false,
		nav: [
			{
				heading: 'Kuunteleminen',
				items: [
					{ label: 'Saapuneet', href: '/tyo/saapuneet', count: 0, current: true },
					{ label: 'Kyselyt', href: '/tyo/kyselyt' }
				]
			}
		],
		children: words('x')
	});

	it('signs out with a form, never by a link', () => {
		expect(work.all('form').length).toBeGreaterThan(0);
		for (const form of work.all('form')) {
			expect(form.get('method')).toBe('POST');
			expect(form.get('action')).toBe('/kirjaudu?/ulos');
		}
	});

	it('shows a count of zero, and names each list by its heading', () => {
		const current = work.all('a', { 'aria-current': 'page' });
		expect(current.every((link) => link.text === 'Saapuneet 0')).toBe(true);
		for (const list of work.all('ul').filter((ul) => ul.get('aria-labelledby'))) {
			expect(work.byId(list.get('aria-labelledby')!).text).toBe('Kuunteleminen');
		}
	});

	it('uses no id twice', () => {
		const ids = work.elements.flatMap((element) => element.get('id') ?? []);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('pages of faults', () => {
	const known = [400, 403, 404, 409, 413, 422, 429, 500, 503];

	it.each([...locales])('say what happened and what to do, in %s', (locale) => {
		const titles = known.map((status) => inLanguage(locale, () => faultWords(status).title));
		expect(new Set(titles).size).toBe(known.length);
		for (const status of known) {
			const { one, all } = inLanguage(locale, () => rendered(ErrorPage, { status, locale }));
			expect(one('h1').text).not.toBe('');
			expect(all('a').length).toBe(2);
		}
	});

	it('bear a status that nobody foresaw', () => {
		expect(faultWords(418)).toEqual(faultWords(400));
		expect(faultWords(507)).toEqual(faultWords(500));
	});

	it('offer signing in where that may help', () => {
		const { all } = rendered(ErrorPage, { status: 403, locale: 'fi' });
		expect(all('a', { href: '/kirjaudu' })).toHaveLength(1);
	});
});

it('has every text in every language', () => {
	const keys = (locale: string) =>
		Object.entries(
			JSON.parse(readFileSync(new URL(`./texts/${locale}.json`, import.meta.url), 'utf8')) as object
		)
			.filter(([, text]) => text !== '')
			.map(([key]) => key);
	for (const locale of locales) expect(keys(locale)).toEqual(keys('fi'));
});

it('writes no style or script into HTML, which the content policy would refuse', () => {
	const folder = new URL('.', import.meta.url);
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.svelte'))) {
		const markup = readFileSync(new URL(file, folder), 'utf8').replace(
			/<script[\s\S]*?<\/script>/,
			''
		);
		expect(markup, file).not.toMatch(/\bstyle[=:]|<style|<script|\bon[a-z]+=/);
	}
});
