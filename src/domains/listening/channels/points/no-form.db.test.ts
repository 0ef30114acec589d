import { describe, expect, it } from 'vitest';
import type { Db } from '#platform/db/database.server.ts';
import { type Locale, locales } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { rendered } from '#ui/rendered.ts';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { TODAY, units } from '../../../../../tests/given/given.ts';
import NoFormPage from './NoFormPage.svelte';
import {
	type NoFormPage as Page,
	isKnownCode,
	noFormOfCode,
	noFormOfUnit
} from './no-form.queries.server.ts';

const database = withDatabase();
const ctxIn = (db: Db, locale: Locale = 'fi') => ({
	db,
	who: { kind: 'anonymous' as const },
	now: () => new Date(`${TODAY}T09:00:00Z`),
	locale
});
const read = (page: Page, locale: Locale = 'fi') =>
	readingIn(locale, () => rendered(NoFormPage, { page, locale }));
const hrefs = (page: Page, locale: Locale = 'fi') =>
	read(page, locale)
		.all('a')
		.map((link) => link.get('href'));

/** Asema is closed; Ita and Lansi went on with its work where `into` names them. */
async function closed(db: Db, into: string[] = []) {
	const ids = await units(db, 'Asema', 'Ita', 'Lansi');
	const slugs = await db.selectFrom('platform.unit').select(['id', 'slug']).execute();
	const slug = (name: string) => slugs.find(({ id }) => id === ids[name])?.slug as string;
	await db
		.insertInto('listening.feedbackPoint')
		.values({ unitId: ids.Asema as string, code: 'BCD234', name: '{"fi":"Aula"}', madeOn: TODAY })
		.execute();
	await db
		.updateTable('platform.unit')
		.set({ closedOn: TODAY })
		.where('id', '=', ids.Asema as string)
		.execute();
	for (const name of into) {
		await db
			.insertInto('platform.unitSuccession')
			.values({
				fromUnitId: ids.Asema as string,
				toUnitId: ids[name] as string,
				kind: 'split',
				happenedOn: TODAY
			})
			.execute();
	}
	return { ids, slug };
}

describe('a code that leads to no form', () => {
	it('is kept in its field with clear words, in every language', async () => {
		const words = {
			fi: 'Tällä koodilla ei löydy palautepistettä',
			sv: 'Inget responsställe har den här koden',
			en: 'No feedback point has this code',
			'fi-simple': 'Koodi ei toimi'
		};
		for (const locale of locales) {
			const page = await noFormOfCode(ctxIn(database.db, locale), 'zzz-999');
			expect(page).toMatchObject({ why: 'code', typed: 'zzz-999' });
			const { html, all } = read(page, locale);
			expect(html).toContain(words[locale]);
			const field = all('input').find((input) => input.get('name') === 'code');
			expect(field?.get('value')).toBe('zzz-999');
			expect(field?.get('aria-invalid')).toBe('true');
		}
	});

	it('says of a closed place where its work goes on, whether one or several do it', async () => {
		const { db } = database;
		const { slug } = await closed(db, ['Ita', 'Lansi']);
		const page = await noFormOfCode(ctxIn(db), 'bcd 234');
		expect(read(page).html).toContain('Tämä paikka on suljettu');
		expect(hrefs(page)).toEqual(
			expect.arrayContaining([`/kerro/${slug('Ita')}`, `/kerro/${slug('Lansi')}`])
		);
		expect(page.services).toEqual([]);
		expect(await noFormOfUnit(ctxIn(db), slug('Asema'))).toEqual(page);
	});

	it('offers all services in the reader’s language where nobody went on', async () => {
		const { db } = database;
		const { slug } = await closed(db);
		const words = {
			fi: 'Tämä paikka on suljettu',
			sv: 'Det här stället är stängt',
			en: 'This place is closed',
			'fi-simple': 'Tämä paikka on suljettu'
		};
		const prefix = { fi: '', sv: '/sv', en: '/en', 'fi-simple': '/selko' };
		for (const locale of locales) {
			const page = await noFormOfUnit(ctxIn(db, locale), slug('Asema'));
			expect(read(page, locale).html).toContain(words[locale]);
			expect(hrefs(page, locale)).toContain(`${prefix[locale]}/kerro/${slug('Ita')}`);
			expect(hrefs(page, locale)).not.toContain(`${prefix[locale]}/kerro/${slug('Asema')}`);
		}
	});

	it('says that only the point was taken down where the place is open', async () => {
		const { db } = database;
		const { Asema } = (await units(db, 'Asema')) as { Asema: string };
		await db
			.insertInto('listening.feedbackPoint')
			.values({
				unitId: Asema,
				code: 'CDF234',
				name: '{"fi":"Aula"}',
				madeOn: TODAY,
				closedOn: TODAY
			})
			.execute();
		const page = await noFormOfCode(ctxIn(db), 'CDF234');
		expect(page).toMatchObject({ why: 'closed', what: 'point', next: [{}] });
		const { html } = read(page);
		expect(html).toContain('Tämä palautepiste on suljettu');
		expect(html).not.toContain('Tämä paikka on suljettu');
		expect(await isKnownCode(ctxIn(db), 'CDF234')).toBe(true);
		expect(await isKnownCode(ctxIn(db), 'ZZZ999')).toBe(false);
	});

	it('offers all services at an address that never was', async () => {
		const { db } = database;
		await units(db, 'Asema');
		for (const slug of ['ei-ole', '../..', '']) {
			const page = await noFormOfUnit(ctxIn(db), slug);
			expect(page.why).toBe('place');
			expect(page.services).toHaveLength(1);
		}
	});
});
