import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, withBrowser } from '../given/browser.ts';

/** A survey from its plan to public results, two years in a row, without scripting. */
const browser = withBrowser();
const base = inject('base');
const RESPONDENTS = 24;
const statements = ['availability', 'encounter', 'participation', 'understandability'];

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
const idIn = (address: string) => /[0-9a-f-]{36}/.exec(address)?.[0] as string;

async function signIn(name: string): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(`${base}/kirjaudu`);
	await page.getByRole('button', { name: new RegExp(name) }).click();
	await page.waitForURL(/\/tyo/);
	return page;
}

/** What the results are for, which must be said before anybody is asked. */
async function planUse(page: Page) {
	await page.fill('[name=opensOn]', day(-1));
	await page.fill('[name=closesOn]', day(20));
	await page.fill('[name=useWho]', 'Tiimi kokouksessaan.');
	await page.fill('[name=useWhat]', 'Valitsemme kolme muutosta.');
	await page.fill('[name=useBack]', 'Kerromme tuloksista tällä sivulla.');
	await page.fill('[name=useBy]', day(60));
}

/** Opens the plan; the link of its unit. */
async function open(page: Page): Promise<string> {
	await press(page, 'Avaa kysely');
	return /kysely\/(\w{8})/.exec(await words(page))?.[1] as string;
}

/** Answers as a browser without scripts would send them, this many of ten with the better ones. */
async function answer(link: string, good: number) {
	for (let at = 0; at < RESPONDENTS; at += 1) {
		const isGood = at % 10 < good;
		const { status, headers } = await fetch(`${base}/kysely/${link}?/laheta`, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: base, accept: 'text/html' },
			body: new URLSearchParams({
				form: randomBytes(16).toString('base64url'),
				mode: 'all',
				'q.national.nps': isGood ? '10' : '3',
				...Object.fromEntries(statements.map((id) => [`q.national.${id}`, isGood ? '5' : '2'])),
				'q.national.open': ''
			})
		});
		expect([status, headers.get('location')]).toEqual([303, expect.stringContaining('kiitos')]);
	}
}

/** Ends the survey, and waits until the jobs have opened its box and counted what was in it. */
async function end(page: Page, own: string) {
	await page.goto(own);
	await page.locator('summary', { hasText: 'Päätä ennen aikojaan' }).click();
	await press(page, 'Päätä kysely nyt');
	const results = `${base}/tyo/tulokset/${idIn(own)}`;
	await expect
		.poll(
			async () => {
				await page.goto(results);
				return words(page);
			},
			{ timeout: 30_000, interval: 500 }
		)
		.toContain(`Vastaajia ${RESPONDENTS}`);
	return results;
}

/** A year goes by: what was asked lies a year back. */
async function aYearGoesBy(campaignId: string) {
	const client = new pg.Client({ connectionString: inject('appDatabaseUrl') });
	await client.connect();
	await client.query(
		`update listening.campaign set opens_on = (opens_on - interval '1 year')::date,
			closes_on = (closes_on - interval '1 year')::date where id = $1`,
		[campaignId]
	);
	await client.end();
}

/** Makes results public, after looking at what will be, with what was learnt; their address. */
async function release(page: Page, results: string, learnt: string): Promise<string> {
	await page.goto(results);
	await page.getByRole('link', { name: 'Julkaise tulokset' }).click();
	expect(await browser.violations(page)).toEqual([]);
	await press(page, 'Julkaise tulokset');
	expect(await page.getByRole('alert').textContent()).toBeTruthy();
	await page.fill('[name="learnt.fi"]', learnt);
	await page.fill('[name="learnt.sv"]', 'Det här lärde vi oss.');
	await page.locator('input[name=sure]').check();
	await press(page, 'Julkaise tulokset');
	expect(await words(page)).toContain('Tulokset ovat nyt julkisia.');
	const link = page.getByRole('link', { name: 'Katso julkinen sivu' }).first();
	return new URL((await link.getAttribute('href')) as string, base).href;
}

describe('a survey of two years', () => {
	it('goes from its plan to results in public, which say what changed', async () => {
		const lead = await signIn('Elli');
		await lead.goto(`${base}/tyo/kyselyt/uusi`);
		await lead.fill('[name="name.fi"]', 'Kahden vuoden kysely');
		await lead.fill('[name="name.sv"]', 'Enkät i två år');
		const labels = await lead.locator('select[name=versionId] option').allTextContents();
		await lead.selectOption('select[name=versionId]', {
			label: labels.find((label) => /kansallinen pikapalaute/i.test(label))
		});
		await lead.locator('input[name=unitIds]').first().check();
		await planUse(lead);
		await press(lead, 'Tallenna suunnitelma');
		const first = lead.url();
		await answer(await open(lead), 4);
		const before = await release(
			lead,
			await end(lead, first),
			'Puhelimeen vastataan nyt iltaan asti.'
		);
		await aYearGoesBy(idIn(first));

		await lead.goto(first);
		await press(lead, 'Toista ensi vuonna');
		const second = lead.url();
		expect(idIn(second)).not.toBe(idIn(first));
		await lead.getByRole('link', { name: 'Muuta suunnitelmaa' }).click();
		await planUse(lead);
		await press(lead, 'Tallenna suunnitelma');
		await answer(await open(lead), 9);
		const results = await end(lead, second);
		const isBetter = 'todennäköisesti todellinen: vastaukset ovat parempia';
		expect(await words(lead)).toContain(isBetter);
		expect(await browser.violations(lead)).toEqual([]);
		const released = await release(lead, results, 'Iltapuhelin jatkuu.');

		// Somebody who answered finds it from the front page, without an account.
		const visitor = await browser.newPage({ width: 320 });
		await visitor.goto(`${base}/seuraa`);
		await visitor.getByRole('link', { name: 'Kyselyjen tulokset' }).first().click();
		await visitor
			.getByRole('link', { name: /Kahden vuoden kysely/ })
			.first()
			.click();
		expect(visitor.url()).toBe(released);
		const told = await words(visitor);
		for (const part of [isBetter, 'Iltapuhelin jatkuu.', 'Kerromme tuloksista tällä sivulla.'])
			expect(told).toContain(part);
		expect(await browser.violations(visitor)).toEqual([]);
		await expectNoSidewaysScroll(visitor);
		await visitor.goto(before);
		expect(await words(visitor)).toContain('Puhelimeen vastataan nyt iltaan asti.');
		expect(await visitor.context().cookies()).toEqual([]);
	}, 120_000);
});
