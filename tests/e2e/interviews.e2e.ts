import { describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, withBrowser } from '../given/browser.ts';
import { fill, heading, planned, press, saved, signIn } from './interview-steps.ts';

/** Interviews without scripting: the seven steps, and questions asked by mouth. */
const browser = withBrowser();
const base = inject('base');

describe('a group interview', () => {
	it('goes through its seven steps without scripting', { timeout: 40_000 }, async () => {
		const page = await browser.newPage({ width: 390 });
		await signIn(page, 'Tyyne');
		await page.goto(`${base}/tyo/haastattelut`);
		await page.getByRole('link', { name: 'Uusi haastattelu' }).click();
		await press(page, 'Luo haastattelu');
		expect(await page.getByRole('alert').textContent()).toContain('Kirjoita tämä suomeksi');
		await fill(page, 'title.fi', 'Miten ryhmä toimii?');
		await press(page, 'Luo haastattelu');

		expect(await heading(page)).toBe('1. Tavoite');
		await fill(page, 'aim.fi', 'Teemme ryhmästä paremman. Tunnus 010190-900P.');
		await press(page, 'Tallenna');
		expect(await page.locator('.notice-warn').textContent()).toContain('enkilötunnu');
		expect(await page.locator('[name="aim.fi"]').inputValue()).not.toContain('010190');
		await press(page, /^Ota mukaan/);
		await fill(page, 'text.fi', 'Mikä yllätti?');
		await press(page, 'Lisää kysymys');
		await page.locator('summary', { hasText: 'Valitse kysymyspankista' }).click();
		await page.locator('label', { hasText: 'Mitä toivoisit jatkossa' }).click();
		await press(page, 'Lisää valitut');
		await press(page, /^Siirrä ylös Mikä yllätti/);
		expect(await page.locator('ol.rows strong').allTextContents()).toEqual([
			'1. Mikä yllätti?',
			'2. Mitä mieltä olet toiminnasta?',
			'3. Mitä toivoisit jatkossa asiakastyöltä?'
		]);
		await press(page, /^Poista Mikä yllätti/);
		await press(page, 'Palauta');
		expect(await page.locator('ol.rows strong').first().textContent()).toContain('Mikä yllätti?');
		await press(page, /^Tämä vaihe on valmis/);

		expect(await heading(page)).toBe('2. Sopiminen');
		await page.locator('label', { hasText: 'Tyyne' }).click();
		await fill(page, 'outside', 'Ulla Ulkopuolinen');
		await fill(page, 'place', 'Kirjasto');
		await fill(page, 'day', '2026-12-03');
		await fill(page, 'starts', '14:30');
		await fill(page, 'ends', '13:00');
		await press(page, 'Tallenna ja jatka');
		expect(await page.getByRole('alert').textContent()).toContain('alkamisajan jälkeen');
		expect(await page.locator('[name=outside]').inputValue()).toBe('Ulla Ulkopuolinen');
		await fill(page, 'starts', '11:30');
		await press(page, 'Tallenna');
		const files = await page
			.locator('a[href*="/paperit/"]')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(files).toHaveLength(4);
		for (const file of files) {
			const answer = await page.request.get(file);
			expect(answer.status(), file).toBe(200);
			const start = (await answer.body()).subarray(0, 15).toString();
			expect(start).toMatch(file.endsWith('.ics') ? /^BEGIN:VCALENDAR/ : /^%PDF-1/);
		}
		await press(page, 'Tallenna ja jatka');

		expect(await heading(page)).toBe('3. Ryhmä');
		await fill(page, 'asked', '8');
		await fill(page, 'came', '4');
		await press(page, 'Tallenna');
		expect(await page.locator('.notice-warn').textContent()).toContain('Ryhmä on pieni');
		await fill(page, 'came', '6');
		await page.locator('summary', { hasText: 'Etunimet' }).click();
		await fill(page, 'name.1', 'Sini');
		await press(page, 'Tallenna ja jatka');

		expect(await heading(page)).toBe('4. Haastattelu');
		await page.getByRole('link', { name: 'Aloita haastattelunäkymä' }).click();
		await press(page, 'Aloita haastattelu');
		await page.locator('textarea').first().fill('Yllätti, miten hyvin kuunneltiin.');
		await press(page, /^\+ Puheenvuoro Sini/);
		expect(await page.locator('[data-seat="1"] [data-turns]').textContent()).toBe('1');
		expect(await page.locator('textarea').first().inputValue()).toContain('Yllätti');
		await expectNoSidewaysScroll(page);
		expect(await browser.violations(page)).toEqual([]);
		await press(page, 'Lopeta haastattelu');
		await page.getByRole('link', { name: 'Takaisin vaiheeseen 4' }).click();
		expect(await page.locator('main').textContent()).toContain('Yllätti, miten hyvin');
		await press(page, /^Tämä vaihe on valmis/);

		expect(await heading(page)).toBe('5. Yhteenveto');
		const add = async (list: string, text: string) => {
			const form = page.locator('form', { has: page.locator(`input[name=list][value=${list}]`) });
			await form.locator('[name=text]').fill(text);
			await form.getByRole('button').click();
			await saved(page);
		};
		await add('strength', 'Kuunnellaan');
		await add('strength', 'Alku on liian aikaisin');
		await page.locator('li', { hasText: 'Alku on liian' }).locator('summary').click();
		await page
			.locator('li', { hasText: 'Alku on liian' })
			.getByRole('button', { name: /Siirrä: Heikkoudet/ })
			.click();
		expect(
			await page.locator('section', { has: page.locator('#list-weakness') }).textContent()
		).toContain('Alku on liian');
		await fill(page, 'count', '9');
		await press(page, 'Merkitse hyväksytyksi');
		expect(await page.getByRole('alert').textContent()).toContain('enemmän kuin');
		await fill(page, 'count', '6');
		await fill(page, 'dissent', 'Yhdelle alku sopii.');
		await press(page, 'Merkitse hyväksytyksi');
		expect(await page.locator('main').textContent()).toContain('Ryhmä on hyväksynyt yhteenvedon');
		expect(await page.locator('form[action*="lisaa"]').count()).toBe(0);
		await press(page, /^Tämä vaihe on valmis/);

		expect(await heading(page)).toBe('6. Palautekeskustelu');
		await page.locator('label', { hasText: 'Asiakkaat' }).click();
		await page.locator('label', { hasText: 'Esihenkilöt' }).click();
		await fill(page, 'notes', 'Sovittiin alkamisajasta.');
		await press(page, 'Tallenna keskustelu');
		expect(await page.locator('ul.rows').first().textContent()).toContain('Asiakkaat, Esihenkilöt');
		await press(page, /^Tämä vaihe on valmis/);

		expect(await heading(page)).toBe('7. Käytäntöön');
		await fill(page, 'text', 'Ryhmä alkaa klo 10');
		await fill(page, 'owner', 'Sosiaaliohjaaja');
		await fill(page, 'dueOn', '2099-01-31');
		await press(page, 'Lisää asia');
		await page.getByRole('link', { name: /^Tee lupaus/ }).click();
		expect(await page.locator('[name="title.fi"]').inputValue()).toBe('Ryhmä alkaa klo 10');
		expect(await page.locator('[name="youSaid.fi"]').inputValue()).toBe('Alku on liian aikaisin');
		await press(page, 'Tallenna luonnos');
		await press(page, 'Liitä lupaus');
		await page.getByRole('link', { name: /^Avaa lupaus/ }).click();
		expect(await heading(page)).toBe('Ryhmä alkaa klo 10');

		await page.goBack();
		await page.getByRole('link', { name: 'Päätä haastattelu' }).click();
		await press(page, 'Päätä haastattelu');
		expect(await page.locator('main').textContent()).toContain('Haastattelu on päätetty.');
		await press(page, 'Tee seuraava kierros');
		expect(await page.locator('ol.rows strong').count()).toBe(3);
	});

	it('is not there for another unit, and a coordinator only looks on', async () => {
		const page = await browser.newPage();
		await signIn(page, 'Tyyne');
		const address = await planned(page, 'Vain meille');
		await fill(page, 'came', '6');
		const other = await browser.newPage();
		await signIn(other, 'Lempi');
		for (const path of ['', '/ryhma', '/kaynnissa', '/paperit/kutsu-fi.pdf'])
			expect((await other.request.get(address + path)).status(), path).toBe(404);
		const outi = await browser.newPage();
		await signIn(outi, 'Outi');
		await outi.goto(`${address}/ryhma`);
		expect(await outi.locator('main form').count()).toBe(0);
	});
});

describe('oral questions', () => {
	it('are asked one client after another, and the code is for the client', async () => {
		const page = await browser.newPage({ width: 390 });
		await signIn(page, 'Tyyne');
		await page.goto(`${base}/tyo/haastattelut/suullinen?yksikko=keskustan-sosiaaliasema`);
		await press(page, 'Jatka');
		expect(await page.getByRole('alert').count()).toBe(1);
		await page.locator('textarea').first().fill('Hän toivoi enemmän aikaa. 010190-900P');
		await page.locator('input[name=answer][value=yes]').check({ force: true });
		await press(page, 'Jatka');
		expect(await heading(page)).toBe('Lue vastaus asiakkaalle');
		expect(await page.locator('main').textContent()).not.toContain('010190');
		expect(await browser.violations(page)).toEqual([]);
		await press(page, 'Muuta vastauksia');
		expect(await page.locator('textarea').first().inputValue()).toContain('enemmän aikaa');
		await press(page, 'Jatka');
		await press(page, 'Lähetä');
		expect(await page.locator('[data-code]').getAttribute('data-code')).toMatch(
			/^[2-9A-HJ-NP-Z]{18}$/
		);
		expect(await browser.violations(page)).toEqual([]);
		await page.getByRole('link', { name: 'Seuraava asiakas' }).click();
		expect(await page.locator('textarea').first().inputValue()).toBe('');
		const other = await browser.newPage();
		await signIn(other, 'Lempi');
		const address = `${base}/tyo/haastattelut/suullinen?yksikko=keskustan-sosiaaliasema`;
		expect((await other.request.get(address)).status()).toBe(403);
	});
});
