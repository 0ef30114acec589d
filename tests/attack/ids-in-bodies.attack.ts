import { afterAll, describe, expect, inject, it } from 'vitest';
import { sender } from './http.ts';
import type { Fields } from './http.ts';
import { openSql } from './sql.ts';
import { aPlace, aWord, aFormId, makerOf, traceOf } from './things.ts';

/**
 * Ids of others where no address shows them: in the fields of forms that one may send (incidents of
 * other systems: an import that took foreign contacts along, a user id that a client could choose).
 */
const people = inject('people');
const send = sender(inject('base'));
const sql = openSql(inject('appDatabaseUrl'));
const make = makerOf(send, sql, people);
afterAll(() => sql.close());

const { worker, otherLead, lead, administrator, otherWorker } = people.by;

const post = (path: string, who: { cookie: string }, body: Fields) =>
	send(path, { cookie: who.cookie, body });

const rows = async (text: string, ...values: unknown[]) =>
	(await sql(text, values)) as unknown as Record<string, unknown>[];

const countOf = async (text: string, ...values: unknown[]): Promise<number> =>
	Number((await rows(`select count(*)::int as n from ${text}`, ...values))[0]?.n);

const myFields = (more: Record<string, string> = {}) =>
	make.commitmentFields('Oma lupaus', { unitId: people.otherUnit.id, ...more });

describe('a voice of another unit', () => {
	it('is not tied to a commitment of mine', async () => {
		const { id } = await make.matter();
		const before = await traceOf(sql, id);
		const { status } = await post('/tyo/lupaukset/uusi', otherLead, myFields({ matterIds: id }));
		expect(status).toBe(404);
		expect(await traceOf(sql, id)).toBe(before);
	});

	it('is not shown where a commitment begins', async () => {
		const word = aWord('vieras');
		const { id } = await make.matter({ text: `Kuulin ${word} käytävällä.` });
		const { body } = await send(`/tyo/lupaukset/uusi?from=${id}`, { cookie: otherWorker.cookie });
		expect(body).not.toContain(word);
		const own = await send(`/tyo/lupaukset/uusi?from=${id}`, { cookie: worker.cookie });
		expect(own.body).toContain(word);
	});

	it('is not found by asking for its unit', async () => {
		const word = aWord('vieras');
		await make.matter({ text: `Kuulin ${word} käytävällä.` });
		for (const query of [
			`unit=${people.unit.id}&view=all`,
			`view=all&unit=${people.unit.parentId}`
		]) {
			const { body } = await send(`/tyo/saapuneet?${query}`, { cookie: otherLead.cookie });
			expect(body).not.toContain(word);
		}
	});

	it('is not quoted beside a promise of mine', async () => {
		const { id: matterId } = await make.matter();
		const started = await post('/tyo/lupaukset/uusi', otherLead, myFields());
		const id = started.headers.location?.split('/').at(-1)?.split('?')[0] as string;
		const { status } = await post(`/tyo/lupaukset/${id}?/lainaa`, otherLead, {
			matterId,
			text: 'Vieraat sanat',
			redacted: 'yes'
		});
		expect([404, 422]).toContain(status);
		expect(await countOf('changing.quote where matter_id = $1', matterId)).toBe(0);
	});

	it('is not handled through the address of one of mine', async () => {
		const theirs = await make.matter();
		const mine = await make.matter({ slug: people.otherUnit.slug });
		const before = await traceOf(sql, theirs.id);
		await post(`/tyo/saapuneet/${mine.id}?/huolestuttava`, otherWorker, {
			id: theirs.id,
			matterId: theirs.id,
			version: String(mine.version)
		});
		expect(await traceOf(sql, theirs.id)).toBe(before);
	});

	it('is not undone by the number of its step', async () => {
		const theirs = await make.raisedMatter();
		const mine = await make.matter({ slug: people.otherUnit.slug });
		const before = await traceOf(sql, theirs.id);
		const { status } = await post(`/tyo/saapuneet/${mine.id}?/kumoa`, otherWorker, {
			event: String(theirs.event)
		});
		expect([404, 409, 422]).toContain(status);
		expect(await traceOf(sql, theirs.id)).toBe(before);
	});
});

describe('what people wrote in a survey of another unit', () => {
	it('is neither themed nor undone nor likened through the address of one of mine', async () => {
		const theirs = await make.readAnswer();
		const mine = await make.wroteInSurvey('Omat sanat', people.otherUnit);
		const own = `/tyo/tulokset/${mine.id}/vastaukset`;
		const theme = await make.aTheme();
		const first = mine.answers[0] as string;
		const say = (id: string, version: string) => ({
			id,
			[`version.${id}`]: version,
			[`themes.${id}`]: theme,
			[`sentiment.${id}`]: 'positive'
		});
		const saved = await post(`${own}?/teemat`, otherWorker, say(first, '0'));
		expect(saved.status).toBe(303);
		const before = await traceOf(sql, theirs.answer);
		for (const [path, body] of [
			[`${own}?/teemat`, say(theirs.answer, '1')],
			[`${own}/${first}?/samat`, { ids: theirs.answer }],
			[`${own}/${theirs.answer}?/huolestuttava`, { version: '1' }],
			[`${own}?/kumoa`, { change: theirs.change }]
		] as [string, Fields][]) {
			const { status } = await post(path, otherWorker, body);
			expect([404, 409], path).toContain(status);
		}
		expect(await traceOf(sql, theirs.answer)).toBe(before);
	});

	it('is not quoted, nor its quote approved, through the address of one of mine', async () => {
		const theirs = await make.surveyQuote('draft');
		const mine = await make.wroteInSurvey('Omat sanat', people.otherUnit);
		const own = `/tyo/tulokset/${mine.id}/vastaukset`;
		const before = await traceOf(sql, theirs.quote);
		for (const action of ['hyvaksy', 'poista', 'kumoa', 'muokkaa']) {
			const { status } = await post(`${own}/lainaukset?/${action}`, otherLead, {
				id: theirs.quote,
				version: '1',
				text: 'Vieraat sanat',
				tellsNobody: 'yes'
			});
			expect(status, action).toBe(404);
		}
		const quoted = await post(`${own}/${theirs.answer}?/lainaa`, otherLead, {
			text: 'Vieraat sanat',
			tellsNobody: 'yes'
		});
		expect(quoted.status).toBe(404);
		expect(await traceOf(sql, theirs.quote)).toBe(before);
	});
});

describe('what belongs to others', () => {
	it('a quote of another promise is not taken away through mine', async () => {
		const { id, quoteId } = await make.quoted();
		const started = await post('/tyo/lupaukset/uusi', otherLead, myFields());
		const mine = started.headers.location?.split('/').at(-1)?.split('?')[0] as string;
		await post(`/tyo/lupaukset/${mine}?/poistalainaus`, otherLead, { quoteId, id });
		expect(await countOf('changing.quote where id = $1', quoteId)).toBe(1);
	});

	it('a promise stays at its unit, whatever the form says', async () => {
		const id = await make.draft();
		await post(`/tyo/lupaukset/${id}?/muokkaa`, lead, {
			...make.commitmentFields('Uusi otsikko', { unitId: people.otherUnit.id }),
			version: String(await make.versionOf('commitment', id)),
			state: 'kept',
			responsibleId: otherLead.id,
			'note.fi': 'Otsikko'
		});
		const [row] = await rows(
			'select unit_id, state, responsible_id from changing.commitment where id = $1',
			id
		);
		expect(row).toEqual({ unit_id: people.unit.id, state: 'draft', responsible_id: lead.id });
	});

	it('a commitment begins as a draft of whoever prepares it', async () => {
		const title = aWord('Massa');
		const answer = await post('/tyo/lupaukset/uusi', worker, {
			...make.commitmentFields(title),
			state: 'kept',
			responsibleId: otherLead.id,
			promisedOn: '2001-01-01',
			version: '99'
		});
		expect(answer.status).toBe(303);
		const [row] = await rows(
			`select state, responsible_id, version, promised_on::text like '2001%' as old
			 from changing.commitment where title ->> 'fi' = $1`,
			title
		);
		expect(row).toEqual({ state: 'draft', responsible_id: worker.id, version: 1, old: false });
	});

	it('a matter is given only to those who work where it is', async () => {
		const { id, version } = await make.matter();
		const { status } = await post(`/tyo/saapuneet/${id}?/anna`, worker, {
			version: String(version),
			person: otherWorker.id
		});
		expect(status).toBe(422);
		expect(await countOf('changing.matter where id = $1 and assigned_to is null', id)).toBe(1);
	});

	it("another person's session is not ended on my account's page", async () => {
		const { sessionId } = await make.person();
		await post('/tyo/tili?/laite', worker, { id: sessionId });
		expect(await countOf('platform.session where id = $1', sessionId)).toBe(1);
	});

	it('a role is taken only from the person of the address', async () => {
		const one = await make.person();
		const other = await make.person();
		const { status } = await post(`/tyo/ihmiset/${one.id}?/poista`, administrator, {
			id: other.grantId
		});
		expect(status).toBe(404);
		expect(await countOf('platform.role_grant where id = $1', other.grantId)).toBe(1);
	});
});

describe('what a client may not choose', () => {
	it('feedback is for the unit of its page, of today, by the web, and counted', async () => {
		const word = aWord('massa');
		const answer = await send(`/kerro/${people.unit.slug}?/laheta`, {
			place: aPlace(),
			body: {
				form: aFormId(),
				'q.quick.wish': word,
				unit: people.otherUnit.id,
				unitId: people.otherUnit.id,
				unit_id: people.otherUnit.id,
				channel: 'letter',
				givenOn: '2001-01-01',
				given_on: '2001-01-01',
				held: 'true',
				mood: '1',
				withdrawn: 'true',
				pointId: people.unit.id
			}
		});
		expect(answer.status).toBe(200);
		const [row] = await rows(
			`select r.unit_id, r.channel, r.held, r.withdrawn, r.mood, r.point_id,
				r.given_on > current_date - 2 as fresh
			 from listening.response r join listening.open_answer a on a.response_id = r.id
			 where a.text = $1`,
			word
		);
		expect(row).toEqual({
			unit_id: people.unit.id,
			channel: 'web',
			held: false,
			withdrawn: false,
			mood: null,
			point_id: null,
			fresh: true
		});
	});

	it('nobody becomes more by saying so', async () => {
		await post('/tyo/tili?/kieli', worker, {
			locale: 'fi',
			role: 'administrator',
			roles: ['administrator'],
			personId: administrator.id,
			userId: administrator.id
		});
		const held = await rows('select role from platform.role_grant where person_id = $1', worker.id);
		expect(held).toEqual([{ role: 'worker' }]);
	});
});
