import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Locale, faultsOf, inLanguage, prefixes, withWindows } from './looking.ts';

/** What pages show only after something was done: mistakes, ends, previews, names without an end. */
const windows = withWindows();
const languages = Object.keys(prefixes) as Locale[];
const longWord = 'Toimeentulotukineuvontayhteyspalveluasiantuntijaverkosto'.repeat(2);

async function hold(page: Page, locale: Locale, where: string) {
	expect(await faultsOf(page, locale, where)).toEqual([]);
}
const submit = (page: Page, name = '') =>
	Promise.all([
		page.waitForLoadState('load'),
		page
			.locator(`main form button${name ? `[name="${name}"]` : ''}:not([type=button])`)
			.last()
			.click()
	]);

describe('giving feedback', () => {
	it.each(languages)('holds at each step and mistake in %s', async (locale) => {
		const page = await windows.newWindow();
		await page.goto(inLanguage('/p/ABC234', locale));
		await submit(page);
		await hold(page, locale, 'nothing said');
		expect(
			await page.locator('[role=alert], .ds-validation-message, .error-summary').count()
		).toBeGreaterThan(0);

		await page.locator('textarea').first().fill('a'.repeat(6000));
		await submit(page);
		await hold(page, locale, 'too long');
		expect(await page.locator('textarea').first().inputValue()).toHaveLength(6000);

		const said = `${longWord} 131052-308T, soita 040 123 4567`;
		await page.locator('textarea').first().fill(said);
		await page.locator('input[name=answer][value=yes]').check({ force: true });
		await submit(page);
		await hold(page, locale, 'check');
		expect(await page.locator('main').innerText()).not.toContain('131052-308T');

		await page.locator('main form button').first().click();
		await page.waitForLoadState('load');
		await hold(page, locale, 'receipt');
		const code = await page.locator('[data-code]').first().getAttribute('data-code');
		expect(code).toMatch(/^[2-9A-HJ-NP-Z]{18}$/);

		await page.goto(inLanguage('/koodi', locale));
		await page.locator('main input[type=text], main input:not([type])').first().fill('ABC');
		await submit(page);
		await hold(page, locale, 'wrong code');
		await page
			.locator('main input[type=text], main input:not([type])')
			.first()
			.fill(code ?? '');
		await submit(page);
		await hold(page, locale, 'conversation');

		await page.locator('[name=text]').fill('Minut tavoittaa numerosta 040 123 4567.');
		await page.locator('form[action="?/vastaa"] button').click();
		await hold(page, locale, 'reply to be checked');
		expect(await page.locator('main mark').allTextContents()).toEqual(['040 123 4567']);
		await page.locator('button[formaction="?/avaa"]').click();
		expect(await page.locator('[name=text]').inputValue()).toContain('040 123 4567');
		await page.locator('form[action="?/vastaa"] button').click();
		await page.locator('button[value=remove]').click();
		await hold(page, locale, 'reply sent');
		const talk = await page.locator('main ol').textContent();
		expect(talk).toContain('Minut tavoittaa numerosta [');
		expect(talk).not.toContain('4567');
		await page.context().close();
	});
});

describe('going back in the browser', () => {
	it('after the receipt and sending again gives the same receipt, kept page or not', async () => {
		const page = await windows.newWindow({ scripting: false });
		const idOf = async (html: string) => /name="form" value="([^"]+)"/.exec(html)?.[1] ?? '';
		for (const address of ['/p/ABC234', '/p/ABC234?x=1']) {
			const forms = [];
			for (let visit = 0; visit < 3; visit++)
				forms.push(await idOf(await (await page.request.get(address)).text()));
			expect(new Set(forms).size).toBe(3);
			for (const form of forms) expect(form).toMatch(/^[A-Za-z0-9_-]{22}$/);

			const said = { 'q.quick.wish': `Takaisin ${address}`, answer: 'yes', form: forms[0] ?? '' };
			const origin = new URL(
				page.url() === 'about:blank' ? (await page.request.get('/')).url() : page.url()
			).origin;
			const codes = [];
			for (let time = 0; time < 2; time++) {
				const post = (action: string, form: Record<string, string>) =>
					page.request.post(`/p/ABC234?/${action}`, {
						form,
						headers: { origin, accept: 'text/html' }
					});
				const checked = await idOf(await (await post('tarkista', said)).text());
				expect(checked).toBe(forms[0]);
				const receipt = await (await post('laheta', { ...said, form: checked })).text();
				codes.push(/data-code="([^"]+)"/.exec(receipt)?.[1]);
			}
			expect(codes[0]).toMatch(/^[2-9A-HJ-NP-Z]{18}$/);
			expect(codes[1]).toBe(codes[0]);
		}
		await page.context().close();
	});
});

describe('what is not there', () => {
	it.each(languages)('is told in %s', async (locale) => {
		const page = await windows.newWindow();
		for (const path of ['/ei-tallaista', '/yksikot/ei-ole', '/p/ZZZ999', '/lupaukset/ei-ole']) {
			const response = await page.goto(inLanguage(path, locale));
			expect(response?.status(), path).toBe(404);
			await hold(page, locale, `404 ${path}`);
		}
		for (const path of ['/kerro?q=qwertyuiop', '/yksikot?q=qwertyuiop', '/lupaukset?unit=ei-ole']) {
			await page.goto(inLanguage(path, locale));
			await hold(page, locale, `nothing found ${path}`);
		}
		await page.context().close();
	});

	it('and what is not allowed, is told to staff', async () => {
		const page = await windows.atWork('Tyyne');
		for (const path of ['/tyo/ihmiset', '/tyo/loki']) {
			const response = await page.goto(path);
			expect(response?.status(), path).toBe(403);
			await hold(page, 'fi', `403 ${path}`);
		}
		await page.goto('/tyo/saapuneet?view=all&q=qwertyuiop');
		await hold(page, 'fi', 'an inbox with nothing in it');
		await page.goto('/tyo/lupaukset?search=qwertyuiop');
		await hold(page, 'fi', 'no promise found');
		await page.context().close();
	});
});

describe('a file that is not given', () => {
	const files = [
		'/tyo/yksikot/vienti',
		'/tyo/palautepisteet/' + crypto.randomUUID() + '/qr-fi.svg'
	];

	it.each(languages)('leads to the sign-in who has not signed in, in %s', async (locale) => {
		const page = await windows.newWindow();
		for (const path of files) {
			const response = await page.goto(inLanguage(path, locale));
			expect(response?.status(), path).toBe(200);
			const { pathname, searchParams } = new URL(page.url());
			expect(pathname).toBe(inLanguage('/kirjaudu', locale));
			expect(searchParams.get('takaisin')).toBe(inLanguage(path.replace(/\/[^/]*$/, ''), locale));
		}
		await page.context().close();
	});

	it.each(languages)('is told on a page like any other, in %s', async (locale) => {
		const page = await windows.atWork('Tyyne');
		const titleOf = async (path: string, status: number) => {
			const response = await page.goto(inLanguage(path, locale));
			expect(response?.status(), path).toBe(status);
			await hold(page, locale, `${status} ${path}`);
			return page.locator('h1').textContent();
		};
		const forbidden = await titleOf('/tyo/loki', 403);
		const missing = await titleOf('/yksikot/ei-ole', 404);
		expect(await titleOf('/tyo/yksikot/vienti', 403)).toBe(forbidden);
		expect(await titleOf('/yksikot/ei-ole/luvut.csv', 404)).toBe(missing);
		expect(await titleOf('/vertaa/luvut.csv?ryhma=ei-ole', 404)).toBe(missing);
		expect(await titleOf(files[1] ?? '', 404)).toBe(missing);
		await page.context().close();
	});
});

describe('keeping house', () => {
	it(
		'holds with names without an end, in previews, and when it is undone',
		{ timeout: 120_000 },
		async () => {
			const page = await windows.atWork('Paavo');
			await page.goto('/tyo/yksikot/uusi');
			await submit(page);
			await hold(page, 'fi', 'a unit without a name');
			await page.locator('input[name="name.fi"], input[name=name_fi]').first().fill(longWord);
			const parent = page.locator('select').first();
			await parent.selectOption({ index: 1 });
			await submit(page);
			await page.goto('/tyo/yksikot?haku=Toimeentulotukineuvonta');
			await hold(page, 'fi', 'a list with a long name');
			await page.locator('main a', { hasText: longWord }).first().click();
			await hold(page, 'fi', 'a unit with a long name');
			const own = new URL(page.url()).pathname;
			for (const path of [own.replace('/tyo', ''), own.replace('/tyo/yksikot', '/kerro')]) {
				await page.goto(path);
				await hold(page, 'fi', `a long name at ${path}`);
			}
			for (const step of ['siirra', 'yhdista', 'jaa', 'lakkauta']) {
				await page.goto(`${own}/${step}`);
				await submit(page);
				await hold(page, 'fi', `${step} without an answer`);
			}
			await page.goto(`${own}/lakkauta`);
			for (const field of await page.locator('main input[type=date]').all())
				await field.fill('2026-01-01');
			await submit(page);
			await hold(page, 'fi', 'the preview of closing');
			await page.goto('/tyo/yksikot/tuonti');
			await page.locator('input[type=file]').setInputFiles({
				name: 'yksikot.csv',
				mimeType: 'text/csv',
				buffer: Buffer.from(`key;name_fi\nuusi-yksikko;${longWord}\nvirhe;\n`)
			});
			await submit(page);
			await hold(page, 'fi', 'the preview of an import');
			await page.context().close();
		}
	);
});

describe('on paper', () => {
	it.each(['/lupaukset', '/yksikot/keskustan-sosiaaliasema', '/vertaa', '/tietosuoja'])(
		'%s has its words and figures and nothing to press',
		async (path) => {
			const page = await windows.newWindow({ width: 794 });
			await page.goto(path);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('h1').isVisible()).toBe(true);
			for (const press of await page.locator('nav, button, input:not([type=hidden])').all())
				expect(await press.isVisible(), await press.innerText()).toBe(false);
			const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(scrollWidth).toBeLessThanOrEqual(794);
			await page.context().close();
		}
	);
});

describe('the keyboard alone', () => {
	const tabTo = async (page: Page, selector: string) => {
		for (let step = 0; step < 80; step++) {
			await page.keyboard.press('Tab');
			if (await page.locator(`${selector}:focus`).count()) return;
		}
		throw new Error(`${selector} is not reached by Tab`);
	};

	it('gives feedback', async () => {
		const page = await windows.newWindow({ width: 1280, scripting: false });
		await page.goto('/p/ABC234');
		await tabTo(page, 'input[name="q.quick.meeting"]');
		await page.keyboard.press('ArrowRight');
		await tabTo(page, 'textarea');
		await page.keyboard.type('Näppäimillä kirjoitettu.');
		await tabTo(page, 'main form button');
		await page.keyboard.press('Enter');
		await page.waitForURL(/tarkista/);
		await tabTo(page, 'main form button');
		await page.keyboard.press('Enter');
		await page.waitForURL(/laheta/);
		expect(await page.locator('h1').textContent()).toBe('Kiitos, että kerroit');
		await page.context().close();
	});

	it('jumps over what every page begins with', async () => {
		const page = await windows.newWindow({ width: 1280 });
		for (const path of ['/', '/yksikot', '/kerro']) {
			await page.goto(path);
			await page.keyboard.press('Tab');
			expect(await page.locator(':focus').getAttribute('href')).toMatch(/^#/);
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			expect(await page.locator('main :focus').count(), path).toBe(1);
		}
		await page.context().close();
	});
});
