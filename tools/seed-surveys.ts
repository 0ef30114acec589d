import { ensureKey } from '#domains/listening/campaigns/keys.server.ts';
import { countResultsNow } from '#domains/showing/results/results.public.server.ts';
import { releaseResults } from '#domains/showing/releases/releases.public.server.ts';
import { addDays } from '#platform/clock/days.ts';
import type { Day } from '#platform/clock/today.ts';
import { type Db, inTransaction } from '#platform/db/database.server.ts';
import type { Staff } from '#platform/auth/actor.ts';
import { answersOf, askedUnits } from './example/surveys.ts';
import { exampleId } from './example-id.ts';
import { insertReadings } from './seed-open-answers.ts';

const json = (value: unknown) => JSON.stringify(value);
const LINK_SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const BATCH = 500;

/** A link that is the same at every seeding, from the name of what it leads to. */
const linkOf = (name: string): string =>
	[...Buffer.from(exampleId(name).replaceAll('-', ''), 'hex').subarray(0, 8)]
		.map((byte) => LINK_SIGNS[byte % LINK_SIGNS.length])
		.join('');

/**
 * The example county's surveys: adult social work asked in October of last year and of this, with
 * results that can be compared, and a short one that is open now.
 */
export async function insertSurveys(db: Db, today: Day): Promise<void> {
	const year =
		today.slice(5) >= '11-01' ? Number(today.slice(0, 4)) : Number(today.slice(0, 4)) - 1;
	await inTransaction(db, async (tx) => {
		await insertYear(tx, year - 1, 0);
		await insertYear(tx, year, 1);
		await insertOpen(tx, today);
	});
	for (const one of [year - 1, year]) {
		await insertReadings(db, exampleId(`survey ${one}`), new Date(`${one}-11-01T09:00:00Z`));
	}
	for (const one of [year - 1, year, 'open']) {
		await countResultsNow(db, exampleId(`survey ${one}`), new Date(`${today}T09:00:00Z`));
	}
	await releaseOlder(db, exampleId(`survey ${year - 1}`), today);
}

const versionOf = async (db: Db, key: string): Promise<string> =>
	(
		await db
			.selectFrom('listening.questionnaireVersion as v')
			.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
			.select('v.id')
			.where('q.key', '=', key)
			.where('v.publishedOn', 'is not', null)
			.executeTakeFirstOrThrow()
	).id;

type Campaign = {
	key: string;
	name: Record<string, string>;
	questionnaire: string;
	state: 'open' | 'closed';
	opensOn: Day;
	closesOn: Day;
	ways: string[];
	units: readonly string[];
	previous?: string;
};

async function insertCampaign(db: Db, told: Campaign): Promise<string> {
	const id = exampleId(`survey ${told.key}`);
	await db
		.insertInto('listening.campaign')
		.values({
			id,
			name: json(told.name),
			versionId: await versionOf(db, told.questionnaire),
			previousId: told.previous ? exampleId(`survey ${told.previous}`) : null,
			unitId: exampleId('unit aikuissosiaalityo'),
			state: told.state,
			opensOn: told.opensOn,
			closesOn: told.closesOn,
			ways: told.ways,
			responsibleId: exampleId('person elli'),
			contact: '019 000 0000, arkisin 9–15',
			returnTo: 'Esimerkkilän hyvinvointialue\nPL 1, 00000 Esimerkkilä',
			useWho: 'Tiimit käyvät tulokset läpi kuukauden kuluessa kyselyn päättymisestä.',
			useWhat: 'Jokainen asema valitsee yhdestä kolmeen asiaa, jotka se muuttaa.',
			useBack: 'Kerromme tuloksista ja muutoksista tällä sivustolla ja asemien auloissa.',
			useBy: addDays(told.closesOn, 60),
			asksInterest: true,
			madeOn: addDays(told.opensOn, -30),
			madeBy: exampleId('person elli')
		})
		.execute();
	await db
		.insertInto('listening.campaignUnit')
		.values(
			told.units.map((unit) => ({
				campaignId: id,
				unitId: exampleId(`unit ${unit}`),
				code: linkOf(`survey ${told.key} ${unit}`)
			}))
		)
		.execute();
	return id;
}

async function insertYear(db: Db, year: number, index: 0 | 1): Promise<void> {
	const campaignId = await insertCampaign(db, {
		key: String(year),
		name: {
			fi: `Aikuissosiaalityön asiakaskysely ${year}`,
			sv: `Vuxensocialarbetets klientenkät ${year}`
		},
		questionnaire: 'sos-adult-survey',
		state: 'closed',
		opensOn: `${year}-10-01`,
		closesOn: `${year}-10-31`,
		ways: ['link', 'qr', 'meeting', 'decision', 'tablet', 'paper', 'oral'],
		units: askedUnits.map(({ key }) => key),
		previous: index === 1 ? String(year - 1) : undefined
	});
	const versionId = await versionOf(db, 'sos-adult-survey');
	for (const unit of askedUnits) {
		const unitId = exampleId(`unit ${unit.key}`);
		const people = Array.from({ length: unit.answered[index] }, (_, no) => ({
			id: exampleId(`answer ${unit.key} ${year} ${no}`),
			...answersOf(unit.key, year, unit.leaning[index], no)
		}));
		for (let from = 0; from < people.length; from += BATCH) {
			const some = people.slice(from, from + BATCH);
			await db
				.insertInto('listening.surveyResponse')
				.values(
					some.map(({ id, channel, locale, answers }) => ({
						id,
						campaignId,
						unitId,
						versionId,
						channel,
						locale,
						answers: json(answers)
					}))
				)
				.execute();
			const written = some.flatMap(({ id, text }) =>
				text ? [{ responseId: id, campaignId, unitId, questionId: 'sos.free-word', text }] : []
			);
			if (written.length > 0) await db.insertInto('listening.surveyText').values(written).execute();
		}
	}
}

async function insertOpen(db: Db, today: Day): Promise<void> {
	const id = await insertCampaign(db, {
		key: 'open',
		name: { fi: 'Miten asiointi sujuu?', sv: 'Hur går det att uträtta ärenden?' },
		questionnaire: 'national-quick',
		state: 'open',
		opensOn: addDays(today, -7),
		closesOn: addDays(today, 21),
		ways: ['link', 'qr', 'tablet', 'meeting', 'paper', 'oral'],
		units: ['keskustan-sosiaaliasema', 'itainen-sosiaaliasema']
	});
	// What is half-given is sealed with it.
	ensureKey(id);
}

/** The older round is public, with what was learnt of it; the newer one waits to be released. */
async function releaseOlder(db: Db, campaignId: string, today: Day): Promise<void> {
	const { unitId } = await db
		.selectFrom('listening.campaign')
		.select('unitId')
		.where('id', '=', campaignId)
		.executeTakeFirstOrThrow();
	const who: Staff = {
		kind: 'staff',
		personId: exampleId('person elli'),
		name: 'Elli',
		email: '',
		locale: 'fi',
		sessionId: '',
		roles: ['coordinator'],
		workUnitIds: [unitId],
		leadUnitIds: [],
		readUnitIds: [],
		countyWide: true
	};
	const now = () => new Date(`${today}T09:00:00Z`);
	const commitments = await db
		.selectFrom('changing.commitment as c')
		.innerJoin('platform.unit as u', 'u.id', 'c.unitId')
		.select('c.id')
		.where('c.state', '<>', 'draft')
		.where((eb) => eb.or([eb('u.id', '=', unitId), eb('u.parentId', '=', unitId)]))
		.orderBy('c.promisedOn', 'desc')
		.orderBy('c.id')
		.limit(2)
		.execute();
	await releaseResults({ db, who, now, locale: 'fi' }, campaignId, {
		no: 1,
		sure: 'yes',
		learnt: {
			fi: 'Moni sanoi, että päätöksen perusteluja on vaikea ymmärtää ja että työntekijää on hankala tavoittaa.\n\nKirjoitamme päätösten perustelut lyhyemmin ja selkeämmin. Jokaisella asemalla on puhelinaika joka arkipäivä.',
			sv: 'Många sade att det är svårt att förstå motiveringarna till besluten och att det är besvärligt att nå en handläggare.\n\nVi skriver motiveringarna kortare och tydligare. Varje station har telefontid varje vardag.',
			'fi-simple':
				'Moni sanoi: päätöstä on vaikea ymmärtää. Työntekijälle on vaikea soittaa.\n\nKirjoitamme päätökset selkeämmin. Voit soittaa meille joka arkipäivä.',
			en: 'Many said that the reasons given in decisions are hard to understand and that it is hard to reach a worker.\n\nWe write the reasons shorter and clearer. Each office can be called every working day.'
		},
		commitmentIds: commitments.map(({ id }) => id)
	});
}
