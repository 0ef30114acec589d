import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	type Locale,
	faultsOf,
	inLanguage,
	openEveryKind,
	prefixes,
	withWindows
} from './looking.ts';
import { notShownBy, pagesInSource } from './routes-of-pages.ts';

/** Every page that a client can reach by links, in each language. */
const windows = withWindows();
const byClients = (path: string) => !/^\/(tyo|kirjaudu)(\/|$)/.test(path);

/** Reached from the receipt of a survey that asks for interest; the journeys of tests/e2e look at them. */
const afterDoing = ['/kysely/[link]/kehita', '/kysely/[link]/kehita/kiitos'];

/** A unit about which a survey is open, with what its link leads to and no page links to. */
const asked = '/yksikot/keskustan-sosiaaliasema';
async function pagesOfSurvey(page: Page): Promise<string[]> {
	await page.goto(asked);
	const link = await page.locator('a[href^="/kysely/"]').first().getAttribute('href');
	return ['/kiitos', '/tabletti', '/tabletti/kiitos'].map((step) => link + step);
}

describe('public pages', () => {
	let page: Page;
	let paths: string[] = [];
	const wrong: string[] = [];

	beforeAll(async () => {
		page = await windows.newWindow();
		// A point's code is printed on posters, so that no page links to it.
		const start = ['/', asked, '/p/ABC234', ...(await pagesOfSurvey(page))];
		paths = await openEveryKind(page, start, byClients, async (path) => {
			wrong.push(...(await faultsOf(page, 'fi', path)));
		});
	}, 120_000);

	it('are all there', () => {
		const pages = pagesInSource().filter((path) => byClients(path) && !afterDoing.includes(path));
		expect(notShownBy(pages, paths)).toEqual([]);
	});

	it('hold in fi', () => {
		expect(wrong).toEqual([]);
	});

	it.each(Object.keys(prefixes).filter((locale) => locale !== 'fi') as Locale[])(
		'hold in %s, and lead only to pages in the same language',
		async (locale) => {
			const faults: string[] = [];
			for (const path of paths) {
				const response = await page.goto(inLanguage(path, locale));
				expect(response?.status(), page.url()).toBe(200);
				faults.push(...(await faultsOf(page, locale)));
				const elsewhere = await page
					.locator('a[href^="/"]:not([hreflang]):not([download])')
					.evaluateAll(
						(all, prefix) =>
							all
								.map((link) => link.getAttribute('href') ?? '')
								.filter((href) => href !== prefix && !href.startsWith(`${prefix}/`)),
						prefixes[locale]
					);
				faults.push(...elsewhere.map((href) => `${page.url()} leads to ${href}`));
			}
			expect(faults).toEqual([]);
		},
		120_000
	);

	it('set no cookie', async () => {
		expect(await page.context().cookies()).toEqual([]);
	});
});
