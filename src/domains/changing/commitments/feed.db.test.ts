import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { ctxOf, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import {
	dropPromise,
	explainLate,
	keepPromise,
	prepareCommitment,
	promise,
	reopenPromise
} from './commitments.commands.server.ts';
import { getCommitment } from './commitments.queries.server.ts';
import { reopenForm } from './commitments.schema.ts';
import { promiseFeed } from './feed.server.ts';

const database = withDatabase();

async function aPromise(title = 'Ovi auki') {
	const { db } = database;
	const { Asema } = (await units(db, 'Asema')) as { Asema: string };
	const lead = staffCtx(db, await staff(db, { roles: ['lead'], works: [Asema], leads: [Asema] }));
	const made = async (name: string) => {
		const id = await prepareCommitment(lead, {
			unitId: Asema,
			title: { fi: name },
			youSaid: { fi: 'Ovi on kiinni.' },
			promise: { fi: 'Avaamme oven.' },
			responsibleTitle: { fi: 'Johtaja' },
			dueOn: '2026-10-30',
			themeIds: [],
			matterIds: []
		});
		await promise(lead, { id, version: 1 });
		return id;
	};
	return { db, lead, made, id: await made(title) };
}
type Ctx = ReturnType<typeof ctxOf>;

async function entries(ctx: Ctx) {
	const feed = await promiseFeed(ctx, 'https://kuultu.example');
	const one = (entry: string, tag: string) =>
		new RegExp(`<${tag}[^>]*>(?:<!\\[CDATA\\[)?([^]*?)(?:\\]\\]>)?</${tag}>`).exec(entry)?.[1] ??
		'';
	return feed
		.split('<entry>')
		.slice(1)
		.map((entry) => ({
			title: one(entry, 'title'),
			updated: one(entry, 'updated'),
			summary: one(entry, 'summary')
		}));
}
const at = <T extends Ctx>(ctx: T, when: string): T => ({ ...ctx, now: () => new Date(when) });

describe('the feed', () => {
	it('has a later moment for each change, also within a day, and fits the present state', async () => {
		const { db, lead, id } = await aPromise();
		const seen: string[] = [];
		const look = async (when?: string) => {
			const [entry] = await entries(when ? at(ctxOf(db), when) : ctxOf(db));
			seen.push(entry?.updated as string);
			return entry;
		};
		expect((await look())?.summary).toBe('Avaamme oven.');
		await dropPromise(lead, { id, version: 2, droppedReason: { fi: 'Ei rahaa.' } });
		expect(await look()).toMatchObject({ title: 'Peruttu: Ovi auki', summary: 'Ei rahaa.' });
		await reopenPromise(lead, { id, version: 3, reopenReason: { fi: 'Rahaa löytyi.' } });
		const reopened = await look();
		expect(reopened?.summary).toContain('Rahaa löytyi.');
		expect(reopened?.summary).toContain('Avaamme oven.');
		expect(reopened?.summary).not.toContain('Ei rahaa.');
		const late = await look('2026-10-31T09:00:00Z');
		expect(late?.title).toBe('Myöhässä: Ovi auki');
		const november = at(lead, '2026-11-02T09:00:00Z');
		const lateReason = { fi: 'Sairausloma.' };
		await explainLate(november, { id, version: 4, dueOn: '2026-12-01', lateReason });
		expect((await look('2026-11-02T09:00:00Z'))?.summary).toContain('Sairausloma.');
		await keepPromise(november, { id, version: 5, outcome: { fi: 'Ovi on auki.' } });
		expect((await look('2026-11-02T09:00:00Z'))?.summary).toBe('Ovi on auki.');
		expect(seen).toEqual([...new Set(seen)].sort());
		expect(seen).toHaveLength(6);
	});

	it('has what changed last first, although it was promised first', async () => {
		const { db, lead, id, made } = await aPromise('Vanha');
		for (let n = 0; n < 50; n++) await made(`Uusi ${n}`);
		const october = at(lead, '2026-10-01T09:00:00Z');
		await keepPromise(october, { id, version: 2, outcome: { fi: 'Tehty' } });
		const rows = await entries(at(ctxOf(db), '2026-10-01T09:00:00Z'));
		expect(rows).toHaveLength(50);
		expect(rows[0]?.title).toBe('Pidetty: Vanha');
	});
});

describe('opening a promise again', () => {
	it('needs a reason, which stays in the public history', async () => {
		const { db, lead, id } = await aPromise();
		await keepPromise(lead, { id, version: 2, outcome: { fi: 'Tehty' } });
		expect(reopenForm.safeParse({ id, version: 3, reopenReason: {} }).success).toBe(false);
		await reopenPromise(lead, { id, version: 3, reopenReason: { fi: 'Ovi meni kiinni.' } });
		const page = await getCommitment(ctxOf(db), id);
		expect(page.edits.at(-1)).toMatchObject({
			change: 'reopened',
			note: { text: 'Ovi meni kiinni.' }
		});
	});
});
