import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsOf, withWindows } from './looking.ts';

/** The staff's inbox at work: what is asked before a voice leaves, what is kept, and the keys. */
const windows = withWindows();

const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
const links = (page: Page) =>
	page.locator('#inbox a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const press = (page: Page, name: string | RegExp) =>
	Promise.all([page.waitForLoadState('load'), page.getByRole('button', { name }).click()]);

/** The inbox of a worker at a desk. */
async function atDesk(query: string): Promise<Page> {
	const page = await windows.atWork('Tyyne');
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(`/tyo/saapuneet?${query}`);
	return page;
}

describe('moving a voice to another unit', () => {
	it('asks for the unit, names it, tells of it in the list, and takes it back', async () => {
		const page = await atDesk('view=waiting&channel=web');
		await page.locator('#inbox a').first().click();
		await page.waitForURL(/saapuneet\/[0-9a-f-]{36}\?/);
		const address = page.url();
		const open = page.locator('summary', { hasText: 'Siirrä toiseen yksikköön' });
		await open.click();
		await press(page, 'Jatka');
		expect(await page.locator('.error-summary, [role=alert]').first().innerText()).toContain(
			'Valitse ensin yksikkö'
		);
		expect(await faultsOf(page, 'fi', 'no unit chosen')).toEqual([]);

		await page.locator('select[name=unit]').last().selectOption({ index: 1 });
		const unit = await page
			.locator('select[name=unit]')
			.last()
			.locator('option:checked')
			.innerText();
		await press(page, 'Jatka');
		expect(await faultsOf(page, 'fi', 'sure to move')).toEqual([]);
		expect(await page.getByRole('link', { name: 'Älä siirrä' }).getAttribute('href')).toContain(
			'channel=web'
		);
		await press(page, `Siirrä yksikköön ${unit}`);
		expect(new URL(page.url()).pathname).toBe('/tyo/saapuneet');
		expect(page.url()).toContain('channel=web');
		expect(await page.locator('main').innerText()).toContain(`siirretty yksikköön ${unit}`);
		expect(await faultsOf(page, 'fi', 'moved')).toEqual([]);

		await press(page, 'Kumoa siirto');
		expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
		expect(page.url()).toContain('channel=web');
		await page.context().close();
	});
});

describe('a narrowed list', () => {
	it('stays as it was after a thing done, and says what it is narrowed by', async () => {
		const page = await atDesk('view=all&channel=web&period=2026');
		await page.locator('#inbox a').first().click();
		await page.waitForURL(/saapuneet\/[0-9a-f-]{36}\?/);
		await page.locator('summary', { hasText: 'Muistiinpanot' }).click();
		await page.locator('textarea[name=note]').fill('Soitettu.');
		await press(page, 'Lisää muistiinpano');
		const query = new URL(page.url()).searchParams;
		expect(Object.fromEntries(query)).toEqual({
			view: 'all',
			channel: 'web',
			period: '2026',
			done: 'noted'
		});
		const said = page.locator('.pane-list .active-filter');
		expect(await said.innerText()).toMatch(/Rajattu:\s+2026 · Verkko/);
		await page.context().close();
	});
});

describe('the keys of the inbox', () => {
	it('move from voice to voice from the start of the page, and never in a field', async () => {
		const page = await atDesk('view=all');
		const all = await links(page);
		expect(all.length).toBeGreaterThan(2);
		expect(await page.locator('[data-keys]').isVisible()).toBe(true);
		await page.keyboard.press('j');
		expect(await focused(page)).toBe(all[0]);
		await page.keyboard.press('j');
		expect(await focused(page)).toBe(all[1]);
		await page.keyboard.press('k');
		expect(await focused(page)).toBe(all[0]);
		await page.keyboard.press('j');
		await page.keyboard.press('Enter');
		await page.waitForURL(/saapuneet\/[0-9a-f-]{36}\?/);

		// From the voice that is open, without a focus.
		await page.keyboard.press('j');
		expect(await focused(page)).toBe(all[2]);
		await page.locator('summary', { hasText: 'Muistiinpanot' }).click();
		await page.locator('textarea[name=note]').focus();
		await page.keyboard.type('jk r');
		expect(await page.locator('textarea[name=note]').inputValue()).toBe('jk r');
		await page.context().close();
	});

	it('are off for who turns them off, also on the next page', async () => {
		const page = await atDesk('view=all');
		await page.getByRole('button', { name: 'Poista näppäimet käytöstä' }).click();
		await page.reload();
		await page.keyboard.press('j');
		expect(await focused(page)).toBe('');
		await page.getByRole('button', { name: 'Ota näppäimet käyttöön' }).click();
		await page.keyboard.press('j');
		expect(await focused(page)).toBe((await links(page))[0]);
		expect(await faultsOf(page, 'fi', 'keys')).toEqual([]);
		await page.context().close();
	});

	it('are not spoken of without scripting', async () => {
		const page = await windows.newWindow({ width: 1280, scripting: false });
		await page.goto('/kirjaudu?takaisin=%2Ftyo%2Fsaapuneet%3Fview%3Dall');
		await page.getByRole('button', { name: /Tyyne/ }).click();
		expect(page.url()).toContain('/tyo/saapuneet?view=all');
		expect(await page.locator('[data-keys]').isVisible()).toBe(false);
		await page.context().close();
	});
});

describe('a session that ends while somebody writes', () => {
	it('loses no words: they are shown for copying, and the way back is the same page', async () => {
		const page = await atDesk('view=all&channel=web');
		await page.locator('#inbox a').first().click();
		await page.waitForURL(/saapuneet\/[0-9a-f-]{36}\?/);
		const { pathname, search } = new URL(page.url());
		await page.locator('summary', { hasText: 'Muistiinpanot' }).click();
		const words = 'Soitin hänelle.\n"</textarea><b>Asia</b> on selvä.';
		await page.locator('textarea[name=note]').fill(words);
		await page.context().clearCookies();
		const [response] = await Promise.all([
			page.waitForResponse((answer) => answer.request().method() === 'POST'),
			press(page, 'Lisää muistiinpano')
		]);
		expect(response.status()).toBe(401);
		expect(response.headers()['cache-control']).toContain('no-store');
		expect(await page.locator('textarea[readonly]').inputValue()).toBe(words);
		expect(await page.locator('textarea[readonly]').count()).toBe(1);
		expect(await faultsOf(page, 'fi', 'session ended')).toEqual([]);
		await page.getByRole('link', { name: 'Kirjaudu ja palaa samalle sivulle' }).click();
		await page.waitForURL(/\/kirjaudu/);
		expect(await page.locator('main').innerText()).toContain('Istuntosi päättyi');
		await press(page, /Tyyne/);
		expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(pathname + search);
		await page.context().close();
	});
});

describe('a desk without voices', () => {
	it.each(['Sirpa', 'Paavo', 'Pirkko'])(
		'of %s begins elsewhere, and has no inbox',
		async (name) => {
			const page = await windows.atWork(name);
			await page.goto('/tyo/saapuneet');
			expect(page.url()).not.toContain('/tyo/saapuneet');
			expect(await page.getByRole('link', { name: 'Saapuneet' }).count()).toBe(0);
			await page.context().close();
		}
	);
});
