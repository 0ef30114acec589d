import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY } from '../../../../tests/given/given.ts';
import { addReadyMade, findVersion, listPublished } from './questionnaires.public.server.ts';
import type { Questionnaire } from './questionnaires.schema.ts';
import { readyQuestionnaires, readyQuestions } from './ready-made/all.ts';

const database = withDatabase();

async function ready(key: string): Promise<Questionnaire> {
	const { db } = database;
	await addReadyMade(db, TODAY);
	const row = (await listPublished(db)).find((one) => one.key === key);
	return (await findVersion(db, row?.versionId as string)) as Questionnaire;
}

const numberOfOptions: Record<string, number> = { smiley3: 3, smiley5: 5, agree5: 5, nps: 2 };

describe('ready-made questions', () => {
	it('have an id of their own and the options that their kind has', () => {
		const ids = readyQuestions.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, kind, wordings } of readyQuestions) {
			expect(id).toMatch(/^[a-z0-9]+(\.[a-z0-9-]+)*$/);
			for (const { options = [], pictures = [] } of wordings) {
				if (kind in numberOfOptions) expect(options, id).toHaveLength(numberOfOptions[kind] ?? 0);
				else if (kind === 'choice' || kind === 'picture') {
					expect(options.length, id).toBeGreaterThan(1);
				} else expect(options, id).toEqual([]);
				expect(pictures, id).toHaveLength(kind === 'picture' ? options.length : 0);
			}
		}
	});

	it('are complete in four languages, but for a measure whose owner alone may translate it', () => {
		const missing = readyQuestions
			.filter(({ locked }) => !locked)
			.flatMap(({ id, wordings }) =>
				wordings
					.flatMap(({ text, hint, options = [], none }) => [text, hint, none, ...options])
					.flatMap((words) =>
						words ? ['fi', 'sv', 'en', 'fi-simple'].filter((locale) => !(locale in words)) : []
					)
					.map((locale) => `${id} ${locale}`)
			);
		expect(missing).toEqual([]);
		const measure = readyQuestions.filter(({ locked }) => locked);
		expect(measure.flatMap(({ wordings }) => Object.keys(wordings[0]?.text ?? {}))).toEqual(
			Array(10).fill('fi')
		);
	});
});

describe('bringing them in', () => {
	it('happens once, and published', async () => {
		const { db } = database;
		expect(await addReadyMade(db, TODAY)).toBe(readyQuestionnaires.length);
		expect(await addReadyMade(db, TODAY)).toBe(0);
		const keys = (await listPublished(db)).map(({ key }) => key).sort();
		expect(keys).toEqual(readyQuestionnaires.map(({ key }) => key).sort());
	});

	it('leaves alone what a county has changed, and gives old questions their topic', async () => {
		const { db } = database;
		await addReadyMade(db, TODAY);
		const change = (topic: string | null) =>
			db
				.updateTable('listening.question')
				.set({ topic, source: 'oma' })
				.where('id', '=', 'child.safe')
				.execute();
		const now = () =>
			db
				.selectFrom('listening.question')
				.select(['topic', 'source'])
				.where('id', '=', 'child.safe')
				.executeTakeFirst();
		await change('encounter');
		await addReadyMade(db, TODAY);
		expect(await now()).toEqual({ topic: 'encounter', source: 'oma' });
		await change(null);
		await addReadyMade(db, TODAY);
		expect(await now()).toEqual({ topic: 'safety', source: 'oma' });
	});
});

describe('the survey of adult social work', () => {
	it('is word for word and in the parts of its source', async () => {
		const survey = await ready('sos-adult-survey');
		expect(survey.sections.map(({ title }) => title.fi)).toEqual([
			'Taustatiedot',
			'Palveluiden saavutettavuus',
			'Kohtaaminen ja vuorovaikutus',
			'Palvelun laatu ja vaikuttavuus',
			'Asiakkaiden osallisuus',
			'Yleisarvio palvelusta',
			'Vapaa palaute'
		]);
		const inSection = (no: number) =>
			survey.questions.filter(({ sectionNo }) => sectionNo === no).length;
		expect([1, 2, 3, 4, 5, 6, 7].map(inSection)).toEqual([3, 3, 2, 5, 1, 1, 1]);
		expect(survey.questions.slice(3).map(({ text }) => text.fi)).toEqual([
			'Aukioloajat ovat riittävät ja minulle sopivat.',
			'Työntekijä on helposti tavoitettavissa.',
			'Sain vastaanottoajan riittävän nopeasti.',
			'Olen saanut asiallista kohtelua.',
			'Koen, että olen tullut kuulluksi.',
			'Olen saanut riittävästi tietoa ja neuvontaa.',
			'Työntekijä esitti asiat ymmärrettävällä tavalla.',
			'Saamani palvelu on ollut asiantuntevaa.',
			'Olen saanut apua tilanteeseeni.',
			'Työntekijällä oli riittävästi aikaa paneutua asiani käsittelyyn.',
			'Mielipiteeni otetaan huomioon minua/perhettäni koskevissa asioissa.',
			'Yleisarvio palvelusta.',
			'Vapaa sana tai terveisiä työntekijöille'
		]);
		expect(survey.questions[3]?.options.map(({ fi }) => fi)).toEqual([
			'Täysin eri mieltä',
			'Osittain eri mieltä',
			'Ei samaa eikä eri mieltä',
			'Osittain samaa mieltä',
			'Täysin samaa mieltä'
		]);
		expect(survey.questions[14]).toMatchObject({ kind: 'smiley5' });
		expect(survey.questions.filter(({ sensitive }) => sensitive)).toHaveLength(3);
	});
});

describe('the inclusion scale', () => {
	it('is locked, whole and in Finnish alone', async () => {
		const scale = await ready('inclusion-scale');
		expect(scale.locked).toBe(true);
		expect(scale.questions.map(({ text }) => text)).toEqual(
			[
				'Tunnen, että päivittäiset tekemiseni ovat merkityksellisiä.',
				'Saan myönteistä palautetta tekemisistäni.',
				'Kuulun itselleni tärkeään ryhmään tai yhteisöön.',
				'Olen tarpeellinen muille ihmisille.',
				'Pystyn vaikuttamaan oman elämäni kulkuun.',
				'Tunnen, että elämälläni on tarkoitus.',
				'Pystyn tavoittelemaan minulle tärkeitä asioita.',
				'Saan itse apua silloin, kun sitä todella tarvitsen.',
				'Koen, että minuun luotetaan.',
				'Pystyn vaikuttamaan joihinkin elinympäristöni asioihin.'
			].map((fi) => ({ fi }))
		);
	});
});

describe('the national set', () => {
	it('begins with recommending, has all seven themes and ends with open feedback', async () => {
		const whole = await ready('national-whole');
		expect(whole.questions.map(({ topic }) => topic)).toEqual([
			'recommend',
			'availability',
			'encounter',
			'participation',
			'safety',
			'information',
			'understandability',
			'usefulness',
			'wishes'
		]);
		expect(whole.questions[1]).toMatchObject({
			wordingNo: 2,
			none: { fi: 'En osaa sanoa / ei koske minua' }
		});
	});
});
