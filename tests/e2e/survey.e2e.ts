import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { readPdf } from '#platform/pdf/pdf-reading.ts';
import { expectNoSidewaysScroll, withBrowser } from '../given/browser.ts';

/** A survey without scripting: planned, opened, answered in parts and languages, drawn, ended. */
const browser = withBrowser();
const base = inject('base');

const press = (page: Page, name: string | RegExp) =>
	Promise.all([
		page.waitForLoadState('load'),
		page
			.getByRole('button', { name, exact: typeof name === 'string' })
			.first()
			.click()
	]);
const day = (days: number) =>
	new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', {
		timeZone: 'Europe/Helsinki'
	});
const heading = (page: Page) => page.locator('h1').textContent();

async function signIn(name: string): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(`${base}/kirjaudu`);
	await page.getByRole('button', { name: new RegExp(name) }).click();
	await page.waitForURL(/\/tyo/);
	return page;
}

/** Plans and opens a survey as the lead does, and gives its address and its first unit's link. */
async function anOpenSurvey(page: Page, name: string, ways: string[]) {
	await page.goto(`${base}/tyo/kyselyt/uusi`);
	await press(page, 'Tallenna suunnitelma');
	expect(await page.getByRole('alert').textContent()).toContain('Kirjoita nimi suomeksi');
	await page.fill('[name="name.fi"]', name);
	await page.fill('[name="name.sv"]', 'Klientenkät');
	const labels = await page.locator('select[name=versionId] option').allTextContents();
	const national = labels.find((label) => /kansallinen/i.test(label));
	await page.selectOption('select[name=versionId]', { label: national });
	await page.locator('input[name=unitIds]').first().check();
	for (const way of ways) await page.locator(`input[name=ways][value=${way}]`).check();
	await page.fill('[name=opensOn]', day(-1));
	await page.fill('[name=closesOn]', day(20));
	await page.locator('input[name=asksInterest]').check();
	await press(page, 'Tallenna suunnitelma');
	expect(await heading(page)).toBe(name);
	expect(await browser.violations(page)).toEqual([]);
	// Nobody is asked for nothing: it does not open before its use is said.
	expect(await page.getByRole('button', { name: 'Avaa kysely' }).count()).toBe(0);
	await page.getByRole('link', { name: 'Muuta suunnitelmaa' }).click();
	await page.fill('[name=useWho]', 'Tiimi kokouksessaan.');
	await page.fill('[name=useWhat]', 'Kolme muutosta.');
	await page.fill('[name=useBack]', 'Kerromme aulan taululla.');
	await page.fill('[name=useBy]', day(60));
	await page.fill('[name=contact]', '019 000 0000, arkisin 9–15.');
	await page.fill('[name=returnTo]', 'Esimerkkilä\nPL 1, 00000 Esimerkkilä');
	await press(page, 'Tallenna suunnitelma');
	// Letters that reach nobody are pointed out, and no more than that.
	if (ways.includes('letter')) {
		const told = await page.locator('main').textContent();
		expect(told).toContain('Otosta ei ole vielä arvottu');
	}
	await press(page, 'Avaa kysely');
	expect(await page.locator('main header').first().textContent()).toContain('Auki');
	const link = /kysely\/(\w{8})/.exec((await page.locator('main').textContent()) ?? '')?.[1];
	return { own: page.url(), link: link as string };
}

describe('a survey', () => {
	it('is planned, opened, answered in parts and in two languages, and ended', async () => {
		const lead = await signIn('Elli');
		const { own, link } = await anOpenSurvey(lead, 'Matkan kysely', ['tablet', 'letter']);

		const page = await browser.newPage({ width: 320 });
		await page.goto(`${base}/kysely/${link.toLowerCase()}`);
		expect(await page.locator('main').textContent()).toContain('Kerromme aulan taululla.');
		expect(await browser.violations(page)).toEqual([]);
		await expectNoSidewaysScroll(page);

		await press(page, /^Aloita/);
		await page.locator('label', { has: page.locator('input[value="9"]') }).click();
		await press(page, 'Seuraava');
		expect(await page.locator('main').textContent()).toContain('Kysymys 2/');
		expect(await browser.violations(page)).toEqual([]);
		await expectNoSidewaysScroll(page);
		await press(page, 'Edellinen');
		expect(await page.locator('input[value="9"]').isChecked()).toBe(true);

		// In another language, with the answer; then a pause, and on with it from another device.
		await page.locator('main').getByRole('button', { name: 'På svenska', exact: true }).click();
		expect(page.url()).toContain('/sv/kysely/');
		expect(await page.locator('input[value="9"]').isChecked()).toBe(true);
		// The menu at the top of the page takes it along too.
		for (const [language, path] of [
			['Selkosuomeksi', '/selko/kysely/'],
			['På svenska', '/sv/kysely/']
		] as const) {
			const menu = page.locator('.shell-menu').first();
			await menu.locator('summary').click();
			await menu.getByRole('button', { name: language }).click();
			expect(page.url()).toContain(path);
			expect(await page.locator('input[value="9"]').isChecked()).toBe(true);
		}
		// Enter goes on, as the form's own first button does, and changes no language.
		await page.locator('input[value="9"]').press('Enter');
		expect(page.url()).toContain('/sv/kysely/');
		await page.getByText('Fråga 2/').waitFor();
		await press(page, 'Gör en paus och fortsätt senare');
		const code = (await page.locator('.code').textContent()) ?? '';
		expect(code.replaceAll(' ', '')).toMatch(/^[2-9A-HJ-NP-Z]{12}$/);
		expect(await browser.violations(page)).toEqual([]);

		const phone = await browser.newPage({ width: 390 });
		await phone.goto(`${base}/kysely`);
		await press(phone, 'Jatka');
		expect(await phone.getByRole('alert').textContent()).toContain('Kirjoita koodi');
		await phone.fill('[name=code]', code.toLowerCase());
		await press(phone, 'Jatka');
		expect(phone.url()).not.toContain(code.replaceAll(' ', ''));
		expect(await phone.locator('main').textContent()).toContain('Kysymys 2/');
		await press(phone, 'Kaikki kysymykset samalle sivulle');
		expect(await phone.locator('input[value="9"]').first().isChecked()).toBe(true);
		await phone.locator('textarea:not([hidden])').fill('Soita Virtaselle 040 123 4567.');
		await press(phone, 'Tarkista vastaukset');
		expect(await phone.locator('mark').allTextContents()).toContain('040 123 4567');
		expect(await browser.violations(phone)).toEqual([]);
		await press(phone, 'Poista merkityt kohdat ja lähetä');
		expect(phone.url()).toMatch(/\/kiitos$/);
		expect(await heading(phone)).toBe('Kiitos vastauksestasi');
		expect(await browser.violations(phone)).toEqual([]);
		expect(await phone.context().cookies()).toEqual([]);

		// What was kept is gone once it was sent.
		await phone.goto(`${base}/kysely`);
		await phone.fill('[name=code]', code);
		await press(phone, 'Jatka');
		expect(await phone.getByRole('alert').textContent()).toContain('ei avaudu mitään');

		await lead.goto(own);
		// Nobody sees a number that tells when somebody answered.
		expect(await lead.locator('main').textContent()).toContain(
			'Vastauksia ei ole vielä luettavissa'
		);
		await lead.locator('summary', { hasText: 'Päätä ennen aikojaan' }).click();
		await press(lead, 'Päätä kysely nyt');
		expect(await lead.locator('main header').first().textContent()).toContain('Päättynyt');
		await page.goto(`${base}/kysely/${link}`);
		expect(await page.locator('main').textContent()).toContain('Kysely on päättynyt');
	}, 90_000);

	it('invites a sample by letter, and counts each code once', async () => {
		const lead = await signIn('Elli');
		const { own } = await anOpenSurvey(lead, 'Otoksen kysely', ['letter', 'meeting']);
		await lead.goto(`${own}/otos`);
		expect(await browser.violations(lead)).toEqual([]);
		const bring = async (text: string) => {
			const buffer = Buffer.from(text);
			await lead.setInputFiles('[name=file]', { name: 'lista.csv', mimeType: 'text/csv', buffer });
			await press(lead, 'Tuo lista');
		};
		await bring('Nimi;Hetu\nAino Esimerkki;131052-308T\n');
		expect(await lead.getByRole('alert').textContent()).toContain('henkilötunnus');
		const rows = Array.from(
			{ length: 30 },
			(_, n) => `Esimerkki ${n};Katu ${n};${n % 2 ? 'A' : 'B'}`
		);
		await bring(`Nimi;Osoite;Ryhmä\n${rows.join('\n')}\n`);
		await lead.selectOption('[name="use.2"]', 'stratum');
		await lead.fill('[name=total]', '10');
		await press(lead, 'Näytä, kuinka monta arvotaan');
		expect(await lead.locator('[name^="size."]').evaluateAll((all) => all.length)).toBe(2);
		expect(await lead.locator('main').textContent()).toContain('alle 50 ihmiseltä');
		expect(await browser.violations(lead)).toEqual([]);
		await press(lead, 'Arvo otos');
		expect(lead.url()).toContain('/kutsut');
		expect(await lead.locator('main').textContent()).toContain('Kirjeitä 10');
		expect(await browser.violations(lead)).toEqual([]);
		const letters = await lead.request.get(`${own}/tiedosto/kirjeet-fi-1.pdf`);
		expect(letters.headers()['content-type']).toBe('application/pdf');
		expect((await letters.body()).subarray(0, 5).toString()).toBe('%PDF-');
		const { text } = readPdf(await letters.body());
		expect(text.replace(/\s/g, '')).toContain(',0190000000,arkisin9–15.Tätä');
		expect(text).toContain('Esimerkkilä, PL 1, 00000 Esimerkkilä');
		const code = /koodisi:\s*((?:[2-9A-HJ-NP-Z]{4} ){2}[2-9A-HJ-NP-Z]{4})/.exec(
			text
		)?.[1] as string;
		const answers = await browser.newPage({ width: 390 });
		const open = async () => {
			await answers.goto(`${base}/kysely`);
			await answers.fill('[name=code]', code);
			await press(answers, 'Jatka');
		};
		await open();
		await press(answers, 'Näytä kaikki samalla sivulla');
		await answers.locator('label', { has: answers.locator('input[value="9"]') }).click();
		await press(answers, 'Tarkista vastaukset');
		await press(answers, 'Lähetä');
		expect(await heading(answers)).toBe('Kiitos vastauksestasi');
		await open();
		expect(await answers.locator('main').textContent()).toContain('on jo vastattu');
		expect(await browser.violations(answers)).toEqual([]);
		await lead.goto(own);
		expect(await lead.locator('tbody tr').allTextContents()).toEqual([
			expect.stringContaining('A155'),
			expect.stringContaining('B155')
		]);
		expect(await browser.violations(lead)).toEqual([]);

		// After the end, what comes back is found by its addressee.
		await lead.locator('#paata summary').click();
		await press(lead, 'Päätä kysely nyt');
		await lead.getByRole('link', { name: 'Merkitse palautuneita kirjeitä' }).click();
		expect(await lead.getByRole('button', { name: 'Tee kortit' }).count()).toBe(0);
		await lead.fill('[name=search]', 'ei kukaan');
		await press(lead, 'Etsi');
		expect(await lead.getByRole('alert').textContent()).toContain('Tällä ei löytynyt ketään');
		expect(await lead.inputValue('[name=search]')).toBe('ei kukaan');
		await lead.fill('[name=search]', 'katu');
		await press(lead, 'Etsi');
		expect(await lead.getByRole('button', { name: /^Merkitse palautuneeksi/ }).count()).toBe(10);
		expect(await browser.violations(lead)).toEqual([]);
		await lead
			.getByRole('button', { name: /^Merkitse palautuneeksi/ })
			.first()
			.click();
		expect(await lead.locator('main').textContent()).toContain('Merkitty palautuneeksi.');
		// The same people again: the next letter of the pile, or the wrong one taken back.
		await lead.getByRole('button', { name: /^Ei palautunutkaan/ }).click();
		expect(await lead.locator('main').textContent()).toContain(
			'Merkintä palautumisesta on peruttu'
		);
		expect(await lead.getByRole('button', { name: /^Merkitse palautuneeksi/ }).count()).toBe(10);
	}, 90_000);
});
