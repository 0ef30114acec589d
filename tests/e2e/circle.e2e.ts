import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, withBrowser } from '../given/browser.ts';

/** The whole circle, without scripting: give, hear, answer, promise, keep, show. */
const browser = withBrowser();
const base = inject('base');

const languages = [
	{
		prefix: '',
		yes: 'Kyllä, haluan vastauksen',
		go: 'Jatka',
		send: 'Lähetä',
		thanks: 'Kiitos, että kerroit'
	},
	{
		prefix: '/sv',
		yes: 'Ja, jag vill ha svar',
		go: 'Fortsätt',
		send: 'Skicka',
		thanks: 'Tack för att du berättade'
	},
	{
		prefix: '/en',
		yes: 'Yes, I want an answer',
		go: 'Continue',
		send: 'Send',
		thanks: 'Thank you for telling us'
	},
	{
		prefix: '/selko',
		yes: 'Kyllä, haluan vastauksen',
		go: 'Jatka',
		send: 'Lähetä',
		thanks: 'Kiitos, kun kerroit'
	}
];

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const codeOn = async (page: Page) =>
	(await page.locator('[data-code]').getAttribute('data-code')) ?? '';

async function signIn(page: Page, name: string) {
	await page.goto(`${base}/kirjaudu`);
	await page.getByRole('button', { name: new RegExp(name) }).click();
	await page.waitForURL(/\/tyo/);
}

describe('giving feedback', () => {
	it.each(languages)('in each language, "$go"', async ({ prefix, yes, go, send, thanks }) => {
		const page = await browser.newPage({ width: 390 });
		await page.goto(`${base}${prefix}/p/ABC234`);
		expect(await browser.violations(page)).toEqual([]);
		await page
			.locator('label', { has: page.locator('input[name="q.quick.meeting"][value="3"]') })
			.click();
		await page.locator('textarea').fill('Sain rauhassa kertoa.');
		await page.getByText(yes, { exact: true }).click();
		await press(page, go);
		expect(await browser.violations(page)).toEqual([]);
		await expectNoSidewaysScroll(page);
		await press(page, send);
		expect(await page.locator('h1').textContent()).toBe(thanks);
		expect(await codeOn(page)).toMatch(/^[2-9A-HJ-NP-Z]{18}$/);
		expect(await browser.violations(page)).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
	});

	it('shows the same receipt when the page is sent again', async () => {
		const page = await browser.newPage();
		await page.goto(`${base}/p/ABC234`);
		await page.locator('textarea').fill('Kaksi kertaa');
		await page.getByText('Kyllä, haluan vastauksen', { exact: true }).click();
		await press(page, 'Jatka');
		await press(page, 'Lähetä');
		const code = await codeOn(page);
		await page.reload();
		expect(await codeOn(page)).toBe(code);
	});

	it('says what is missing and keeps what was typed', async () => {
		const page = await browser.newPage({ width: 320 });
		await page.goto(`${base}/p/ABC234`);
		await press(page, 'Jatka');
		expect(await page.getByRole('alert').textContent()).toContain(
			'Kirjoita palaute tai valitse hymiö'
		);
		await page.locator('textarea').fill('Tämä säilyy <b>näin</b> & "näin"');
		await page.getByText('Kyllä, haluan vastauksen', { exact: true }).click();
		await page.locator('input[name=email]').fill('väärin');
		await press(page, 'Jatka');
		expect(await page.getByRole('alert').textContent()).toContain('nimi@esimerkki.fi');
		expect(await page.locator('textarea').inputValue()).toBe('Tämä säilyy <b>näin</b> & "näin"');
		expect(await page.locator('input[name=email]').inputValue()).toBe('väärin');
		expect(await browser.violations(page)).toEqual([]);
		await expectNoSidewaysScroll(page);
	});

	it('points out personal data and lets the person decide', async () => {
		const page = await browser.newPage();
		await page.goto(`${base}/p/ABC234`);
		await page.locator('textarea').fill('Soita Virtaselle 040 123 4567, tunnus 010190-900P.');
		await press(page, 'Jatka');
		expect(await page.locator('mark').allTextContents()).toContain('040 123 4567');
		expect(await page.locator('main').textContent()).not.toContain('010190');
		expect(await browser.violations(page)).toEqual([]);
		await press(page, 'Muuta vastauksia');
		expect(await page.locator('textarea').inputValue()).toContain('040 123 4567');
		await press(page, 'Jatka');
		await press(page, 'Poista merkityt kohdat ja lähetä');
		expect(await page.locator('h1').textContent()).toBe('Kiitos, että kerroit');
	});

	it('finds the service by everyday words in either language', async () => {
		const page = await browser.newPage();
		for (const [path, words] of [
			['/kerro', 'lastenvalvoja'],
			['/sv/kerro', 'utkomststöd']
		]) {
			await page.goto(`${base}${path}?q=${encodeURIComponent(words as string)}`);
			expect(await page.locator('#found ~ ul a').count(), words).toBeGreaterThan(0);
			expect(await browser.violations(page)).toEqual([]);
		}
	});
});

describe('the circle', () => {
	it('goes round: a voice is heard, answered, promised, kept and shown', async () => {
		const client = await browser.newPage({ width: 390 });
		await client.goto(`${base}/p/ABC234`);
		const words = `Puhelimeen ei vastata iltapäivällä (${Date.now()}).`;
		await client.locator('textarea').fill(words);
		await client.getByText('Kyllä, haluan vastauksen', { exact: true }).click();
		await press(client, 'Jatka');
		await press(client, 'Lähetä');
		const code = await codeOn(client);

		const lead = await browser.newPage();
		await signIn(lead, 'Elli');
		await lead.goto(
			`${base}/tyo/saapuneet?view=new&q=${encodeURIComponent('iltapäivällä puhelin')}`
		);
		expect(await browser.violations(lead)).toEqual([]);
		await lead.locator('#inbox a', { hasText: words }).click();
		expect(await browser.violations(lead)).toEqual([]);
		await press(lead, 'Lähetä vastaus');
		expect(await lead.getByRole('alert').textContent()).toContain('Kirjoita viesti');
		await lead.locator('textarea[name=text]').fill('Kiitos, että kerroit. Korjaamme puhelinajan.');
		await press(lead, 'Lähetä vastaus');
		expect(await lead.locator('main').textContent()).toContain('Vastaus on lähetetty.');
		await lead.getByRole('link', { name: 'Tee tästä lupaus' }).click();
		const title = `Puhelin auki iltapäivällä ${Date.now()}`;
		await lead.locator('[name="title.fi"]').fill(title);
		await lead.locator('[name="youSaid.fi"]').fill('Iltapäivällä ei saa ketään kiinni.');
		await press(lead, 'Tallenna luonnos');
		expect(await lead.locator('[name="title.fi"]').inputValue()).toBe(title);
		await lead.locator('[name="promise.fi"]').fill('Avaamme puhelimen tiistaisin klo 15–18.');
		await lead.locator('[name="responsibleTitle.fi"]').fill('Johtava sosiaalityöntekijä');
		await lead.locator('[name=dueOn]').fill('2099-01-31');
		await press(lead, 'Tallenna luonnos');
		await press(lead, 'Lupaa julkisesti');
		expect(await lead.locator('main').textContent()).toContain('Lupaus on julkinen.');
		expect(await browser.violations(lead)).toEqual([]);

		await client.goto(`${base}/koodi`);
		await client.locator('[name=code]').fill(code.toLowerCase());
		await press(client, 'Näytä');
		expect(await client.locator('main').textContent()).toContain('Korjaamme puhelinajan');
		expect(await browser.violations(client)).toEqual([]);
		await client.getByRole('link', { name: title }).click();
		expect(await client.locator('h1').textContent()).toBe(title);
		const story = client.url();

		await lead.locator('summary', { hasText: 'Merkitse pidetyksi' }).click();
		await lead.locator('[name="outcome.fi"]').fill('Puhelin on auki tiistaisin klo 15–18.');
		await press(lead, 'Merkitse pidetyksi');
		await client.goto(story);
		expect(await client.locator('main').textContent()).toContain(
			'Puhelin on auki tiistaisin klo 15–18.'
		);
		expect(await browser.violations(client)).toEqual([]);
		const feed = await (await fetch(`${base}/lupaukset/syote`)).text();
		expect(feed).toContain(title);
	});

	it('lets the person reply, close and withdraw', async () => {
		const page = await browser.newPage({ width: 390 });
		await page.goto(`${base}/p/ABC234`);
		await page.locator('textarea').fill('Tämän otan takaisin.');
		await page.getByText('Kyllä, haluan vastauksen', { exact: true }).click();
		await press(page, 'Jatka');
		await press(page, 'Lähetä');
		const code = await codeOn(page);
		await page.goto(`${base}/koodi`);
		await page.locator('[name=code]').fill('K7PQRS');
		await press(page, 'Näytä');
		expect(await page.getByRole('alert').textContent()).toContain('kirjoitusvirhe');
		expect(await page.locator('[name=code]').inputValue()).toBe('K7PQRS');
		await page.locator('[name=code]').fill(code.match(/.{3}/g)?.join(' ') ?? '');
		await press(page, 'Näytä');
		await page.locator('textarea').fill('Lisään vielä tämän.');
		await press(page, 'Lähetä');
		expect(await page.locator('main').textContent()).toContain('Lisään vielä tämän.');
		await press(page, 'Asia on selvä, päätä keskustelu');
		expect(await page.locator('main').textContent()).toContain('Sinulle ei ole vielä vastattu.');
		await press(page, 'Päätä keskustelu');
		expect(await page.locator('main textarea').count()).toBe(0);
		await press(page, 'Peru palaute');
		expect(await browser.violations(page)).toEqual([]);
		await press(page, 'Peru ja poista');
		const text = await page.locator('main').textContent();
		expect(text).toContain('Olet perunut');
		expect(text).not.toContain('otan takaisin');
	});
});
