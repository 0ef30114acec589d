import { describe, expect, it } from 'vitest';
import { type Locale, faultsOf, inLanguage, withWindows } from './looking.ts';

/** Pages that are there only while a questionnaire is built. */
const windows = withWindows();
const languages: Locale[] = ['fi', 'sv', 'en'];

describe('building a questionnaire', () => {
	it('holds on every page of a draft, in each language', async () => {
		const page = await windows.atWork('Outi');
		const wrong: string[] = [];
		const look = async (path: string) => {
			for (const locale of languages) {
				const response = await page.goto(inLanguage(path, locale));
				expect(response?.status(), page.url()).toBe(200);
				wrong.push(...(await faultsOf(page, locale)));
			}
		};
		await page.goto('/tyo/lomakkeet/uusi');
		await page
			.getByLabel('Nimi (suomi)')
			.fill('Hyvin pitkäniminen kotihoidonasiakastyytyväisyyskysely');
		await page.getByRole('button', { name: 'Aloita luonnos' }).click();
		const draft = new URL(page.url()).pathname;
		await look(draft);
		await look(`${draft}/lisaa`);
		await page.goto(`${draft}/lisaa?q=national.safety`);
		await page.getByRole('button', { name: /^Lisää/ }).click();
		await page.goto(`${draft}/lisaa?q=child.best`);
		await page.getByRole('button', { name: /^Lisää/ }).click();
		for (const kind of ['', '?kind=picture', '?kind=many', '?kind=agree5', '?kind=text'])
			await look(`${draft}/uusi${kind}`);
		await page.goto(`${draft}/uusi?kind=choice`);
		await page.getByRole('button', { name: 'Jatka' }).click();
		wrong.push(...(await faultsOf(page, 'fi')));
		await page.goto(draft);
		await page.getByLabel('Osan otsikko (suomi)').fill('Osa');
		await page.getByRole('button', { name: 'Lisää osa' }).click();
		await look(draft);
		await look(`${draft}/kysymys/child.best`);
		await page.goto(`${draft}/kysymys/child.best`);
		await page.getByRole('button', { name: 'Kysy uusin sanoin' }).click();
		for (const path of ['kysymys/child.best', 'kysymys/child.best?ehto=national.safety'])
			await look(`${draft}/${path}`);
		for (const path of ['tiedot', 'tekstit', 'esikatselu', 'paperi', 'julkaise'])
			await look(`${draft}/${path}`);
		await page.goto(draft);
		await page.getByText('Muokkaa osaa').click();
		await page.getByRole('button', { name: /^Poista osa/ }).click();
		await look(`${draft}/julkaise`);
		await page.goto(`${draft}/julkaise`);
		await page.getByRole('button', { name: 'Julkaise ja jäädytä' }).click();
		wrong.push(...(await faultsOf(page, 'fi')));
		await page.goto(draft);
		await page.getByText('Poista luonnos', { exact: true }).click();
		await page.getByRole('button', { name: 'Poista luonnos lopullisesti' }).click();
		wrong.push(...(await faultsOf(page, 'fi')));
		expect(wrong).toEqual([]);
	}, 180_000);

	it('holds for what is shown of a file before it is saved', async () => {
		const page = await windows.atWork('Outi');
		const wrong: string[] = [];
		await page.goto('/tyo/lomakkeet/tuo');
		await page.getByRole('button', { name: 'Lue tiedosto' }).click();
		wrong.push(...(await faultsOf(page, 'fi')));
		const rows = [
			{ id: '', ref: 'a', kind: 'text', text: { fi: 'Kysymys' } },
			{ id: 'esis.1', ref: 'b', kind: 'text', text: { fi: 'Mittarin väittämä' } }
		];
		const portable = {
			format: 'kuultu-questionnaire',
			version: 1,
			name: { fi: 'Tuotu' },
			purpose: 'survey',
			audience: 'adult',
			questions: rows
		};
		await page.getByLabel('Tiedosto').setInputFiles({
			name: 'x.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(portable))
		});
		await page.getByRole('button', { name: 'Lue tiedosto' }).click();
		wrong.push(...(await faultsOf(page, 'fi')));
		await page.getByRole('button', { name: 'Tallenna luonnokseksi' }).click();
		await page.getByText('Lomake tuotiin luonnokseksi').waitFor();
		wrong.push(...(await faultsOf(page, 'fi')));
		expect(wrong).toEqual([]);
	}, 60_000);

	it('holds where languages are added to a wording', async () => {
		const page = await windows.atWork('Outi');
		await page.goto('/tyo/kysymyspankki/uusi?kind=text');
		await page.getByLabel('Aihe').selectOption('other');
		await page.getByLabel('Kysymys (suomi)').fill('Mitä muuta?');
		await page.getByRole('button', { name: 'Jatka' }).click();
		await page.getByRole('button', { name: 'Tallenna kysymys pankkiin' }).click();
		await page.getByRole('link', { name: 'Lisää käännöksiä' }).click();
		const wrong = await faultsOf(page, 'fi');
		await page.getByRole('button', { name: 'Tallenna käännökset' }).click();
		wrong.push(...(await faultsOf(page, 'fi')));
		expect(wrong).toEqual([]);
	}, 60_000);
});
