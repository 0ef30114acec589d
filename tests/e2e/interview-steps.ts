import type { Page } from 'playwright';
import { inject } from 'vitest';

/** What people do on the pages of interviews, for the journeys through them. */
const base = inject('base');

export const press = (page: Page, name: string | RegExp) =>
	page
		.getByRole('button', { name, exact: typeof name === 'string' })
		.first()
		.click();
export const fill = (page: Page, name: string, value: string) =>
	page.locator(`main [name="${name}"]:not([type=hidden])`).first().fill(value);
export const heading = (page: Page) => page.locator('h1').textContent();
export const saved = (page: Page) => page.locator('.notice-good').first().waitFor();

export async function signIn(page: Page, name: string) {
	await page.goto(`${base}/kirjaudu`);
	await page.getByRole('button', { name: new RegExp(name) }).click();
	await page.waitForURL(/\/tyo/);
}

/** A new interview of Tyyne's with two questions and three seats; its address. */
export async function planned(page: Page, title: string): Promise<string> {
	await page.goto(`${base}/tyo/haastattelut/uusi`);
	await fill(page, 'title.fi', title);
	await press(page, 'Luo haastattelu');
	const address = page.url().replace(/\/tavoite.*$/, '');
	await press(page, /^Ota mukaan/);
	await saved(page);
	await press(page, /^Ota mukaan/);
	await page.goto(`${address}/ryhma`);
	await fill(page, 'asked', '7');
	await fill(page, 'came', '6');
	await press(page, 'Tallenna');
	await saved(page);
	return address;
}
