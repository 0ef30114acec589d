import { randomUUID } from 'node:crypto';
import type { Fields, Send } from './http.ts';
import type { Make } from './matrix.requests.ts';
import type { People } from './people.ts';
import { aFormId } from './things.ts';

const BASE = '/tyo/haastattelut';
const STEP = `${BASE}/[id=uuid]/[step=step]`;
const RUNNING = `${BASE}/[id=uuid]/kaynnissa`;
const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** An interview of the unit, made and carried on by its lead the way that pages do it. */
async function interviewOf(send: Send, { unit, by }: People) {
	const cookie = by.lead.cookie;
	const begun = await send(`${BASE}/uusi`, {
		cookie,
		body: { unitId: unit.id, kind: 'group', 'title.fi': 'Kokeiluhaastattelu' }
	});
	const id = new RegExp(ID).exec(begun.headers.location ?? '')?.[0] ?? '';
	let version = 1;
	return {
		id,
		version: () => String(version),
		/** Does something in a step; with `raises`, the interview's version goes up. */
		async does(step: string, door: string, body: Fields, raises = false) {
			const path = step ? `${BASE}/${id}/${step}?/${door}` : `${BASE}/${id}?/${door}`;
			const answer = await send(path, { cookie, body: { version: String(version), ...body } });
			if (answer.status !== 303) throw new Error(`${path}: ${answer.status}`);
			if (raises) version++;
		},
		/** The id of a part, as its button on the page of a step has it. */
		async part(step: string): Promise<string> {
			const { body } = await send(`${BASE}/${id}/${step}`, { cookie });
			const forms = body.split('<form').filter((form) => /name="part"|jarjesta/.test(form));
			return new RegExp(`name="id" value="(${ID})"`).exec(forms[0] ?? '')?.[1] ?? '';
		}
	};
}
type Interview = Awaited<ReturnType<typeof interviewOf>>;

/** A knock at a door of a step, with what must have been done before. */
const at =
	(step: string, body: Fields | ((interview: Interview) => Promise<Fields>)): Make =>
	async (_make, people, send) => {
		const interview = await interviewOf(send, people);
		const fields = typeof body === 'function' ? await body(interview) : body;
		return {
			params: { id: interview.id, step, file: 'kutsu-fi.pdf' },
			about: interview.id,
			body: { version: interview.version(), ...fields }
		};
	};

const question = { 'text.fi': 'Mitä toivot?' };
const finding = { list: 'strength', text: 'Kuunnellaan' };
const action = { text: 'Avataan ovi', owner: 'Johtaja', dueOn: '2099-01-02' };
const approval = { on: '2020-01-02', count: '5' };

const found = async (interview: Interview): Promise<Fields> => {
	await interview.does('yhteenveto', 'lisaa', finding);
	return { id: await interview.part('yhteenveto'), version: '1' };
};
const ended = async (interview: Interview): Promise<Fields> => {
	await interview.does('', 'sulje', {}, true);
	return { version: interview.version() };
};
const spoken: Make = (_make, { unit }) => ({
	query: `&yksikko=${unit.slug}`,
	body: { 'q.quick.wish': 'Lisää aikoja', answer: 'no', form: aFormId() }
});
const notes = (fields: Fields = {}) =>
	at('', { writer: randomUUID(), 'note.koko': 'Sanottua', 'revision.koko': '0', ...fields });

/** What is sent to the doors of interviews, as `matrix.requests.ts` does for all others. */
export const interviewKnocks: Record<string, Make> = {
	[`${BASE}/uusi ?/default`]: (_make, { unit }) => ({
		about: unit.id,
		body: { unitId: unit.id, kind: 'group', 'title.fi': 'Hyökkääjän haastattelu' }
	}),
	[`${BASE}/suullinen ?/tarkista`]: spoken,
	[`${BASE}/suullinen ?/laheta`]: spoken,
	[`${BASE}/suullinen ?/muuta`]: spoken,
	[`${BASE}/[id=uuid] GET`]: at('', {}),
	[`${BASE}/[id=uuid] ?/peru`]: at('', { why: 'Kokeilu' }),
	[`${BASE}/[id=uuid] ?/sulje`]: at('', {}),
	[`${BASE}/[id=uuid] ?/kumoa`]: at('', ended),
	[`${BASE}/[id=uuid] ?/toista`]: at('', {}),
	[`${STEP} GET`]: at('tavoite', {}),
	[`${STEP} ?/tavoite`]: at('tavoite', { 'title.fi': 'Toinen nimi', 'aim.fi': 'Siksi' }),
	[`${STEP} ?/kysymys`]: at('tavoite', question),
	[`${STEP} ?/pankista`]: at('tavoite', { questions: 'quick.wish' }),
	[`${STEP} ?/jarjesta`]: at('tavoite', async (interview) => {
		await interview.does('tavoite', 'kysymys', question);
		await interview.does('tavoite', 'kysymys', { 'text.fi': 'Miten?' });
		return { id: await interview.part('tavoite'), to: 'down' };
	}),
	[`${STEP} ?/sovi`]: at('sopiminen', { place: 'Kirjasto', outside: 'Ulla' }),
	[`${STEP} ?/ryhma`]: at('ryhma', { asked: '7', came: '6' }),
	[`${STEP} ?/lisaa`]: at('yhteenveto', finding),
	[`${STEP} ?/muokkaa`]: at('yhteenveto', async (interview) => ({
		...(await found(interview)),
		text: 'Kuunnellaan aina'
	})),
	[`${STEP} ?/siirra`]: at('yhteenveto', async (interview) => ({
		...(await found(interview)),
		to: 'threat'
	})),
	[`${STEP} ?/hyvaksy`]: at('yhteenveto', async (interview) => {
		await found(interview);
		return approval;
	}),
	[`${STEP} ?/avaa`]: at('yhteenveto', async (interview) => {
		await found(interview);
		await interview.does('yhteenveto', 'hyvaksy', approval, true);
		return { version: interview.version(), why: 'Kirjoitusvirhe' };
	}),
	[`${STEP} ?/keskustelu`]: at('keskustelu', { heldOn: '2020-01-02', tookPart: 'clients' }),
	[`${STEP} ?/toimi`]: at('kaytantoon', action),
	[`${STEP} ?/lupaus`]: at('kaytantoon', async (interview) => {
		await interview.does('kaytantoon', 'toimi', action);
		return { id: await interview.part('kaytantoon'), commitment: randomUUID() };
	}),
	[`${STEP} ?/poista`]: at('kaytantoon', async (interview) => {
		await interview.does('kaytantoon', 'toimi', action);
		return { id: await interview.part('kaytantoon'), part: 'action' };
	}),
	[`${STEP} ?/palauta`]: at('kaytantoon', async (interview) => {
		await interview.does('kaytantoon', 'toimi', action);
		const id = await interview.part('kaytantoon');
		await interview.does('kaytantoon', 'poista', { id, part: 'action' });
		return { id, part: 'action' };
	}),
	[`${STEP} ?/vaihe`]: at('tavoite', { step: '2' }),
	[`${RUNNING} GET`]: at('', {}),
	[`${RUNNING} ?/tallenna`]: notes(),
	[`${RUNNING} ?/vuoro`]: notes({ turn: '1:1' }),
	[`${RUNNING} ?/aloita`]: notes(),
	[`${RUNNING} ?/lopeta`]: notes(),
	[`${RUNNING}/tallenna POST`]: at('', {}),
	[`${BASE}/[id=uuid]/paperit/[file] GET`]: at('', {})
};
