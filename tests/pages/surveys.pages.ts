import { describe, expect, it } from 'vitest';
import { type Locale, faultsOf, inLanguage, withWindows } from './looking.ts';

/** Pages of a survey that is still a plan, or that has ended: a crawl opens the one that is open. */
const windows = withWindows();

describe('planning a survey', () => {
	it('holds with mistakes, and as a plan, in each language', async () => {
		const page = await windows.atWork('Elli');
		const wrong: string[] = [];
		await page.goto('/tyo/kyselyt/uusi');
		await page.getByRole('button', { name: 'Tallenna suunnitelma' }).click();
		await page.getByRole('alert').waitFor();
		wrong.push(...(await faultsOf(page, 'fi')));
		await page
			.locator('[name="name.fi"]')
			.fill('Hyvin pitkäniminen kotihoidonasiakastyytyväisyyskysely');
		await page.locator('select[name=versionId]').selectOption({ index: 1 });
		await page.locator('input[name=unitIds]').first().check();
		await page.locator('[name=opensOn]').fill('2030-10-01');
		await page.locator('[name=closesOn]').fill('2030-10-31');
		await page.getByRole('button', { name: 'Tallenna suunnitelma' }).click();
		await page.getByRole('link', { name: 'Muuta suunnitelmaa' }).waitFor();
		const plan = new URL(page.url()).pathname;
		for (const path of [plan, `${plan}/muokkaa`])
			for (const locale of ['fi', 'sv', 'en'] as Locale[]) {
				const response = await page.goto(inLanguage(path, locale));
				expect(response?.status(), page.url()).toBe(200);
				wrong.push(...(await faultsOf(page, locale)));
			}
		expect(wrong).toEqual([]);
	}, 60_000);
});

describe('releasing what a survey said', () => {
	it('holds before it, with mistakes, and where it was done, in each language', async () => {
		const page = await windows.atWork('Elli');
		const wrong: string[] = [];
		await page.goto('/tyo/tulokset?tila=closed');
		const ended = await page
			.locator('.rows a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		expect(ended.length).toBe(2);
		for (const results of ended)
			for (const locale of ['fi', 'sv', 'en'] as Locale[]) {
				const response = await page.goto(inLanguage(`${results}/julkaise`, locale));
				expect(response?.status(), page.url()).toBe(200);
				wrong.push(...(await faultsOf(page, locale)));
			}
		await page.goto(`${ended[0]}/julkaise`);
		await page.getByRole('button', { name: 'Julkaise tulokset' }).click();
		await page.getByRole('alert').waitFor();
		wrong.push(...(await faultsOf(page, 'fi')));
		expect(wrong).toEqual([]);
	}, 90_000);
});
