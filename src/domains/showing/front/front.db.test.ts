import { describe, expect, it } from 'vitest';
import type { Db } from '#platform/db/database.server.ts';
import { type Locale, locales } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { rendered } from '#ui/rendered.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { units } from '../../../../tests/given/given.ts';
import { publishAll } from '../statistics/statistics.public.server.ts';
import { insertVoices, many } from '../statistics/voices.given.ts';
import FrontPage from './FrontPage.svelte';
import { frontPage } from './front.queries.server.ts';

const given = withDatabase();
const at = (db: Db, today: string, locale: Locale = 'fi') => ({
	db,
	who: { kind: 'anonymous' as const },
	now: () => new Date(`${today}T09:00:00Z`),
	locale
});
const read = (page: Awaited<ReturnType<typeof frontPage>>, locale: Locale) =>
	readingIn(locale, () => rendered(FrontPage, { page, county: 'Alue', locale })).html.replaceAll(
		'\u00a0',
		' '
	);

/** Two published quarters of 2026: all answers in time in the first, none in the second. */
async function halfAYear(db: Db): Promise<void> {
	const { Keskusta } = (await units(db, 'Keskusta')) as { Keskusta: string };
	await insertVoices(db, [
		...many(Keskusta, '2026-01-12', { positive: 60 }, { answeredAfter: 3 }),
		...many(Keskusta, '2026-04-13', { positive: 20 }, { answeredAfter: 9 })
	]);
	await publishAll(db, '2026-07-10');
}

describe('the figures of the front page', () => {
	it('are of the same days, and say which', async () => {
		const { db } = given;
		await halfAYear(db);
		const page = await frontPage(at(db, '2026-07-11'));
		expect(page.year).toEqual({
			year: '2026',
			from: '2026-01-01',
			to: '2026-06-30',
			voices: 80,
			onTimeShare: 0.75
		});
		const html = read(page, 'fi');
		expect(html).toContain('Vuosi 2026: Alue');
		expect(html).toContain('Luvut ovat ajalta 1.1.2026–30.6.2026.');
		expect(html).toContain('palautetta kertoo');
		expect(html).not.toContain('ihmistä');
	});

	it('are those of the year before until the new year has some of its own', async () => {
		const { db } = given;
		await halfAYear(db);
		const { year } = await frontPage(at(db, '2027-01-02'));
		expect(year).toMatchObject({ year: '2026', to: '2026-06-30' });
	});

	it('are left out where nothing is published, without an empty heading', async () => {
		const { db } = given;
		await units(db, 'Keskusta');
		for (const locale of locales) {
			const page = await frontPage(at(db, '2026-07-11', locale));
			expect(page.year).toBeUndefined();
			expect(read(page, locale)).not.toMatch(/id="(this-year|promises-now)"/);
		}
	});

	it('count promises under a heading of their own, with all that were given', async () => {
		const page = await frontPage(at(given.db, '2026-07-11'));
		const promises = { kept: 24, all: 42, late: 4, promised: 13, dropped: 1 };
		const words = {
			fi: ['Lupaukset nyt', 'lupausta on pidetty. Kaikkiaan lupauksia on 42'],
			sv: ['Löftena just nu', 'Löften sammanlagt: 42. Försenade: 4.'],
			en: ['Promises now', 'Promises in all: 42. Late: 4.'],
			'fi-simple': ['Lupaukset nyt', 'lupausta olemme pitäneet. Lupauksia on 42. Myöhässä on 4.']
		};
		for (const locale of locales) {
			const html = read({ ...page, promises }, locale);
			for (const said of words[locale]) expect(html).toContain(said);
			expect(html).not.toContain('24 / 42');
		}
		expect(read({ ...page, promises: { ...promises, kept: 1 } }, 'fi')).toContain(
			'lupaus on pidetty'
		);
	});

	it('offer panels and groups only as something that is coming', async () => {
		const page = await frontPage(at(given.db, '2026-07-11'));
		const coming = { fi: 'Tulossa:', sv: 'På kommande:', en: 'Coming:', 'fi-simple': 'Tulossa:' };
		for (const locale of locales) expect(read(page, locale)).toContain(coming[locale]);
	});
});
