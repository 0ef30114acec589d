import type { Answers } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { staff, staffCtx, unit } from '../../../../tests/given/given.ts';
import { countAnswers, decideCampaign } from '../results/deciding.server.ts';
import {
	type GivenQuestion,
	type GivenResponse,
	chanceOf,
	drawnAnswers,
	givenCampaign,
	givenResponses,
	givenSurvey
} from '../results/results.given.ts';

/** What somebody could type to make a spreadsheet run it. */
export const FORMULA = '=HYPERLINK("https://paha.example","Avaa")';

export const house = { origin: 'https://kuultu.example', example: true };

export const questions: GivenQuestion[] = [
	{ id: 'r.help', kind: 'agree5', none: true, text: FORMULA },
	{
		id: 'r.again',
		kind: 'agree5',
		text: 'Tulisin uudelleen',
		wording: { no: 2, sameAs: 1, because: 'Sama asia lyhyemmin' }
	},
	{ id: 'r.mood', kind: 'smiley3', text: 'Millainen käynti oli?', section: 2 },
	{ id: 'r.recommend', kind: 'nps', text: 'Suosittelisitko meitä?', section: 2 },
	{ id: 'r.fear', kind: 'agree5', text: 'Olen pelännyt täällä', sensitive: true, section: 2 },
	{
		id: 'r.ways',
		kind: 'many',
		text: 'Miten asioit?',
		options: ['puhelin', '+verkko', 'käynti'],
		section: 2
	},
	{ id: 'r.children', kind: 'number', text: 'Lapsia', section: 2 }
];

type Given = {
	/** How many answer in the large unit, and in the small one. */
	n?: number;
	few?: number;
	asked?: readonly GivenQuestion[];
	/** What everybody answers besides. */
	always?: Answers;
};

/** Two rounds in a service of a large and a small unit, counted and out. */
export async function givenResults(
	db: Db,
	{ n = 60, few = 40, asked = questions, always = {} }: Given = {}
) {
	const county = await unit(db, { name: 'Esimerkkilän alue' }, 'county');
	const service = await unit(db, { name: 'Perhepalvelut', parentId: county }, 'service');
	const large = await unit(db, { name: 'Keskustan perhekeskus', parentId: service });
	const other = await unit(db, { name: 'Rannan perhekeskus', parentId: service });
	const small = await unit(db, { name: 'Saaren perhekeskus', parentId: service });
	const chance = chanceOf(7);
	const round = async (year: number, form: { versionId: string }, previousId?: string) => {
		const id = await givenCampaign(db, {
			...form,
			unitId: service,
			asked: [large, other, small],
			year,
			name: year === 2025 ? FORMULA : `Kysely ${year}`,
			...(previousId ? { previousId } : {})
		});
		const answersOf = (unitId: string, count: number): GivenResponse[] =>
			Array.from({ length: count }, (_, at) => ({
				unitId,
				channel: at % 3 === 0 ? 'card' : 'web',
				answers: { ...drawnAnswers(asked, chance, year === 2025 ? 0.8 : 0.4), ...always }
			}));
		await givenResponses(db, { campaignId: id, ...form }, [
			...answersOf(large, n),
			...answersOf(other, n),
			...answersOf(small, few)
		]);
		await countAnswers(db, { campaignId: id });
		await decideCampaign(db, id, new Date());
		return id;
	};
	const older = asked.map(({ wording: _wording, ...one }) => one);
	const before = await givenSurvey(db, older);
	const now = await givenSurvey(db, asked, { questionnaireId: before.questionnaireId, no: 2 });
	const previousId = await round(2024, before);
	const id = await round(2025, now, previousId);
	return { id, previousId, county, service, large, other, small };
}

export const slugOf = async (db: Db, id: string): Promise<string> =>
	(
		await db
			.selectFrom('platform.unit')
			.select('slug')
			.where('id', '=', id)
			.executeTakeFirstOrThrow()
	).slug;

/** Somebody who reads these units. */
export const reader = async (db: Db, ...works: string[]): Promise<StaffCtx> =>
	staffCtx(db, await staff(db, { works }));
