import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';

/**
 * Looking at page after page in one window, as fast as a page can be looked at.
 *
 * The window is 320 px wide: a phone of the smallest kind, and the same as 400 % zoom at 1280 px
 * (WCAG 1.4.10). Scripting is on, since axe needs it; that pages work without is held by the
 * journeys in tests/e2e.
 */
const axe = readFileSync(
	createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
		'axe-core/axe.min.js'
	),
	'utf8'
);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A browser of this test file, and windows in profiles of their own. */
export function withWindows() {
	let browser: Browser;
	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
		});
	});
	afterAll(() => browser?.close());
	return {
		newWindow: async ({ width = 320, scripting = true } = {}): Promise<Page> => {
			const context = await browser.newContext({
				viewport: { width, height: 700 },
				baseURL: inject('base'),
				javaScriptEnabled: scripting
			});
			context.setDefaultTimeout(15_000);
			return context.newPage();
		},
		/** A window in which this person of the example county is at work. */
		atWork: async function (name: string): Promise<Page> {
			const page = await this.newWindow();
			await page.goto('/kirjaudu');
			await page.getByRole('button', { name: new RegExp(name) }).click();
			await page.waitForURL(/\/tyo/);
			return page;
		}
	};
}

export const prefixes = { fi: '', sv: '/sv', en: '/en', 'fi-simple': '/selko' } as const;
export type Locale = keyof typeof prefixes;
export const inLanguage = (path: string, locale: Locale): string =>
	path === '/' ? prefixes[locale] || '/' : prefixes[locale] + path;

type Seen = {
	narrow: number;
	h1: string[];
	title: string;
	lang: string;
	axe: string[];
	odd: string;
};

/** Everything that is wrong with what a window shows now; each said with its address. */
export async function faultsOf(page: Page, locale: Locale, where = page.url()): Promise<string[]> {
	await page.evaluate(axe);
	const seen: Seen = await page.evaluate(async (rules) => {
		type Found = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
		const run = (globalThis as unknown as { axe: { run: Function } }).axe.run;
		const { violations } = await run(document, { resultTypes: ['violations'], runOnly: rules });
		const main = document.querySelector('main')?.cloneNode(true) as HTMLElement | undefined;
		for (const code of main?.querySelectorAll('code, pre, textarea') ?? []) code.remove();
		return {
			narrow: document.scrollingElement?.scrollWidth ?? 0,
			h1: [...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? ''),
			title: document.title,
			lang: document.documentElement.lang,
			axe: (violations as Found[]).map(
				({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
			),
			odd:
				/\bundefined\b|\bNaN\b|\[object|Invalid Date|\b[a-z]+_[a-z]+_[a-z_]+\b/.exec(
					main?.textContent ?? ''
				)?.[0] ?? ''
		};
	}, RULES);
	const faults = [...seen.axe];
	const width = page.viewportSize()?.width ?? 0;
	if (seen.narrow > width) faults.push(`${seen.narrow} px wide in a window of ${width} px`);
	if (seen.h1.length !== 1 || !seen.h1[0]?.trim()) faults.push(`h1: ${seen.h1.join(' | ')}`);
	if (seen.title.trim().length < 4) faults.push(`title: ${seen.title}`);
	if (seen.lang !== (locale === 'fi-simple' ? 'fi' : locale)) faults.push(`lang ${seen.lang}`);
	if (seen.odd) faults.push(`not a word for a reader: ${seen.odd}`);
	return faults.map((fault) => `${where} ${fault}`);
}

/** Addresses that differ only by an id or a name show the same page. */
export const kindOf = (path: string): string =>
	path
		.replace(/[?#].*$/, '')
		.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
		.replace(/^\/kerro\/[^/]+/, '/kerro/:name')
		.replace(/^\/osallisuus\/[^/]+/, '/osallisuus/:name')
		.replace(/^\/(tyo\/)?yksikot\/(?!tuonti|uusi|vienti)[^/]+/, '/$1yksikot/:name')
		.replace(/^\/p\/[^/]+/, '/p/:code')
		.replace(/^\/kysely\/[^/]+/, '/kysely/:link')
		.replace(/^\/tyo\/kysymyspankki\/(?!uusi)[^/]+/, '/tyo/kysymyspankki/:question');

const isPage = (path: string) => !/\.(csv|pdf|svg|xlsx)$|\/syote$|\/vienti$/.test(path);

/** Addresses on this site that the page links to, without a language. */
const linksOf = (page: Page): Promise<string[]> =>
	page.locator('a[href]:not([download])').evaluateAll((all) =>
		all
			.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI))
			.filter((url) => url.origin === location.origin)
			.map((url) => url.pathname.replace(/^\/(sv|en|selko)(?=\/|$)/, '') + url.search)
	);

/**
 * Follows links from a start and opens one of each kind of page.
 *
 * @param look what to do at each, in Finnish
 * @returns one address of each kind that was opened
 */
export async function openEveryKind(
	page: Page,
	start: string[],
	within: (path: string) => boolean,
	look: (path: string) => Promise<void>
): Promise<string[]> {
	const opened = new Map<string, string>();
	const queue = [...start];
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const kind = kindOf(path);
		if (opened.has(kind) || !within(kind) || !isPage(kind)) continue;
		opened.set(kind, path);
		const response = await page.goto(path);
		if (!response || response.status() >= 400) throw new Error(`${path}: ${response?.status()}`);
		queue.push(...(await linksOf(page)));
		await look(path);
	}
	return [...opened.values()];
}
