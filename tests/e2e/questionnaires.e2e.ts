import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, withBrowser } from '../given/browser.ts';

/** A questionnaire from its builder, who has scripting, to those who answer it, who have none. */
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
const words = async (page: Page) => (await page.locator('main').textContent()) ?? '';

async function aBuilder(): Promise<Page> {
	const page = await browser.newPage({ scripting: true });
	await page.goto(`${base}/kirjaudu`);
	await page.getByRole('button', { name: /Outi/ }).click();
	await page.waitForURL(/\/tyo/);
	return page;
}

async function publish(page: Page, draft: string) {
	await page.goto(`${draft}/julkaise`);
	const why = page.locator('textarea[name=noSwedishBecause]');
	if ((await why.count()) > 0) await why.fill('Kokeilu suomeksi.');
	await press(page, 'Julkaise ja jäädytä');
	expect(await words(page)).toContain('Versio on julkaistu ja jäädytetty.');
}

/** Plans and opens a survey of this questionnaire; the link of its first unit. */
async function anOpenSurvey(page: Page, questionnaire: string): Promise<string> {
	await page.goto(`${base}/tyo/kyselyt/uusi`);
	await page.fill('[name="name.fi"]', `Kysely: ${questionnaire}`);
	const labels = await page.locator('select[name=versionId] option').allTextContents();
	const label = labels.find((one) => one.includes(questionnaire)) as string;
	await page.selectOption('select[name=versionId]', { label });
	await page.locator('input[name=unitIds]').first().check();
	await page.fill('[name=opensOn]', day(-1));
	await page.fill('[name=closesOn]', day(20));
	await page.fill('[name=useWho]', 'Tiimi kokouksessaan.');
	await page.fill('[name=useWhat]', 'Kolme muutosta.');
	await page.fill('[name=useBack]', 'Kerromme aulan taululla.');
	await page.fill('[name=useBy]', day(60));
	await press(page, 'Tallenna suunnitelma');
	await press(page, 'Avaa kysely');
	return `${base}/kysely/${/kysely\/(\w{8})/.exec(await words(page))?.[1] as string}`;
}

it('is built with scripting: questions of the bank, a condition, a preview; and answered without', async () => {
	const page = await aBuilder();
	await page.goto(`${base}/tyo/lomakkeet/uusi`);
	await page.getByLabel('Nimi (suomi)').fill('Rakennettu kysely');
	await press(page, 'Aloita luonnos');
	const draft = page.url();
	for (const question of ['national.nps', 'national.open']) {
		await page.goto(`${draft}/lisaa?q=${question}`);
		await press(page, /^Lisää/);
	}
	await page.goto(`${draft}/kysymys/national.open?ehto=national.nps`);
	for (const value of ['0', '3']) {
		await page.locator(`input[name=showIfValue][value="${value}"]`).check();
	}
	await press(page, 'Tallenna ehto');
	await page.goto(`${draft}/esikatselu`);
	expect(await words(page)).toContain('Kysytään vain, jos vastaus kysymykseen 1 on');
	await publish(page, draft);
	await page.goto(`${draft}/kysymys/national.open`);
	expect(await page.getByRole('button', { name: 'Tallenna ehto' }).count()).toBe(0);

	const link = await anOpenSurvey(page, 'Rakennettu kysely');
	const client = await browser.newPage({ width: 360 });
	const choose = async (value: string) => {
		const input = client.locator(`input[name="q.national.nps"][value="${value}"]`);
		await client.locator('label', { has: input }).click();
		await press(client, 'Seuraava');
	};
	await client.goto(link);
	await press(client, 'Aloita, yksi kysymys kerrallaan');
	// Whoever is not asked the second question is through after the first.
	await choose('9');
	expect(await client.locator('h1').textContent()).toContain('Tarkista');
	await press(client, /^Muuta/);
	await choose('3');
	expect(await client.locator('textarea[name="q.national.open"]').count()).toBe(1);
	expect(await browser.violations(client)).toEqual([]);
}, 90_000);

it('of 300 questions is answered on one page or one by one, kept, gone on with and sent', async () => {
	const page = await aBuilder();
	const questions = Array.from({ length: 300 }, (_, index) => ({
		id: '',
		ref: `q${index}`,
		kind: index % 2 === 0 ? 'choice' : 'short-text',
		text: { fi: `Kysymys numero ${index + 1}` },
		options: index % 2 === 0 ? [{ fi: 'Ei' }, { fi: 'Ehkä' }, { fi: 'Kyllä' }] : []
	}));
	const whole = {
		format: 'kuultu-questionnaire',
		version: 1,
		name: { fi: 'Pitkä kysely' },
		purpose: 'survey',
		audience: 'adult',
		questions
	};
	await page.goto(`${base}/tyo/lomakkeet/tuo`);
	const buffer = Buffer.from(JSON.stringify(whole));
	await page
		.getByLabel('Tiedosto')
		.setInputFiles({ name: 'pitka.json', mimeType: 'application/json', buffer });
	await press(page, 'Lue tiedosto');
	expect(await words(page)).toContain('300');
	await press(page, 'Tallenna luonnokseksi');
	await page.getByText('Lomake tuotiin luonnokseksi').waitFor();
	await publish(page, page.url().replace(/[?#].*$/, ''));
	const link = await anOpenSurvey(page, 'Pitkä kysely');

	const client = await browser.newPage({ width: 360 });
	await client.goto(link);
	expect(await words(client)).toContain('Kysymyksiä on 300.');
	await press(client, 'Näytä kaikki samalla sivulla');
	const texts = client.locator('main input[type=text]');
	expect(await texts.count()).toBe(150);
	await texts.first().fill('Ensimmäinen');
	await texts.last().fill('Viimeinen');
	const yes = client.locator('input[type=radio][value="3"]');
	await client.locator('label', { has: yes }).nth(74).click();
	await press(client, 'Keskeytä ja jatka myöhemmin');
	const code = /(?:[2-9A-HJ-NP-Z]{4} ){2}[2-9A-HJ-NP-Z]{4}/.exec(await words(client))?.[0];

	// Another device, another way through the same questions.
	const other = await browser.newPage({ width: 360 });
	await other.goto(`${base}/kysely`);
	await other.fill('[name=code]', code as string);
	await press(other, 'Jatka');
	const all = other.getByRole('button', { name: /samal/ }).first();
	if (await all.isVisible()) await all.click();
	await press(other, 'Tarkista vastaukset');
	expect(await words(other)).toContain('Vastasit 3 kysymykseen 300 kysymyksestä.');
	expect(await words(other)).toContain('Viimeinen');
	await expectNoSidewaysScroll(other);
	await press(other, 'Lähetä');
	expect(await other.locator('h1').textContent()).toBe('Kiitos vastauksestasi');
}, 120_000);

it('is read aloud by the voice of the device, where it has one', async () => {
	const page = await browser.newPage({ scripting: true });
	await page.addInitScript(`
		window.said = [];
		const synthesis = {
			speaking: false,
			getVoices: () => [{ lang: 'fi-FI' }],
			cancel() {},
			speak: ({ text, lang }) => said.push([lang, text]),
			addEventListener() {}
		};
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		window.SpeechSynthesisUtterance = class {
			constructor(text) { this.text = text; }
			addEventListener() {}
		};
	`);
	await page.goto(`${base}/kyselyt`);
	// That of the example, which speaks Swedish too.
	await page
		.locator('main h3:has-text("Miten asiointi sujuu?") ~ ul a[href*="/kysely/"]')
		.first()
		.click();
	await press(page, 'Aloita, yksi kysymys kerrallaan');
	await page.getByRole('button', { name: 'Lue ääneen' }).click();
	const asked = (await page.locator('main legend, main h2').first().textContent()) ?? '';
	const [said] = (await page.evaluate('said')) as [string, string][];
	expect(said?.[0]).toBe('fi');
	expect(asked).not.toBe('');
	expect(said?.[1]?.replaceAll(/\s+/g, ' ')).toContain(asked.trim().replaceAll(/\s+/g, ' '));
	// In a language that the device has no voice for there is no button.
	await page.goto(page.url().replace(base, `${base}/sv`));
	await press(page, /en fråga i taget/i);
	expect(await page.getByRole('button', { name: 'Läs upp' }).count()).toBe(0);
}, 60_000);
