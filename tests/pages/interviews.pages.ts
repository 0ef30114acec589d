import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Locale, faultsOf, inLanguage, withWindows } from './looking.ts';

/** Interviews as they look after something went wrong, with words without an end, and on paper. */
const windows = withWindows();
const long = 'Toimeentulotukineuvontayhteyspalvelu'.repeat(4).slice(0, 150);

const hold = async (page: Page, locale: Locale, where: string) =>
	expect(await faultsOf(page, locale, where)).toEqual([]);
const send = (page: Page, action: string, nth = 0) =>
	Promise.all([
		page.waitForLoadState('load'),
		page.locator(`main form[action*="?/${action}"] button:not([hidden])`).nth(nth).click()
	]);

async function made(page: Page, locale: Locale): Promise<string> {
	await page.goto(inLanguage('/tyo/haastattelut/uusi', locale));
	await page.locator('main form button').first().click();
	await page.waitForLoadState('load');
	await hold(page, locale, 'a new one without a name');
	await page.locator('[name="title.fi"]').fill(long);
	await page.locator('main form button').first().click();
	await page.waitForURL(/tavoite/);
	return new URL(page.url()).pathname.replace(/\/tavoite$/, '');
}

describe('the steps of an interview', () => {
	it.each(['fi', 'sv'] as const)(
		'hold with mistakes and long words in %s',
		async (locale) => {
			const page = await windows.atWork('Tyyne');
			await page.setViewportSize({ width: 320, height: 800 });
			const at = await made(page, locale);
			await hold(page, locale, 'an empty first step');
			await send(page, 'kysymys', 2);
			await hold(page, locale, 'a question without words');
			await page.locator('[name="text.fi"]:not([type=hidden])').fill(long);
			await page.locator('#theme-own').fill(long);
			await send(page, 'kysymys', 2);
			await hold(page, locale, 'a long question');

			await page.goto(`${at}/sopiminen`);
			await page.locator('[name=ends]').fill('13:00');
			await page.locator('[name=place]').fill(long);
			await page.locator('[name=outside]').fill('a\nb\nc\nd\ne\nf\ng');
			await send(page, 'sovi');
			await hold(page, locale, 'half a time and too many interviewers');
			expect(await page.locator('[name=outside]').inputValue()).toContain('g');

			await page.goto(`${at}/ryhma`);
			await page.locator('[name=asked]').fill('monta');
			await send(page, 'ryhma');
			await hold(page, locale, 'a number that is none');
			await page.locator('[name=asked]').fill('30');
			await page.locator('[name=came]').fill('12');
			await send(page, 'ryhma');
			await hold(page, locale, 'a large group');

			await page.goto(`${at}/kaynnissa`);
			await page.locator('[name="note.koko"]').fill(`${long} 010190-900P`);
			await page.locator('main form button[formaction="?/aloita"]').click();
			await page.waitForURL(/done/);
			await hold(page, locale, 'an interview that runs');

			await page.goto(`${at}/yhteenveto`);
			await send(page, 'lisaa', 1);
			await hold(page, locale, 'nothing added');
			await page.locator('#text').fill(`Minna ${long}`);
			await send(page, 'lisaa', 1);
			await page.locator('main details summary').first().click();
			await hold(page, locale, 'a finding that names somebody');
			expect(await page.locator('main mark').allTextContents()).toContain('Minna');
			await send(page, 'hyvaksy');
			await hold(page, locale, 'approved by nobody');
			await page.locator('[name=count]').fill('12');
			await page.locator('[name=dissent]').fill(long);
			await send(page, 'hyvaksy');
			await hold(page, locale, 'approved');

			await page.goto(`${at}/keskustelu`);
			await send(page, 'keskustelu');
			await hold(page, locale, 'a talk with nobody');
			await page.goto(`${at}/kaytantoon`);
			await send(page, 'toimi');
			await hold(page, locale, 'nothing to do');
			await page.locator('[name=text]').fill(long);
			await page.locator('[name=owner]').fill(long);
			await page.locator('[name=dueOn]').fill('2099-01-02');
			await send(page, 'toimi');
			await hold(page, locale, 'something to do');
			await page.locator('main details summary').first().click();
			await page.locator('main details form button').first().click();
			await page.waitForLoadState('load');
			await hold(page, locale, 'a promise that is none');
			await page.goto(`${at}/kaytantoon`);
			await send(page, 'poista');
			await hold(page, locale, 'taken away');

			await page.goto(`${at}?vahvista=sulje`);
			await hold(page, locale, 'about to be closed');
			await page.locator('main details summary').last().click();
			await send(page, 'peru');
			await hold(page, locale, 'cancelled without a reason');
			await page.locator('[name=why]').fill(long);
			await send(page, 'peru');
			await hold(page, locale, 'cancelled');
			await page.goto(inLanguage('/tyo/haastattelut?search=qwertyuiop', locale));
			await hold(page, locale, 'none found');
			await page.goto(inLanguage('/tyo/haastattelut', locale));
			await hold(page, locale, 'a list with a long name');
			await page.context().close();
		},
		120_000
	);
});

describe('on paper', () => {
	it('a summary has its words and nothing to press', async () => {
		const page = await windows.atWork('Tyyne');
		await page.goto('/tyo/haastattelut?state=closed');
		await page.locator('main ul.rows a').first().click();
		await page.waitForLoadState('load');
		await page.goto(`${new URL(page.url()).pathname}/yhteenveto`);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('h1').isVisible()).toBe(true);
		for (const pressed of await page.locator('nav, button').all())
			expect(await pressed.isVisible()).toBe(false);
		await page.context().close();
	});
});
