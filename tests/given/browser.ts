import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject } from 'vitest';

const args = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

type Options = { scripting?: boolean; width?: number; height?: number; locale?: string };

/** A real browser for a test file; pages are opened in fresh profiles, without scripting unless asked. */
export function withBrowser() {
	let browser: Browser;
	const open: BrowserContext[] = [];
	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args
		});
	});
	afterAll(async () => {
		for (const context of open) await context.close();
		await browser?.close();
	});

	async function newContext({ scripting = false, width = 1280, height = 900 }: Options = {}) {
		const context = await browser.newContext({
			javaScriptEnabled: scripting,
			viewport: { width, height },
			baseURL: inject('base')
		});
		context.setDefaultTimeout(15_000);
		open.push(context);
		return context;
	}

	return {
		newContext,
		/** A page in a profile of its own. */
		newPage: async (options?: Options): Promise<Page> => (await newContext(options)).newPage(),
		/**
		 * What axe finds on what this page shows now.
		 *
		 * axe needs scripting, which these pages do not get: the same HTML is shown by a twin page
		 * where scripting is on.
		 */
		violations: async (page: Page): Promise<string[]> => {
			const html = await page.content();
			const context = await newContext({
				scripting: true,
				width: page.viewportSize()?.width,
				height: page.viewportSize()?.height
			});
			try {
				const twin = await context.newPage();
				const address = page.url();
				await twin.route(
					(url) => url.href === address,
					(route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
				);
				await twin.goto(address);
				const { violations } = await new AxeBuilder({ page: twin })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				return violations.map(
					(found) => `${found.id}: ${found.nodes.map((node) => node.target.join(' ')).join(', ')}`
				);
			} finally {
				await context.close();
			}
		}
	};
}

/** Nothing may need sideways scrolling: the page is no wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const { width } = page.viewportSize() ?? { width: 0 };
	const cdp = await page.context().newCDPSession(page);
	const { cssContentSize } = await cdp.send('Page.getLayoutMetrics');
	await cdp.detach();
	expect(Math.ceil(cssContentSize.width), `${page.url()} at ${width} px`).toBeLessThanOrEqual(
		width
	);
}
