import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { hashOfCode } from '#domains/changing/matters/tracking-code.ts';
import { aCampaign } from './campaign.ts';
import { type Form, formsIn } from './forms.ts';
import type { Send } from './http.ts';
import { filled } from './matrix.bodies.ts';
import type { People } from './people.ts';
import type { Sql } from './sql.ts';
import { openAnswerThings } from './things.open-answers.ts';
import { paperThings } from './things.paper.ts';
import { surveyThings } from './things.surveys.ts';

export const aFormId = (): string => randomBytes(16).toString('base64url');

/** An address of a network that is kept for examples, another each time. */
export const aPlace = (): string => `198.18.${randomInt(256)}.${randomInt(1, 255)}`;

/** A word that stands nowhere else; of letters alone, for figures can look like an identity code. */
export const aWord = (prefix: string): string =>
	prefix +
	randomBytes(6)
		.toString('hex')
		.replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] as string);

const inDays = (days: number): string =>
	new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

type Made = { status: number; body: string; headers: { location?: string } };

function expectStatus(what: string, answer: Made, status: number): void {
	if (answer.status !== status) {
		const words = answer.body
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ')
			.slice(0, 400);
		throw new Error(`${what}: ${answer.status} instead of ${status}: ${words}`);
	}
}

export type Matter = { id: string; code: string; version: number };

/** Makes the things that an attack is about, the way that the people of the product make them. */
export function makerOf(send: Send, sql: Sql, people: People) {
	const { unit, otherUnit, by } = people;

	const versionOf = async (table: 'matter' | 'commitment', id: string): Promise<number> => {
		const [row] = (await sql(`select version from changing.${table} where id = $1`, [
			id
		])) as unknown as { version: number }[];
		return row?.version ?? 0;
	};

	const surveys = surveyThings({ send, sql, people, inDays, expectStatus });
	const things = {
		...paperThings(sql),
		...openAnswerThings(sql, unit),
		versionOf,

		/** A voice that wants an answer, with the code that its sender got. */
		async matter({
			text = 'Toivon selkeämpää kirjettä.',
			email = '',
			slug = unit.slug
		} = {}): Promise<Matter> {
			const answer = await send(`/kerro/${slug}?/laheta`, {
				place: aPlace(),
				body: { form: aFormId(), 'q.quick.wish': text, answer: 'yes', email }
			});
			expectStatus('feedback', answer, 200);
			const code = /data-code="([^"]+)"/.exec(answer.body)?.[1];
			if (!code) throw new Error('the receipt shows no code');
			const [row] = (await sql(`select id, version from changing.matter where code_hash = $1`, [
				hashOfCode(code)
			])) as unknown as Matter[];
			return { id: row?.id ?? '', code, version: row?.version ?? 0 };
		},

		/** The same, held for review because too many came from its place. */
		async heldMatter(): Promise<Matter> {
			const matter = await things.matter();
			await sql(`update changing.matter set held = true where id = $1`, [matter.id]);
			await sql(
				`update listening.response set held = true
				 where id = (select response_id from changing.matter where id = $1)`,
				[matter.id]
			);
			return matter;
		},

		/** A matter that somebody has just done something to, with the number of that step. */
		async handledMatter(
			action: string,
			who: 'lead' | 'worker',
			fields: Record<string, string> = {}
		): Promise<Matter & { event: number }> {
			const matter = await things.matter();
			const answer = await send(`/tyo/saapuneet/${matter.id}?/${action}`, {
				cookie: by[who].cookie,
				body: { version: String(matter.version), ...fields }
			});
			expectStatus(action, answer, 303);
			const [event] = (await sql(
				`select id from changing.matter_event where matter_id = $1 order by id desc limit 1`,
				[matter.id]
			)) as unknown as { id: number }[];
			return { ...matter, version: await versionOf('matter', matter.id), event: event?.id ?? 0 };
		},
		raisedMatter: (): Promise<Matter & { event: number }> =>
			things.handledMatter('huolestuttava', 'lead'),
		/** A matter that the worker has moved to the other unit. */
		movedMatter: (): Promise<Matter & { event: number }> =>
			things.handledMatter('siirra', 'worker', { unit: otherUnit.id }),

		commitmentFields: (title: string, more: Record<string, string> = {}) => ({
			unitId: unit.id,
			'title.fi': title,
			'youSaid.fi': 'Kirjeet ovat vaikeita.',
			'promise.fi': 'Kirjoitamme kirjeet selkeästi.',
			'responsibleTitle.fi': 'Johtava sosiaalityöntekijä',
			dueOn: inDays(60),
			...more
		}),

		async draft(title = 'Selkeät kirjeet', more: Record<string, string> = {}): Promise<string> {
			const answer = await send('/tyo/lupaukset/uusi', {
				cookie: by.lead.cookie,
				body: things.commitmentFields(title, more)
			});
			expectStatus('draft', answer, 303);
			return (answer.headers.location as string).split('/').at(-1)?.split('?')[0] as string;
		},

		async does(id: string, action: string, fields: Record<string, string> = {}): Promise<void> {
			const version = String(await versionOf('commitment', id));
			const post = (more: Record<string, string> = {}) =>
				send(`/tyo/lupaukset/${id}?/${action}`, {
					cookie: by.lead.cookie,
					body: { version, ...fields, ...more }
				});
			let answer = await post();
			// Words that look like somebody's name or address are asked about before all can read them.
			const checked = /name="checked" value="([0-9a-f]{32})"/.exec(answer.body)?.[1];
			if (checked) answer = await post({ checked });
			expectStatus(action, answer, 303);
		},

		async promised(title?: string, more?: Record<string, string>): Promise<string> {
			const id = await things.draft(title, more);
			await things.does(id, 'lupaa');
			return id;
		},

		async kept(): Promise<string> {
			const id = await things.promised();
			await things.does(id, 'pida', { 'outcome.fi': 'Kirjeet on kirjoitettu uudelleen.' });
			return id;
		},

		/** A promise with a voice that may be quoted. */
		async promisedFromVoice(): Promise<{ id: string; matterId: string }> {
			const matter = await things.matter();
			const id = await things.promised('Selkeät kirjeet', { matterIds: matter.id });
			return { id, matterId: matter.id };
		},

		async quoted(): Promise<{ id: string; quoteId: string }> {
			const { id, matterId } = await things.promisedFromVoice();
			await things.does(id, 'lainaa', { matterId, text: 'Kirje oli vaikea.', redacted: 'yes' });
			const [quote] = (await sql(`select id from changing.quote where commitment_id = $1`, [
				id
			])) as unknown as { id: string }[];
			return { id, quoteId: quote?.id ?? '' };
		},

		...surveys,
		countedCampaign: (): Promise<string> => aCampaign(sql, unit.id, by.lead.id),

		async point(): Promise<string> {
			const answer = await send('/tyo/palautepisteet/uusi', {
				cookie: by.lead.cookie,
				body: { unitId: unit.id, 'name.fi': 'Aula' }
			});
			expectStatus('point', answer, 303);
			return (answer.headers.location as string).split('/').at(-1)?.split('?')[0] as string;
		},

		/** Somebody who works here, with one role that may be taken away. */
		async person(): Promise<{ id: string; grantId: string; sessionId: string }> {
			const id = randomUUID();
			const grantId = randomUUID();
			const sessionId = randomUUID();
			await sql(`insert into platform.person (id, name, email) values ($1, 'Kohde', $2)`, [
				id,
				`kohde-${id}@esimerkkila.example`
			]);
			await sql(
				`insert into platform.role_grant (id, person_id, role, unit_id) values ($1, $2, 'worker', $3)`,
				[grantId, id, unit.id]
			);
			await sql(
				`insert into platform.session (id, token, person_id, signed_in_with, expires_at)
				 values ($1, $2, $3, 'example', now() + interval '1 hour')`,
				[sessionId, aFormId(), id]
			);
			return { id, grantId, sessionId };
		},

		/** An open invitation, with the token that only its mail holds. */
		async invitation(): Promise<{ id: string; token: string }> {
			const id = randomUUID();
			const token = randomBytes(32).toString('base64url');
			await sql(
				`insert into platform.invitation (id, email, name, role, unit_id, token_hash, expires_at)
				 values ($1, $2, 'Kutsuttu', 'worker', $3, $4, now() + interval '1 day')`,
				[id, `kutsuttu-${id}@esimerkkila.example`, unit.id, fingerprint('invitation', token)]
			);
			return { id, token };
		},

		/** An open link for a new password, of a person of its own. */
		async reset(): Promise<string> {
			const { id } = await things.person();
			const token = randomBytes(32).toString('base64url');
			await sql(
				`insert into platform.password_reset (person_id, token_hash, expires_at)
				 values ($1, $2, now() + interval '1 hour')`,
				[id, fingerprint('password-reset', token)]
			);
			return token;
		},

		/** A unit that nobody else uses, with a step of its history that can be taken back. */
		async unit(state: 'open' | 'closed'): Promise<{ id: string; slug: string }> {
			const name = aWord('Kokeiluyksikkö ');
			const answer = await send('/tyo/yksikot/uusi', {
				cookie: by.administrator.cookie,
				body: { kind: 'unit', parent: unit.parentId, parentId: unit.parentId, name_fi: name }
			});
			expectStatus('a new unit', answer, 303);
			const slug = /\/tyo\/yksikot\/([^?]+)/.exec(answer.headers.location ?? '')?.[1] as string;
			if (state === 'closed') {
				await sql(
					`update platform.unit set opened_on = current_date - 30, closed_on = current_date - 1
					 where slug = $1`,
					[slug]
				);
			}
			const [row] = (await sql('select id from platform.unit where slug = $1', [
				slug
			])) as unknown as {
				id: string;
			}[];
			return { id: row?.id ?? '', slug };
		},

		/** The same, with a step of its history that can be taken back. */
		async editedUnit(): Promise<{ id: string; slug: string }> {
			const made = await things.unit('open');
			const path = `/tyo/yksikot/${made.slug}`;
			const cookie = by.administrator.cookie;
			const page = await send(path, { cookie });
			const form = formsIn(page.body, path).find(({ action }) => action.includes('?/tallenna'));
			const body = { ...filled(form as Form), address: 'Kokeilukatu 1', answer_days: '7' };
			expectStatus('an edit', await send(`${path}?/tallenna`, { cookie, body }), 303);
			return made;
		},

		/** An upload that waits to be taken in: one unit more. */
		async upload(): Promise<string> {
			const cookie = by.administrator.cookie;
			const [parent] = (await sql('select slug from platform.unit where id = $1', [
				unit.parentId
			])) as unknown as { slug: string }[];
			const key = aWord('tuotu-');
			const csv = `key;parent;kind;name_fi\n${key};${parent?.slug};unit;Tuotu yksikkö ${key}\n`;
			const answer = await send('/tyo/yksikot/tuonti', {
				cookie,
				headers: { 'content-type': 'multipart/form-data; boundary=raja' },
				body:
					'--raja\r\nContent-Disposition: form-data; name="file"; filename="yksikot.csv"\r\n' +
					`Content-Type: text/csv\r\n\r\n${csv}\r\n--raja--\r\n`
			});
			expectStatus('an upload', answer, 303);
			return (answer.headers.location as string).split('/').at(-1) as string;
		},

		otherUnit
	};
	return things;
}

export { traceOf } from './trace.ts';
export type Maker = ReturnType<typeof makerOf>;

const fingerprint = (purpose: string, token: string): Buffer =>
	createHash('sha256').update(`${purpose}:${token}`).digest();
