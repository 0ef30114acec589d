import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Locale, faultsOf, inLanguage, prefixes, withWindows } from './looking.ts';

/** What pages show once somebody has done something: an end, a division, an undoing, a promise. */
const windows = withWindows();
const languages = Object.keys(prefixes) as Locale[];
const longWord = 'Yhteistoimintavelvoiteneuvottelukuntajärjestelmäuudistus'.repeat(2).slice(0, 110);

const hold = async (page: Page, locale: Locale, where: string) =>
	expect(await faultsOf(page, locale, where)).toEqual([]);

/** Presses what sends a form to this door. */
async function press(page: Page, door: string) {
	// The inbox says in the same address what it shows.
	const to = (name: string) => [`[${name}="?/${door}"]`, `[${name}^="?/${door}&"]`];
	const buttons = [
		...to('formaction').map((it) => `main ${it}`),
		...to('action').map((it) => `main form${it} button:not([formaction])`)
	];
	await Promise.all([
		page.waitForEvent('domcontentloaded'),
		page.locator(buttons.join(', ')).first().click()
	]);
}

/** Gives feedback that asks for an answer; where it is followed. */
async function speak(page: Page, locale: Locale, text: string): Promise<string> {
	await page.goto(inLanguage('/p/ABC234', locale));
	await page.locator('textarea').first().fill(text);
	await page.locator('input[name=answer][value=yes]').check({ force: true });
	await press(page, 'tarkista');
	await press(page, 'laheta');
	return (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
}

async function openByCode(page: Page, locale: Locale, code: string) {
	await page.goto(inLanguage('/koodi', locale));
	await page.locator('[name=code]').fill(code);
	await press(page, 'avaa');
}

describe('a conversation', () => {
	it.each(languages)('is closed, and a closed one withdrawn, in %s', async (locale) => {
		const page = await windows.newWindow();
		const code = await speak(page, locale, `Päättyvä asia ${longWord}`);
		await openByCode(page, locale, code);
		await press(page, 'vastaa');
		await hold(page, locale, 'a reply without words');
		await press(page, 'suljenko');
		await hold(page, locale, 'the question before closing');
		await press(page, 'avaa');
		expect(await page.locator('textarea').count()).toBe(1);
		await press(page, 'suljenko');
		await press(page, 'sulje');
		await hold(page, locale, 'a closed matter');
		expect(await page.locator('textarea').count()).toBe(0);
		await press(page, 'peruisinko');
		await hold(page, locale, 'the question before withdrawing');
		await press(page, 'peru');
		await hold(page, locale, 'a withdrawn matter');
		expect(await page.locator('main').innerText()).not.toContain(longWord);
		await page.context().close();
	});
});

describe('a place that became several', () => {
	it('lets the person choose, in each language', { timeout: 120_000 }, async () => {
		const page = await windows.atWork('Paavo');
		await page.goto('/tyo/yksikot/uusi');
		await page.locator('[name="name_fi"]').fill('Jaettava asema');
		await page.locator('[name="name_sv"]').fill('Stationen som delas');
		await page.locator('select').first().selectOption({ index: 1 });
		await page.locator('main form[method=POST] button').last().click();
		await page.waitForURL(/jaettava-asema/);

		await page.goto('/tyo/palautepisteet/uusi');
		await page.locator('[name=unitId]').selectOption({ label: 'Jaettava asema' });
		await page.locator('[name="name.fi"], [name=name_fi]').first().fill('Aula');
		await page.locator('main form button').last().click();
		await page.waitForURL(/palautepisteet\/[0-9a-f-]{36}/);
		const code = /\/p\/([2-9A-Z]{6})/.exec(await page.content())?.[1] ?? '';
		expect(code).not.toBe('');

		const writers = await Promise.all(
			languages.map(async (locale) => {
				const writer = await windows.newWindow();
				await writer.goto(inLanguage(`/p/${code}`, locale));
				await writer.locator('textarea').fill('Kirjoitan juuri, kun paikka jaetaan.');
				await writer.locator('input[name=answer][value=yes]').check({ force: true });
				return [writer, locale] as const;
			})
		);

		await page.goto('/tyo/yksikot/jaettava-asema/jaa');
		await page.locator('[name=part_1_fi]').fill('Itäinen osa');
		await page.locator('[name=part_2_fi]').fill(`Läntinen ${longWord}`);
		await press(page, 'katso');
		await hold(page, 'fi', 'the preview of a division');
		await press(page, 'tee');
		await hold(page, 'fi', 'a unit that was divided');

		const visitor = await windows.newWindow();
		for (const locale of languages) {
			for (const path of ['/kerro/jaettava-asema', `/p/${code}`, '/yksikot/jaettava-asema']) {
				const response = await visitor.goto(inLanguage(path, locale));
				expect(response?.status(), path).toBe(path.startsWith('/yksikot') ? 200 : 404);
				expect(await visitor.locator('main a', { hasText: 'Itäinen osa' }).count(), path).toBe(1);
				await hold(visitor, locale, `${path} of a divided place`);
			}
		}
		for (const [writer, locale] of writers) {
			await writer.locator('main form button:not([type=button])').last().click();
			await hold(writer, locale, 'feedback that was under way when its place was divided');
			expect(await writer.locator('main .said').textContent()).toContain('Kirjoitan juuri');
			await writer.getByRole('button', { name: 'Itäinen osa' }).click();
			expect(await writer.locator('textarea').inputValue()).toContain('Kirjoitan juuri');
			expect(await writer.locator('input[name=answer][value=yes]').isChecked()).toBe(true);
			await hold(writer, locale, 'feedback that goes on elsewhere');
			await writer.context().close();
		}
		await visitor.goto(`/p/${code}`);
		await visitor.getByRole('link', { name: 'Itäinen osa' }).click();
		expect(await visitor.locator('textarea').count()).toBe(1);
		await visitor.context().close();

		await page.goto('/tyo/yksikot/jaettava-asema/kumoa');
		await press(page, 'katso');
		await hold(page, 'fi', 'before a division is undone');
		await press(page, 'tee');
		await hold(page, 'fi', 'a division that was undone');
		await page.goto('/tyo/yksikot/jaettava-asema/lakkauta');
		await press(page, 'katso');
		await press(page, 'tee');
		await page.goto('/tyo/yksikot/jaettava-asema/avaa');
		await hold(page, 'fi', 'before a closed unit is opened again');
		await page.context().close();
	});
});

describe('accessibility feedback', () => {
	it('is named in the inbox, with its clock of fourteen days', async () => {
		const client = await windows.newWindow();
		await client.goto('/saavutettavuus/palaute');
		await client.locator('main form button').last().click();
		await client.waitForLoadState('load');
		await hold(client, 'fi', 'a barrier without words');
		const words = `Ruudunlukija ei löydä painiketta ${Date.now()}.`;
		await client.locator('[name=text]').fill(words);
		await client.locator('main form button').last().click();
		await client.waitForLoadState('load');
		await hold(client, 'fi', 'the check of a barrier');
		await client.locator('main form button').first().click();
		await client.locator('[data-code]').waitFor();
		await hold(client, 'fi', 'the receipt of a barrier');
		await client.context().close();

		const page = await windows.atWork('Outi');
		await page.goto('/tyo/saapuneet?view=new&q=Ruudunlukija');
		const row = page.locator('#inbox li', { hasText: words });
		const due = new Date(Date.now() + 14 * 86_400_000).toLocaleDateString('fi-FI', {
			timeZone: 'Europe/Helsinki'
		});
		expect(await row.innerText()).toContain('Saavutettavuuspalaute');
		expect(await row.innerText()).toContain(due);
		await row.locator('a').click();
		await page.waitForURL(/saapuneet\/[0-9a-f-]{36}/);
		const said = await page.locator('.pane-read').innerText();
		expect(said).toContain('Saavutettavuuspalaute');
		expect(said).toContain(due);
		await hold(page, 'fi', 'a matter of accessibility');
		await press(page, 'vastaa');
		await hold(page, 'fi', 'an answer without words');
		await page.locator('textarea[name=text]').fill('Kiitos. Korjaamme painikkeen.');
		await press(page, 'vastaa');
		await page.waitForURL(/done=answered/);
		await press(page, 'paata');
		await page.waitForURL(/done=closed/);
		await hold(page, 'fi', 'a closed matter as staff see it');
		await page.context().close();
	});
});

describe('a promise with a name without an end', () => {
	it(
		'holds as a draft with faults, in public, and in the lists',
		{ timeout: 120_000 },
		async () => {
			const page = await windows.atWork('Elli');
			await page.goto('/tyo/lupaukset/uusi');
			await page.locator('main form button').last().click();
			await page.waitForLoadState('load');
			await hold(page, 'fi', 'a promise without words');
			await page.locator('[name="title.fi"]').fill(longWord);
			await page.locator('[name="youSaid.fi"]').fill(longWord);
			await page.locator('[name="promise.fi"]').fill(longWord);
			await page.locator('[name="responsibleTitle.fi"]').fill(longWord);
			await page.locator('[name=dueOn]').fill('2099-01-31');
			await page.locator('main form button').last().click();
			await page.waitForURL(/lupaukset\/[0-9a-f-]{36}/);
			await hold(page, 'fi', 'a draft');
			const own = new URL(page.url()).pathname;
			await page.getByRole('button', { name: 'Lupaa julkisesti' }).click();
			await page.waitForURL(/done=/);
			await hold(page, 'fi', 'a promise that was made');
			for (const path of ['/tyo/lupaukset?search=Yhteistoiminta', '/tyo/luvut']) {
				await page.goto(path);
				await hold(page, 'fi', path);
			}
			for (const locale of languages) {
				for (const path of [own.replace('/tyo', ''), '/lupaukset', '/seuraa']) {
					await page.goto(inLanguage(path, locale));
					await hold(page, locale, `${path} with a long name`);
				}
			}
			await page.goto(inLanguage(own.replace('/tyo', ''), 'sv'));
			expect(await page.locator('main').innerText()).toContain('finns bara på finska');
			await page.goto(own.replace('/tyo', ''));
			expect(await page.locator('main').innerText()).not.toContain('kirjoitettu vain');
			await page.context().close();
		}
	);
});

describe('the door of staff', () => {
	it.each(languages)(
		'holds when it is refused, and for links that are no longer good, in %s',
		async (locale) => {
			const page = await windows.newWindow();
			await page.goto(inLanguage('/kirjaudu', locale));
			await hold(page, locale, 'signing in');
			await press(page, 'sisaan');
			await hold(page, locale, 'signing in with nothing');
			await page.goto(inLanguage('/kirjaudu/unohtui', locale));
			await hold(page, locale, 'a forgotten password');
			await page.locator('main form button').last().click();
			await page.waitForLoadState('load');
			await hold(page, locale, 'a forgotten password of nobody');
			for (const path of [
				'/kirjaudu/kutsu/ei-ole',
				'/kirjaudu/uusi-salasana/ei-ole',
				'/kirjaudu/koodi'
			]) {
				await page.goto(inLanguage(path, locale));
				await hold(page, locale, path);
			}
			await page.context().close();
		}
	);
});

describe('on paper', () => {
	it('a receipt carries its code and address, and figures their tables', async () => {
		const page = await windows.newWindow({ width: 680 });
		const code = await speak(page, 'fi', 'Tulostan tämän.');
		await page.emulateMedia({ media: 'print' });
		expect((await page.locator('main').innerText()).replaceAll(' ', '')).toContain(code);
		expect(await page.locator('main').innerText()).toMatch(/\/koodi/);
		expect(await page.locator('button, a.ds-button').filter({ visible: true }).count()).toBe(0);

		await page.goto('/yksikot/keskustan-sosiaaliasema');
		const tables = page.locator('main table');
		expect(await tables.count()).toBeGreaterThan(1);
		expect(await tables.filter({ visible: true }).count()).toBe(await tables.count());
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			680
		);
		await page.goto('/lupaukset');
		expect(await page.locator('main select').filter({ visible: true }).count()).toBe(0);
		await page.context().close();
	});
});
