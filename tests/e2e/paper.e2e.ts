import pg from 'pg';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, withBrowser } from '../given/browser.ts';
import { type CampaignHere, openCampaignAt } from '../given/campaign.ts';

/** Paper is typed in by keys alone, without scripting; then with the small script that jumps on. */
const browser = withBrowser();
const base = inject('base');
let campaign: CampaignHere;
let sql: pg.Client;
beforeAll(async () => {
	const databaseUrl = inject('appDatabaseUrl');
	campaign = await openCampaignAt(databaseUrl, 'keskustan-sosiaaliasema');
	sql = new pg.Client({ connectionString: databaseUrl });
	await sql.connect();
});
afterAll(() => sql.end());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const paper = () => `${base}/tyo/kyselyt/${campaign.id}/paperi`;

async function atWork(name: string, options = {}): Promise<Page> {
	const page = await browser.newPage(options);
	await page.goto(`${base}/kirjaudu`);
	await page.getByRole('button', { name: new RegExp(name) }).click();
	await page.waitForURL(/\/tyo/);
	return page;
}

/** Whether this page holds what people may use it with. */
async function holds(page: Page): Promise<void> {
	expect(await browser.violations(page), page.url()).toEqual([]);
	await expectNoSidewaysScroll(page);
}

async function openPile(page: Page, name: string, counted: string, twice = false) {
	await page.goto(paper());
	await page.locator('[name=name]').fill(name);
	await page.locator('[name=counted]').fill(counted);
	if (twice) await page.getByText('Syötetään kahdesti', { exact: true }).click();
	await press(page, 'Aloita pino');
	await page.waitForURL(/syota/);
}

const focused = (page: Page) => page.locator('.sheet :focus').getAttribute('name');

/** Presses Enter and waits for the page that it leads to. */
async function enter(page: Page) {
	const shown = page.waitForEvent('load');
	await page.keyboard.press('Enter');
	await shown;
}

/** Types into the field that has the focus, once the page has given it. */
async function type(page: Page, keys: string) {
	await page.locator('.sheet :focus').waitFor();
	await page.keyboard.type(keys);
}

/** Types one answer and presses Enter, as hands on a keyboard do. */
async function answer(page: Page, keys: string) {
	await type(page, keys);
	await enter(page);
}

/** From the last field, a text, to the button that saves. */
async function saveByKeys(page: Page) {
	await page.keyboard.press('Tab');
	await enter(page);
}

const cast = async (channel: string) => {
	const { rows } = await sql.query(
		`select answers, texts, helped_by as "helpedBy" from listening.ballot
		 where campaign_id = $1 and channel = $2 order by answers::text`,
		[campaign.id, channel]
	);
	return rows as { answers: object; texts: Record<string, string>; helpedBy: string | null }[];
};

describe('a pile of paper, by keys alone', () => {
	it('says what is missing from a new pile and keeps what was typed', async () => {
		const page = await atWork('Tyyne', { width: 320 });
		await page.goto(paper());
		await holds(page);
		await page.locator('[name=name]').fill('Aulan laatikko');
		await page.locator('[name=counted]').fill('monta');
		await press(page, 'Aloita pino');
		expect(await page.getByRole('alert').textContent()).toContain('Kirjoita lukuna');
		expect(await page.locator('[name=name]').inputValue()).toBe('Aulan laatikko');
		expect(await page.locator('[name=counted]').inputValue()).toBe('monta');
		await holds(page);
	});

	it('is typed, corrected, set aside, and closed only when it adds up', async () => {
		const page = await atWork('Tyyne');
		await openPile(page, 'Aulan laatikko', '3');
		await holds(page);
		expect(await focused(page)).toBe('q.national.nps');
		for (const [keys, next] of [
			['10', 'q.national.availability'],
			['4', 'q.national.encounter'],
			['', 'q.national.participation'],
			['2', 'q.national.understandability'],
			['5', 'q.national.open']
		] as const) {
			await answer(page, keys);
			expect(await focused(page)).toBe(next);
		}
		await page.keyboard.type('Kiitos, Maija Virtanen auttoi. Tunnus 131052-308T.');
		await saveByKeys(page);
		const saved = await page.locator('main').textContent();
		expect(saved).toContain('Kirjoita paperiin numero 1.');
		expect(await page.locator('mark').allTextContents()).toContain('Maija Virtanen');
		expect(saved).not.toContain('131052');
		await holds(page);
		await press(page, 'Poista merkityt kohdat');
		expect(await page.locator('main').textContent()).toContain('Merkityt kohdat on poistettu');
		expect(await focused(page)).toBe('q.national.nps');

		// A figure that the scale does not have: the focus is in it, the rest is kept.
		await answer(page, '7');
		await answer(page, '9');
		expect(await focused(page)).toBe('q.national.availability');
		expect(await page.locator('[name="q.national.nps"]').inputValue()).toBe('7');
		expect(await page.locator('[name="q.national.availability"]').inputValue()).toBe('9');
		expect(await page.title()).toContain('⚠');
		await holds(page);
		await page.keyboard.press('Control+A');
		await answer(page, '3');
		expect(await focused(page)).toBe('q.national.encounter');
		await press(page, 'Tallenna ja seuraava');
		expect(await page.locator('main').textContent()).toContain('Kirjoita paperiin numero 2.');

		await page.getByRole('link', { name: 'Korjaa lomake 2' }).click();
		await holds(page);
		await page.locator('[name="q.national.nps"]').fill('8');
		await press(page, 'Tallenna korjaus');
		expect(await page.locator('main').textContent()).toContain('Lomake 2 tallennettu');
		await page.getByRole('navigation').getByRole('link', { name: 'Aulan laatikko' }).click();
		await page.getByRole('link', { name: 'Sulje pino' }).click();
		expect(await page.locator('main').textContent()).toContain('Pinoa ei voi vielä sulkea');
		await holds(page);
		await page.getByRole('link', { name: 'Takaisin pinoon' }).click();
		await holds(page);
		await page.locator('[name=lomake]').fill('77');
		await press(page, 'Avaa lomake');
		expect(await page.locator('main').textContent()).toContain('ei ole lomaketta tällä numerolla');
		await page.locator('[name=lomake]').fill('2');
		await press(page, 'Avaa lomake');
		expect(await page.locator('h1').textContent()).toBe('Lomake 2');
		expect(await page.locator('[name="q.national.nps"]').inputValue()).toBe('8');
		await page.getByRole('link', { name: 'Syötä seuraava lomake' }).click();
		await press(page, 'Tyhjä tai lukukelvoton: pane sivuun');
		expect(await page.locator('main').textContent()).toContain('sivuun');
		await page.getByRole('link', { name: 'Lopeta syöttö' }).click();
		await page.getByRole('link', { name: 'Sulje pino' }).click();
		await holds(page);
		expect(await page.locator('main').textContent()).toContain('Pinoa ei voi avata uudelleen.');
		expect(await cast('card')).toEqual([]);
		await press(page, 'Sulje pino lopullisesti');
		expect(await page.locator('main').textContent()).toContain('Pino on suljettu');
		await holds(page);
		expect(await cast('card')).toMatchObject([
			{ answers: { 'national.nps': 10, 'national.availability': 4, 'national.participation': 2 } },
			{ answers: { 'national.nps': 8, 'national.availability': 3 }, texts: {} }
		]);
		const [first] = await cast('card');
		expect(first?.texts['national.open']).toContain('[nimi] auttoi');
		const { rows } = await sql.query('select no from listening.paper_sheet');
		expect(rows).toEqual([]);
	});

	it('asks before a sheet is deleted', async () => {
		const page = await atWork('Tyyne');
		await openPile(page, 'Poistettavat', '2');
		await type(page, '5');
		await press(page, 'Tallenna ja seuraava');
		await page.getByRole('link', { name: 'Korjaa lomake 1' }).click();
		await page.getByRole('link', { name: 'Poista lomake' }).click();
		await holds(page);
		await press(page, 'Poista lomake');
		expect(await page.locator('main').textContent()).toContain('Lomake on poistettu.');
		await page.getByText('Korjaa pinon tietoja').click();
		await press(page, 'Poista pino');
		expect(await page.locator('main').textContent()).toContain('Pino on poistettu.');
	});

	it('is entered twice, blind, and decided with the paper in hand', async () => {
		const one = await atWork('Tyyne');
		await openPile(one, 'Kahdesti', '1', true);
		await answer(one, '9');
		await one.keyboard.type('4');
		await press(one, 'Tallenna ja seuraava');
		expect(await one.locator('main').textContent()).toContain('Kaikki lasketut lomakkeet');
		const other = await atWork('Elli');
		await other.goto(paper());
		await other.getByRole('link', { name: 'Kahdesti' }).click();
		await other.getByRole('link', { name: 'Syötä toiseen kertaan' }).click();
		expect(await other.locator('h1').textContent()).toContain('lomake 1');
		const fields = await other.locator('.sheet .ds-input').all();
		for (const field of fields) expect(await field.inputValue()).toBe('');
		await holds(other);
		await answer(other, '9');
		await other.keyboard.type('5');
		await press(other, 'Tallenna ja seuraava');
		expect(await other.locator('main').textContent()).toContain('syötöt eroavat 1 kohdassa');
		await holds(other);
		await other.getByRole('link', { name: 'Ratkaise lomakkeen 1 erot' }).click();
		await holds(other);
		await press(other, 'Tallenna ratkaisu');
		expect(await other.getByRole('alert').textContent()).toContain('Valitse, mikä paperissa lukee');
		await holds(other);
		await other.getByText('Jotain muuta', { exact: true }).click();
		await other.locator('[name="q.national.availability"]').fill('1');
		await press(other, 'Tallenna ratkaisu');
		expect(await other.locator('main').textContent()).toContain('Luvut täsmäävät');
		await other.getByRole('link', { name: 'Sulje pino' }).click();
		await press(other, 'Sulje pino lopullisesti');
		expect(await cast('card')).toContainEqual({
			answers: { 'national.nps': 9, 'national.availability': 1 },
			texts: {},
			helpedBy: null
		});
	});

	it('goes on by itself after a figure where scripting is on, and saves at the last Enter', async () => {
		const page = await atWork('Tyyne', { scripting: true });
		await openPile(page, 'Skriptillä', '5');
		// 1 may become 10, so the first question waits for Enter; the scales do not.
		await page.keyboard.type('1');
		expect(await focused(page)).toBe('q.national.nps');
		await page.keyboard.press('Enter');
		await page.keyboard.type('4');
		// Hands that press Enter after every figure mean that figure, and skip nothing.
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('q.national.encounter');
		await page.keyboard.type('235');
		expect(await focused(page)).toBe('q.national.open');
		await page.keyboard.type('Hyvä');
		await page.keyboard.press('Control+Enter');
		await page.waitForURL(/tallennettu/);
		const { rows } = await sql.query(
			`select s.answers, s.texts from listening.paper_sheet s join listening.paper_batch b
			 on b.id = s.batch_id where b.name = 'Skriptillä'`
		);
		expect(rows).toEqual([
			{
				answers: {
					'national.nps': 1,
					'national.availability': 4,
					'national.encounter': 2,
					'national.participation': 3,
					'national.understandability': 5
				},
				texts: { 'national.open': 'Hyvä' }
			}
		]);
	});
});

describe('the paper form', () => {
	it.each(['fi', 'sv', 'en', 'fi-simple'])('is printed in %s', async (locale) => {
		const page = await atWork('Tyyne');
		const address = `${paper()}/lomake.pdf?yksikko=${campaign.slug}&kieli=${locale}`;
		const answered = await page.request.get(address);
		expect(answered.status()).toBe(200);
		expect(answered.headers()['content-type']).toBe('application/pdf');
		expect((await answered.body()).subarray(0, 5).toString()).toBe('%PDF-');
	});
});

describe('asking aloud', () => {
	it.each([
		['Asiakas on paikalla', 'oral'],
		['Asiakas on puhelimessa', 'phone']
	] as const)('%s', async (link, channel) => {
		const page = await atWork('Tyyne', { width: 390 });
		await page.goto(paper());
		await page.getByRole('link', { name: link }).click();
		await holds(page);
		await press(page, 'Näytä kaikki samalla sivulla');
		await page
			.locator('label', { has: page.locator('input[name="q.national.nps"][value="9"]') })
			.click();
		await press(page, 'Tarkista vastaukset');
		await holds(page);
		await press(page, 'Lähetä');
		expect(await page.locator('h1').textContent()).toBe('Vastaukset on lähetetty');
		await holds(page);
		expect(await cast(channel)).toEqual([
			{ answers: { 'national.nps': 9 }, texts: {}, helpedBy: 'staff' }
		]);
		await page.getByRole('link', { name: 'Seuraava asiakas' }).click();
		expect(page.url()).toContain(channel === 'phone' ? '/puhelin' : '/suullinen/');
	});
});
