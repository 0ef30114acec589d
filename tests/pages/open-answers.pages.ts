import { describe, expect, it } from 'vitest';
import { type Locale, faultsOf, inLanguage, withWindows } from './looking.ts';

/** What people wrote in a survey that has ended, in every state of its pages. */
const windows = withWindows();
const languages: Locale[] = ['fi', 'sv', 'en'];

describe('open answers of a survey', () => {
	it('hold on every page, in each language, also where something is wrong', async () => {
		const page = await windows.atWork('Elli');
		const wrong: string[] = [];
		const look = async (path: string) => {
			for (const locale of languages) {
				const response = await page.goto(inLanguage(path, locale));
				expect(response?.status(), page.url()).toBe(200);
				wrong.push(...(await faultsOf(page, locale)));
			}
		};
		const here = async (what: string) => wrong.push(...(await faultsOf(page, 'fi', what)));
		await page.goto('/tyo/tulokset');
		await page
			.getByRole('link', { name: /Aikuissosiaalityön asiakaskysely/ })
			.first()
			.click();
		await page.getByRole('link', { name: 'Lue, mitä vastaajat kirjoittivat' }).click();
		const list = new URL(page.url()).pathname;
		for (const path of ['', '?haku=puhelin', '?haku=eiloydy', '?vain=huolestuttavat'])
			await look(list + path);
		for (const path of ['/teemat', '/lainaukset']) await look(list + path);

		await page.goto(`${list}?vain=teemoittamatta`);
		await page.locator('article [data-topic]').first().check();
		await page.getByRole('button', { name: 'Tallenna koko sivu' }).click();
		await here('themes saved');
		await page.getByRole('button', { name: 'Kumoa' }).click();
		await here('undone');

		await page.goto(`${list}?haku=Leenalle`);
		await page
			.getByRole('link', { name: /^Avaa vastaus/ })
			.first()
			.click();
		await look(new URL(page.url()).pathname);
		await page.goto(new URL(page.url()).pathname.replace('/en/', '/'));
		await page.getByLabel('Lainaus', { exact: true }).fill('Kiitos Matti Virtaselle avusta');
		await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
		await here('a name in a quote');
		expect(await page.locator('main mark').allTextContents()).toContain('Matti Virtaselle');
		await page.getByLabel('Merkityistä kohdista ei tunnista ketään').check();
		await page.getByLabel('Lainauksesta ei tunnista ketään').check();
		await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
		await here('a draft of a quote');
		await page.getByRole('button', { name: 'Nosta huolestuttavana' }).click();
		await here('worrying');
		await page.getByRole('button', { name: 'Poista merkintä huolestuttava' }).click();
		await look(`${list}/lainaukset`);
		expect(wrong).toEqual([]);
	}, 180_000);
});
