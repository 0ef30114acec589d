import { afterAll, describe, expect, it } from 'vitest';
import { faultsOf, inLanguage, kindOf, openEveryKind, withWindows } from './looking.ts';
import { notShownBy, pagesInSource } from './routes-of-pages.ts';

/** Every page of staff that can be reached by links, as everyone who reaches it, in their languages. */
const windows = withWindows();
const ofStaff = (path: string) => /^\/tyo(\/|$)/.test(path);

/**
 * What was looked at already: in Finnish a page with the very same words, in other languages a page
 * of the same kind. What differs from person to person on one page is seen in Finnish.
 */
const looked = new Set<string>();

/** Shown only after something was done; states.pages.ts looks at them. */
const afterDoing = [
	'/tyo/yksikot/[slug]/kumoa',
	'/tyo/yksikot/tuonti/[id]',
	'/tyo/yksikot/[slug]/avaa',
	// Pages of a draft and of a plan; questionnaires.pages.ts and surveys.pages.ts make one.
	'/tyo/lomakkeet/versio/[id=uuid]/julkaise',
	'/tyo/lomakkeet/versio/[id=uuid]/kysymys/[question]',
	'/tyo/lomakkeet/versio/[id=uuid]/lisaa',
	'/tyo/lomakkeet/versio/[id=uuid]/tiedot',
	'/tyo/lomakkeet/versio/[id=uuid]/uusi',
	'/tyo/kysymyspankki/[id]/kaannos/[no]',
	'/tyo/kyselyt/[id=uuid]/muokkaa',
	// Of a survey that has ended; surveys.pages.ts and open-answers.pages.ts look at them.
	'/tyo/tulokset/[id=uuid]/julkaise',
	'/tyo/tulokset/[id=uuid]/vastaukset',
	'/tyo/tulokset/[id=uuid]/vastaukset/[vastaus=uuid]',
	'/tyo/tulokset/[id=uuid]/vastaukset/lainaukset',
	'/tyo/tulokset/[id=uuid]/vastaukset/teemat',
	// Looked at by the journeys of tests/e2e, which make what they show.
	'/tyo/kyselyt/[id=uuid]/paperi',
	'/tyo/kyselyt/[id=uuid]/paperi/[pino=uuid]',
	'/tyo/kyselyt/[id=uuid]/paperi/[pino=uuid]/lomake/[no]',
	'/tyo/kyselyt/[id=uuid]/paperi/[pino=uuid]/lomake/[no]/poista',
	'/tyo/kyselyt/[id=uuid]/paperi/[pino=uuid]/lomake/[no]/vertaa',
	'/tyo/kyselyt/[id=uuid]/paperi/[pino=uuid]/sulje',
	'/tyo/kyselyt/[id=uuid]/paperi/[pino=uuid]/syota',
	'/tyo/kyselyt/[id=uuid]/paperi/[pino=uuid]/toinen',
	'/tyo/kyselyt/[id=uuid]/suullinen/[unit]',
	'/tyo/kyselyt/[id=uuid]/suullinen/[unit]/kiitos',
	'/tyo/kyselyt/[id=uuid]/suullinen/[unit]/puhelin',
	'/tyo/kiinnostuneet/[id=uuid]',
	'/tyo/kiinnostuneet/[id=uuid]/poista'
];

describe('pages of staff', () => {
	const all: string[] = [];

	// A unit that can be moved, merged and closed, before the county, which cannot.
	it.each([
		['Paavo', '/tyo/yksikot/keskustan-sosiaaliasema'],
		['Outi'],
		['Elli'],
		['Tyyne'],
		['Sirpa'],
		['Pirkko']
	])(
		'hold for %s in each language',
		async (name, ...first) => {
			const page = await windows.atWork(name);
			const wrong: string[] = [];
			const isNew = (shown: string) => !looked.has(shown) && looked.add(shown);
			const look = async () => {
				if (isNew(await page.locator('body').innerHTML()))
					wrong.push(...(await faultsOf(page, 'fi')));
			};
			const paths = await openEveryKind(page, [...first, '/tyo'], ofStaff, look);
			for (const locale of ['sv', 'en'] as const) {
				for (const path of paths.filter((one) => isNew(`${locale} ${kindOf(one)}`))) {
					const response = await page.goto(inLanguage(path, locale));
					expect(response?.status(), page.url()).toBe(200);
					wrong.push(...(await faultsOf(page, locale)));
				}
			}
			expect(wrong).toEqual([]);
			expect(paths.length).toBeGreaterThan(2);
			all.push(...paths);
			await page.context().close();
		},
		180_000
	);

	afterAll(() => {
		const pages = pagesInSource().filter((page) => ofStaff(page) && !afterDoing.includes(page));
		expect(notShownBy(pages, all)).toEqual([]);
	});
});
