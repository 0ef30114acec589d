import { afterAll, describe, expect, inject, it } from 'vitest';
import { senderKeyOf } from '#domains/changing/matters/tracking-code.ts';
import { sender } from './http.ts';
import { scale } from './scale.ts';
import { openSql } from './sql.ts';
import { aFormId, aPlace, makerOf } from './things.ts';

const ROUNDS = scale.identicalRounds;
const AT_ONCE = 50;

const people = inject('people');
const send = sender(inject('base'));
const sql = openSql(inject('appDatabaseUrl'));
const make = makerOf(send, sql, people);
afterAll(() => sql.close());

const countOf = async (text: string, values: unknown[]): Promise<number> =>
	Number(
		((await sql(`select count(*)::int as n from ${text}`, values)) as unknown as { n: number }[])[0]
			?.n
	);

/** A slow server once made ten voices of one, when a client sent again every fifteen seconds. */
describe(`${AT_ONCE} identical posts at once, ${ROUNDS} times`, () => {
	it('are one voice and one matter, and everyone is shown the same code', async () => {
		for (let round = 0; round < ROUNDS; round++) {
			const form = aFormId();
			const place = aPlace();
			const body = {
				form,
				'q.quick.expectations': '1',
				'q.quick.wish': `Kierros ${round}: toivon rauhaa.`,
				answer: 'yes',
				email: `kierros${round}@example.fi`
			};
			const answers = await Promise.all(
				Array.from({ length: AT_ONCE }, () =>
					send(`/kerro/${people.unit.slug}?/laheta`, { place, body })
				)
			);
			expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
			const codes = new Set(answers.map((answer) => /data-code="([^"]+)"/.exec(answer.body)?.[1]));
			expect(codes.size).toBe(1);
			expect([...codes][0]).toMatch(/^\w{18}$/);
			// Beyond the code, the receipts say the same: the promised day too.
			expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
			const key = [senderKeyOf(form)];
			expect(await countOf('listening.response where sender_key = $1', key)).toBe(1);
			const of = 'response_id in (select id from listening.response where sender_key = $1)';
			expect(await countOf(`changing.matter where ${of}`, key)).toBe(1);
			expect(await countOf(`listening.open_answer where ${of}`, key)).toBe(1);
			expect(
				await countOf(
					`changing.matter_contact where matter_id in (select id from changing.matter where ${of})`,
					key
				)
			).toBe(1);
		}
	});

	it('of a reply are one message', async () => {
		const { code, id } = await make.matter();
		const body = { code, form: aFormId(), text: 'Kiitos, vielä yksi asia.' };
		const answers = await Promise.all(
			Array.from({ length: AT_ONCE }, () => send('/koodi?/vastaa', { place: aPlace(), body }))
		);
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
		expect(await countOf('changing.matter_message where matter_id = $1', [id])).toBe(1);
	});

	it('of an answer are one answer; the others are told that it was first', async () => {
		const { id, version } = await make.matter();
		const answers = await Promise.all(
			Array.from({ length: AT_ONCE }, () =>
				send(`/tyo/saapuneet/${id}?/vastaa`, {
					cookie: people.by.lead.cookie,
					body: { version: String(version), text: 'Muutamme kirjeen.' }
				})
			)
		);
		const statuses = answers.map(({ status }) => status).sort();
		expect(statuses.filter((status) => status === 303)).toHaveLength(1);
		expect(statuses.filter((status) => status === 409)).toHaveLength(AT_ONCE - 1);
		expect(await countOf('changing.matter_message where matter_id = $1', [id])).toBe(1);
	});
});
