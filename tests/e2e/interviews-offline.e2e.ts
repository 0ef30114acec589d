import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '../given/browser.ts';
import { planned, press, signIn } from './interview-steps.ts';

/** The running page of an interview with scripting, where the network goes away and comes back. */
const browser = withBrowser();

describe('a meeting without a network', () => {
	it(
		'keeps what is typed, says so, and sends it once when the network is back',
		{ timeout: 40_000 },
		async () => {
			const context = await browser.newContext({ scripting: true, width: 390 });
			const page = await context.newPage();
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(String(error)));
			await signIn(page, 'Tyyne');
			const address = await planned(page, 'Verkko katkeaa');
			await page.goto(`${address}/kaynnissa`);
			const first = page.locator('textarea').first();
			const shown = (state: string) =>
				page.locator(`[data-when=${state}]`).waitFor({ state: 'visible' });
			await first.fill('Ensin verkossa.');
			await shown('sent');

			await context.setOffline(true);
			await first.fill('Ensin verkossa. Sitten ilman.');
			await page.locator('textarea').nth(1).fill('Toinenkin kirjattu.');
			const more = page.locator('[data-seat="2"] button').first();
			await more.click();
			await more.click();
			await more.click();
			await page.locator('[data-seat="2"] [data-less] button').click();
			await press(page, 'Tallenna muistiinpanot');
			await shown('offline');
			expect(await page.locator('[data-when=offline]').textContent()).toContain(
				'Ei vielä lähetetty'
			);
			expect(await first.inputValue()).toBe('Ensin verkossa. Sitten ilman.');
			expect(await page.evaluate(() => Object.values(localStorage).join())).toContain(
				'Sitten ilman'
			);
			expect(await page.locator('[data-seat="2"] [data-turns]').textContent()).toBe('2');
			expect(await browser.violations(page)).toEqual([]);

			await context.setOffline(false);
			await shown('sent');
			expect(
				await page.evaluate(() =>
					Object.keys(localStorage).filter((key) => key.includes('interview'))
				)
			).toEqual([]);
			await page.reload();
			expect(await first.inputValue()).toBe('Ensin verkossa. Sitten ilman.');
			expect(await page.locator('textarea').nth(1).inputValue()).toBe('Toinenkin kirjattu.');
			expect(await page.locator('[data-seat="2"] [data-turns]').textContent()).toBe('2');
			expect(faults).toEqual([]);
		}
	);

	it(
		'an answer that is lost on its way doubles nothing, a closed page loses nothing',
		{ timeout: 40_000 },
		async () => {
			const context = await browser.newContext({ scripting: true });
			const page = await context.newPage();
			await signIn(page, 'Tyyne');
			const address = await planned(page, 'Vastaus katoaa');
			await page.goto(`${address}/kaynnissa`);
			// The server does it, and nobody hears.
			await page.route('**/kaynnissa/tallenna', async (route) => {
				await route.fetch();
				await route.abort();
			});
			await page.locator('[data-seat="1"] button').first().click();
			await page.locator('textarea').first().fill('Kerran vain.');
			await page.locator('[data-when=offline]').waitFor({ state: 'visible' });
			page.on('dialog', (dialog) => void dialog.accept());
			await page.close({ runBeforeUnload: false });

			const again = await context.newPage();
			await again.goto(`${address}/kaynnissa`);
			await again.locator('[data-when=sent]').waitFor({ state: 'visible' });
			expect(await again.locator('textarea').first().inputValue()).toBe('Kerran vain.');
			await again.reload();
			expect(await again.locator('textarea').first().inputValue()).toBe('Kerran vain.');
			expect(await again.locator('[data-seat="1"] [data-turns]').textContent()).toBe('1');
			expect(await again.locator('[data-met]').first().isVisible()).toBe(false);
		}
	);

	it(
		'two who write at the same place both see both texts, and neither is lost',
		{ timeout: 40_000 },
		async () => {
			const context = await browser.newContext({ scripting: true });
			const one = await context.newPage();
			await signIn(one, 'Tyyne');
			const address = await planned(one, 'Kaksi kirjaa');
			const two = await context.newPage();
			for (const page of [one, two]) await page.goto(`${address}/kaynnissa`);
			const sent = (page: Page) => page.locator('[data-when=sent]').waitFor({ state: 'visible' });
			await one.locator('textarea').first().fill('Ensimmäisen sanat');
			await sent(one);
			await two.locator('textarea').first().fill('Toisen sanat');
			const met = two.locator('[data-met]').first();
			await met.waitFor({ state: 'visible' });
			expect(await met.textContent()).toMatch(/Ensimmäisen sanat[\s\S]*Toisen sanat/);
			await sent(two);
			await one.reload();
			expect(await one.locator('textarea').first().inputValue()).toBe(
				'Ensimmäisen sanat\n\nToisen sanat'
			);
		}
	);
});
