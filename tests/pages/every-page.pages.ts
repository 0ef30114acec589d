import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, withBrowser } from '../given/browser.ts';

/** Every page that can be reached by links, as everyone who reaches it: axe, narrow, in each language. */
const browser = withBrowser();
const base = inject('base');

/** Addresses that differ only by an id or a name show the same page. */
const kindOf = (path: string): string =>
	path
		.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
		.replace(/\/(yksikot|kerro|osallisuus)\/[^/?]+/, '/$1/:name')
		.replace(/\/p\/[^/?]+/, '/p/:code')
		.replace(/\?.*$/, '');

/** Follows links from a start, each kind of page twice, and looks at each. */
async function visitAll(
	page: Page,
	start: string,
	look: (page: Page, path: string) => Promise<void>
) {
	const seen = new Map<string, number>();
	const queue = [start];
	const visited = new Set<string>();
	while (queue.length > 0) {
		const path = queue.shift() as string;
		const kind = kindOf(path);
		if (visited.has(path) || (seen.get(kind) ?? 0) >= 1) continue;
		visited.add(path);
		seen.set(kind, (seen.get(kind) ?? 0) + 1);
		const response = await page.goto(base + path, { waitUntil: 'domcontentloaded' });
		expect(response?.status(), path).toBeLessThan(400);
		if (!response?.headers()['content-type']?.startsWith('text/html')) continue;
		await look(page, path);
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) =>
				all
					.filter((link) => !(link as HTMLAnchorElement).hasAttribute('download'))
					.map((link) => (link as HTMLAnchorElement).href)
			);
		for (const link of links) {
			const url = new URL(link);
			if (url.origin !== base || /\.(csv|pdf|svg|xlsx)$|\/syote$/.test(url.pathname)) continue;
			queue.push(url.pathname + url.search);
		}
	}
	return [...seen.keys()];
}

const prefixOf = (path: string) => /^\/(sv|en|selko)(?=\/|$)/.exec(path)?.[0] ?? '';

describe('public pages', () => {
	it.each(['', '/sv', '/selko', '/en'])(
		'hold in every way, from "%s/"',
		async (prefix) => {
			const page = await browser.newPage({ width: 320, height: 700 });
			const wrong: string[] = [];
			const kinds = await visitAll(page, prefix || '/', async (at, path) => {
				if (prefixOf(path) !== prefix || path.startsWith('/kirjaudu')) return;
				await expectNoSidewaysScroll(at);
				expect(await at.locator('h1').count(), path).toBe(1);
				expect((await at.title()).length, path).toBeGreaterThan(3);
				wrong.push(...(await browser.violations(at)).map((violation) => `${path} ${violation}`));
				expect(await at.context().cookies(), path).toEqual([]);
			});
			expect(wrong).toEqual([]);
			expect(kinds.length).toBeGreaterThan(8);
		},
		240_000
	);

	it('print on paper without what cannot be pressed there', async () => {
		const page = await browser.newPage();
		await page.goto(`${base}/lupaukset`);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('nav').first().isVisible()).toBe(false);
		expect(await page.locator('h1').isVisible()).toBe(true);
	});
});

describe('pages of staff', () => {
	it.each(['Elli', 'Outi', 'Paavo', 'Sirpa'])(
		'hold in every way for %s',
		async (name) => {
			const page = await browser.newPage({ width: 320, height: 700 });
			await page.goto(`${base}/kirjaudu`);
			await page.getByRole('button', { name: new RegExp(name) }).click();
			const wrong: string[] = [];
			const kinds = await visitAll(page, '/tyo', async (at, path) => {
				if (!path.startsWith('/tyo')) return;
				await expectNoSidewaysScroll(at);
				expect(await at.locator('h1').count(), path).toBe(1);
				wrong.push(...(await browser.violations(at)).map((violation) => `${path} ${violation}`));
			});
			expect(wrong).toEqual([]);
			expect(kinds.filter((kind) => kind.startsWith('/tyo')).length).toBeGreaterThan(1);
		},
		240_000
	);
});

describe('the keyboard alone', () => {
	it('gives feedback', async () => {
		const page = await browser.newPage();
		await page.goto(`${base}/p/ABC234`);
		const focus = async (selector: string) => {
			for (let step = 0; step < 60; step++) {
				await page.keyboard.press('Tab');
				if (await page.locator(`${selector}:focus`).count()) return;
			}
			throw new Error(`${selector} is not reached by Tab`);
		};
		await focus('input[name="q.quick.meeting"]');
		await page.keyboard.press('ArrowRight');
		await focus('textarea');
		await page.keyboard.type('Näppäimillä kirjoitettu.');
		await focus('button');
		await page.keyboard.press('Enter');
		await page.waitForURL(/tarkista/);
		await page.locator('main form').waitFor();
		await focus('main form button');
		await page.keyboard.press('Enter');
		await page.waitForURL(/laheta/);
		expect(await page.locator('h1').textContent()).toBe('Kiitos, että kerroit');
	});
});
