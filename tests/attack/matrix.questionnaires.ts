import type { Fields, Send } from './http.ts';
import type { Make } from './matrix.requests.ts';
import type { People } from './people.ts';
import { aWord } from './things.ts';

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

type Draft = { versionId: string; questionnaireId: string; question: string; edits: string };

/** A draft of the unit with one question of its own and one section, made by its lead. */
async function aDraft({ unit, by }: People, send: Send): Promise<Draft> {
	const post = async (path: string, body: Fields) => {
		const answer = await send(path, { cookie: by.lead.cookie, body });
		if (answer.status !== 303) throw new Error(`${path}: ${answer.status}`);
		return answer.headers.location ?? '';
	};
	const start = await post('/tyo/lomakkeet/uusi', {
		'name.fi': aWord('Kysely '),
		purpose: 'survey',
		audience: 'adult',
		unitId: unit.id
	});
	const versionId = uuid.exec(start)?.[0] as string;
	const path = `/tyo/lomakkeet/versio/${versionId}`;
	const question = `own.other.${aWord('kysymys')}`;
	await post(`${path}/uusi`, {
		edits: '1',
		section: '0',
		kind: 'agree5',
		id: question,
		topic: 'other',
		'text.fi': 'Väittämä'
	});
	await post(`${path}?/osa`, { edits: '2', 'title.fi': 'Osa' });
	const page = await send(path, { cookie: by.lead.cookie });
	const link = /href="\/tyo\/lomakkeet\/([0-9a-f-]{36})"/.exec(page.body)?.[1];
	return { versionId, questionnaireId: link as string, question, edits: '3' };
}

const onDraft =
	(fields: (draft: Draft) => Fields = () => ({})): Make =>
	async (_make, people, send) => {
		const draft = await aDraft(people, send);
		const { versionId, question, edits } = draft;
		return {
			params: { id: versionId, question, file: 'kysely.json' },
			about: versionId,
			body: { edits, question, ...fields(draft) }
		};
	};

const onQuestionnaire =
	(fields: (draft: Draft) => Fields = () => ({})): Make =>
	async (_make, people, send) => {
		const draft = await aDraft(people, send);
		return {
			params: { id: draft.questionnaireId },
			about: draft.questionnaireId,
			body: fields(draft)
		};
	};

const onQuestion =
	(fields: Fields = {}): Make =>
	async (_make, people, send) => {
		const { question } = await aDraft(people, send);
		return { params: { id: question, no: '1' }, body: fields };
	};

const about: Fields = { 'name.fi': 'Nimi', purpose: 'survey', audience: 'adult' };
const version = '/tyo/lomakkeet/versio/[id=uuid]';
const bank = '/tyo/kysymyspankki/[id]';

const carried = JSON.stringify({
	format: 'kuultu-questionnaire',
	version: 1,
	name: { fi: 'Tuotu' },
	purpose: 'survey',
	audience: 'adult',
	questions: [{ id: '', ref: 'a', kind: 'text', text: { fi: 'Kysymys' } }]
});

/** What is sent to the doors of questionnaires, as `matrix.requests.ts` does for all others. */
export const questionnaireKnocks: Record<string, Make> = {
	'/tyo/lomakkeet/uusi ?/default': (_make, { unit }) => ({
		body: { ...about, unitId: unit.id }
	}),
	'/tyo/lomakkeet/tuo ?/lue': () => ({ body: {} }),
	'/tyo/lomakkeet/tuo ?/tallenna': (_make, { unit }) => ({ body: { carried, unitId: unit.id } }),
	'/tyo/lomakkeet/[id=uuid] GET': onQuestionnaire(),
	'/tyo/lomakkeet/[id=uuid] ?/versio': onQuestionnaire(),
	'/tyo/lomakkeet/[id=uuid] ?/poistakaytosta': onQuestionnaire(({ versionId }) => ({
		version: versionId
	})),
	'/tyo/lomakkeet/[id=uuid] ?/arkistoi': onQuestionnaire(),
	'/tyo/lomakkeet/[id=uuid] ?/palauta': onQuestionnaire(),
	[`${version} GET`]: onDraft(),
	[`${version} ?/siirra`]: onDraft(() => ({ by: '1' })),
	[`${version} ?/osaan`]: onDraft(() => ({ section: '1' })),
	[`${version} ?/poista`]: onDraft(),
	[`${version} ?/osa`]: onDraft(() => ({ 'title.fi': 'Toinen osa' })),
	[`${version} ?/osanimi`]: onDraft(() => ({ section: '1', 'title.fi': 'Muu nimi' })),
	[`${version} ?/osapois`]: onDraft(() => ({ section: '1' })),
	[`${version} ?/osasiirra`]: onDraft(() => ({ section: '1', by: '1' })),
	[`${version} ?/hylkaa`]: onDraft(),
	[`${version}/esikatselu GET`]: onDraft(),
	[`${version}/paperi GET`]: onDraft(),
	[`${version}/vie/[file] GET`]: onDraft(),
	[`${version}/tiedot GET`]: onDraft(),
	[`${version}/tiedot ?/default`]: async (make, people, send) => {
		const knock = await onDraft(() => about)(make, people, send);
		return { ...knock, body: { ...knock.body, unitId: people.unit.id } };
	},
	[`${version}/lisaa GET`]: onDraft(),
	[`${version}/lisaa ?/default`]: onDraft(() => ({ question: 'quick.wish', section: '0' })),
	[`${version}/uusi GET`]: onDraft(),
	[`${version}/uusi ?/default`]: onDraft(() => ({
		kind: 'text',
		id: `own.other.${aWord('uusi')}`,
		topic: 'other',
		'text.fi': 'Uusi kysymys'
	})),
	[`${version}/tekstit GET`]: onDraft(),
	[`${version}/tekstit ?/default`]: onDraft(() => ({ 'name.fi': 'Nimi', 'name.sv': 'Namn' })),
	[`${version}/julkaise GET`]: onDraft(),
	[`${version}/julkaise ?/default`]: onDraft(() => ({ noSwedishBecause: 'Kokeilu' })),
	[`${version}/kysymys/[question] GET`]: onDraft(),
	[`${version}/kysymys/[question] ?/sanat`]: onDraft(() => ({ 'text.fi': 'Muut sanat' })),
	[`${version}/kysymys/[question] ?/uusisanamuoto`]: onDraft(),
	[`${version}/kysymys/[question] ?/sanamuoto`]: onDraft(() => ({ no: '1' })),
	[`${version}/kysymys/[question] ?/ehto`]: onDraft(() => ({ showIf: '' })),
	'/tyo/kysymyspankki/uusi ?/default': () => ({
		body: {
			kind: 'text',
			id: `own.other.${aWord('pankkiin')}`,
			topic: 'other',
			'text.fi': 'Kysymys'
		}
	}),
	[`${bank} GET`]: onQuestion(),
	[`${bank} ?/tarkistettu`]: onQuestion({ no: '1', source: 'Lähde' }),
	[`${bank} ?/kuvaa`]: onQuestion({ topic: 'safety', source: '' }),
	[`${bank} ?/arkistoi`]: onQuestion(),
	[`${bank} ?/palauta`]: onQuestion(),
	[`${bank}/sanamuoto GET`]: onQuestion(),
	[`${bank}/sanamuoto ?/default`]: onQuestion({ same: 'new', 'text.fi': 'Uudet sanat' }),
	[`${bank}/kaannos/[no] GET`]: onQuestion(),
	[`${bank}/kaannos/[no] ?/default`]: onQuestion({ 'text.en': 'In English' })
};
