import pg from 'pg';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, withBrowser } from '../given/browser.ts';
import { type CampaignHere, openCampaignAt } from '../given/campaign.ts';

/** Somebody who answered a survey wants to develop services: from the receipt to the staff's list. */
const browser = withBrowser();
const base = inject('base');
const NAME = 'Kyselyn nimi joka ei saa jäädä';
let campaign: CampaignHere;
let sql: pg.Client;
beforeAll(async () => {
	const databaseUrl = inject('appDatabaseUrl');
	campaign = await openCampaignAt(databaseUrl, 'keskustan-sosiaaliasema', NAME);
	sql = new pg.Client({ connectionString: databaseUrl });
	await sql.connect();
});
afterAll(() => sql.end());

const languages = [
	{
		prefix: '',
		go: 'Jätä yhteystiedot',
		send: 'Lähetä yhteystiedot',
		wrong: 'Tarkista puhelinnumero'
	},
	{
		prefix: '/sv',
		go: 'Lämna kontaktuppgifter',
		send: 'Skicka kontaktuppgifterna',
		wrong: 'Kontrollera telefonnumret'
	},
	{
		prefix: '/en',
		go: 'Leave contact details',
		send: 'Send contact details',
		wrong: 'Check the phone number'
	},
	{ prefix: '/selko', go: '', send: 'Lähetä tiedot', wrong: 'Tarkista puhelinnumero' }
];

async function holds(page: Page): Promise<void> {
	expect(await browser.violations(page), page.url()).toEqual([]);
	await expectNoSidewaysScroll(page);
}

async function atWork(name: string, width = 1280): Promise<Page> {
	const page = await browser.newPage({ width });
	await page.goto(`${base}/kirjaudu`);
	await page.getByRole('button', { name: new RegExp(name) }).click();
	await page.waitForURL(/\/tyo/);
	return page;
}

describe('leaving contact details', () => {
	it.each(languages)('after the receipt, with a phone alone ($send)', async (words) => {
		const { prefix, send, wrong } = words;
		const page = await browser.newPage({ width: 320 });
		await page.goto(`${base}${prefix}/kysely/${campaign.link}/kiitos`);
		await page.locator('a[href$="/kehita"]').click();
		await holds(page);
		await page.getByRole('button', { name: send, exact: true }).click();
		expect(await page.getByRole('alert').locator('a').count()).toBe(3);
		await holds(page);
		await page.locator('[name=name]').fill(`Maija ${prefix}`);
		await page.locator('[name=phone]').fill('040 12');
		await page.locator('[name=reach][value=call]').check();
		await page.locator('[name=topics][value=panel]').check();
		await page.locator('[name=consent]').check();
		await page.getByRole('button', { name: send, exact: true }).click();
		expect(await page.getByRole('alert').textContent()).toContain(wrong);
		expect(await page.locator('[name=phone]').inputValue()).toBe('040 12');
		expect(await page.locator('[name=topics][value=panel]').isChecked()).toBe(true);
		await page.locator('[name=phone]').fill('040 123 4567');
		await page.getByRole('button', { name: send, exact: true }).click();
		await page.waitForURL(/kehita\/kiitos/);
		await holds(page);
		expect(await page.context().cookies()).toEqual([]);
	});

	it('leaves nothing of the survey in any row', async () => {
		const { rows } = await sql.query('select i::text as row from together.interest i');
		expect(rows).toHaveLength(languages.length);
		const told = rows.map(({ row }) => row).join('\n');
		for (const secret of [campaign.id, campaign.link, NAME]) expect(told).not.toContain(secret);
		expect(told).toContain(campaign.unitId);
		const { rows: times } = await sql.query(
			`select column_name from information_schema.columns
			 where table_schema = 'together' and table_name = 'interest' and data_type like 'time%'`
		);
		expect(times).toEqual([]);
	});

	it('is not there where the survey does not ask for it', async () => {
		await sql.query('update listening.campaign set asks_interest = false where id = $1', [
			campaign.id
		]);
		const answered = await fetch(`${base}/kysely/${campaign.link}/kehita?x=1`);
		expect(answered.status).toBe(404);
		await sql.query('update listening.campaign set asks_interest = true where id = $1', [
			campaign.id
		]);
	});
});

describe('the list of interested people', () => {
	it('is for leads and the coordinator, and told to nobody else', async () => {
		const worker = await atWork('Tyyne');
		expect((await worker.goto(`${base}/tyo/kiinnostuneet`))?.status()).toBe(403);
		expect(await worker.locator('nav').allTextContents()).not.toContain('Kiinnostuneet');
	});

	it('is searched, changed, noted and emptied on request', async () => {
		const page = await atWork('Elli', 320);
		await page.goto(`${base}/tyo/kiinnostuneet?haku=ei-tallaista`);
		await holds(page);
		await page.goto(`${base}/tyo/kiinnostuneet`);
		await holds(page);
		await page.locator('[name=haku]').fill('040 123');
		await page.locator('[name=aihe]').selectOption('panel');
		await page.getByRole('button', { name: 'Etsi', exact: true }).click();
		await page.getByRole('link', { name: 'Maija', exact: true }).click();
		await holds(page);
		await page.getByText('Otettu yhteyttä', { exact: true }).click();
		await page.getByRole('button', { name: 'Tallenna tila' }).click();
		expect(await page.locator('main').textContent()).toContain('Tila on tallennettu.');
		await page.locator('[name=note]').fill('Soitan uudelleen perjantaina.');
		await page.getByRole('button', { name: 'Tallenna muistiinpano' }).click();
		expect(await page.locator('[name=note]').inputValue()).toBe('Soitan uudelleen perjantaina.');
		await page.getByRole('link', { name: 'Poista tiedot' }).click();
		await holds(page);
		await page.getByRole('button', { name: 'Poista tiedot' }).click();
		expect(await page.locator('main').textContent()).toContain('Tiedot on poistettu.');
		const { rows } = await sql.query(`select 1 from together.interest where name = 'Maija'`);
		expect(rows).toEqual([]);
	});
});
