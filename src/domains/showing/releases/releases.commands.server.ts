import { sql } from 'kysely';
import { withoutCodesIn } from '#domains/changing/matters/staff-words.public.ts';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Db, type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { firstFree, slugOf } from '#platform/units/slug.ts';
import { type Campaign, findCampaign } from '../results/results.public.server.ts';
import { type DrawnUp, drawUp } from './drawing-up.server.ts';
import { may } from './releases.policy.ts';
import type { MendForm, ReleaseForm, ShowForm, WithdrawForm } from './releases.schema.ts';

const rulesOf = ({ unitId, isOut }: Campaign) => ({ unitId, isOut: isOut === true });
const storable = (words: LocalizedText) => JSON.stringify(withoutCodesIn(words));

/**
 * Makes the results of a campaign public, for good as to its figures.
 *
 * What the preview showed is what is released: who released meanwhile, or had the answers counted
 * anew, has changed it, and it is looked at again.
 *
 * @throws Conflict if it was released meanwhile, Invalid where there is nothing to tell
 */
export async function releaseResults(
	ctx: StaffCtx,
	campaignId: string,
	form: ReleaseForm
): Promise<string> {
	const { db, who, now } = ctx;
	const campaign = found(await findCampaign(db, campaignId));
	allow(who, may.release, rulesOf(campaign));
	const drawn = await drawUp(db, campaign);
	if (drawn.no !== form.no) throw new Conflict();
	if (drawn.isSame) throw new Invalid({ form: 'nothing_new' });
	if (!drawn.figures.some(({ n }) => n !== null && n > 0))
		throw new Invalid({ form: 'nothing_safe' });
	if (drawn.no > 1 && !form.because?.fi) throw new Invalid({ 'because.fi': 'finnish_needed' });
	return inTransaction(db, async (tx) => {
		await sql`select pg_advisory_xact_lock(7255018)`.execute(tx);
		const made = await countReleases(tx, campaignId);
		if (made !== drawn.no - 1) throw new Conflict();
		const slug = await publish(tx, campaign, form);
		await tx
			.insertInto('showing.surveyRelease')
			.values({
				campaignId,
				no: drawn.no,
				releasedOn: dayOf(now()),
				releasedBy: who.personId,
				because: drawn.no > 1 ? storable(form.because ?? {}) : null
			})
			.execute();
		await keep(tx, campaignId, drawn);
		await tieCommitments(tx, campaignId, form.commitmentIds);
		const act = drawn.no > 1 ? 'release.corrected' : 'release.made';
		await record(tx, who, act, campaignId, { no: drawn.no }, campaign.unitId);
		return slug;
	});
}

const countReleases = async (db: Db, campaignId: string): Promise<number> =>
	(
		await db
			.selectFrom('showing.surveyRelease')
			.select(sql<number>`count(*)::int`.as('n'))
			.where('campaignId', '=', campaignId)
			.executeTakeFirstOrThrow()
	).n;

/** The campaign's own address in public, made at its first release; its words, at each. */
async function publish(tx: Tx, { id, name }: Campaign, { learnt }: ReleaseForm): Promise<string> {
	const there = await tx
		.updateTable('showing.surveyPublication')
		.set((eb) => ({ learnt: storable(learnt), version: eb('version', '+', 1) }))
		.where('campaignId', '=', id)
		.returning('slug')
		.executeTakeFirst();
	if (there) return there.slug;
	const taken = new Set(
		(await tx.selectFrom('showing.surveyPublication').select('slug').execute()).map(
			(one) => one.slug
		)
	);
	const slug = firstFree(slugOf(name.fi ?? ''), (one) => taken.has(one));
	await tx
		.insertInto('showing.surveyPublication')
		.values({ campaignId: id, slug, learnt: storable(learnt) })
		.execute();
	return slug;
}

async function keep(
	tx: Tx,
	campaignId: string,
	{ no, places, figures, counted }: DrawnUp
): Promise<void> {
	const insert = (table: string, rows: readonly object[]) =>
		sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(
			null::${sql.table(table)},
			${JSON.stringify(rows.map((row) => snake({ campaignId, no, ...row })))}::jsonb)`.execute(tx);
	await insert('showing.survey_release_place', places);
	await insert('showing.survey_release_figure', figures);
	await insert('showing.survey_release_count', counted);
}

/** Names of a row as the database writes them; what is inside a value stays. */
const snake = (row: object): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
			value
		])
	);

/** Ties what was promised, of that only which is public already. */
async function tieCommitments(tx: Tx, campaignId: string, ids: readonly string[]): Promise<void> {
	await tx.deleteFrom('showing.surveyCommitment').where('campaignId', '=', campaignId).execute();
	if (ids.length === 0) return;
	const known = await tx
		.selectFrom('changing.commitment')
		.select('id')
		.where('id', 'in', [...ids])
		.where('state', '<>', 'draft')
		.execute();
	if (known.length !== new Set(ids).size) throw new Invalid({ commitmentIds: 'no_such_promise' });
	await tx
		.insertInto('showing.surveyCommitment')
		.values(known.map(({ id }) => ({ campaignId, commitmentId: id })))
		.execute();
}

type Act = 'release.mended' | 'release.withdrawn' | 'release.shown-again';

/** Changes what is told beside the figures, as every such change must go. */
function change(
	{ db, who }: StaffCtx,
	{ campaignId, version, act }: { campaignId: string; version: number; act: Act },
	work: (tx: Tx) => Promise<object>
): Promise<void> {
	return inTransaction(db, async (tx) => {
		const campaign = found(await findCampaign(tx, campaignId));
		const publication = found(
			await tx
				.selectFrom('showing.surveyPublication')
				.select('version')
				.where('campaignId', '=', campaignId)
				.forUpdate()
				.executeTakeFirst()
		);
		allow(who, may.mend, rulesOf(campaign));
		if (publication.version !== version) throw new Conflict();
		const values = await work(tx);
		await tx
			.updateTable('showing.surveyPublication')
			.set({ ...values, version: version + 1 })
			.where('campaignId', '=', campaignId)
			.execute();
		await record(tx, who, act, campaignId, {}, campaign.unitId);
	});
}

/** Mends what was learnt and which promises came of it; the figures stay. */
export const mendRelease = (ctx: StaffCtx, campaignId: string, form: MendForm) =>
	change(ctx, { campaignId, version: form.version, act: 'release.mended' }, async (tx) => {
		await tieCommitments(tx, campaignId, form.commitmentIds);
		return { learnt: storable(form.learnt) };
	});

/** Takes the results off the public pages, which say so and why. */
export const withdrawRelease = (ctx: StaffCtx, campaignId: string, form: WithdrawForm) =>
	change(ctx, { campaignId, version: form.version, act: 'release.withdrawn' }, async () => ({
		withdrawnOn: dayOf(ctx.now()),
		withdrawnBecause: storable(form.because)
	}));

/** Shows them again, with the figures that were released. */
export const showReleaseAgain = (ctx: StaffCtx, campaignId: string, { version }: ShowForm) =>
	change(ctx, { campaignId, version, act: 'release.shown-again' }, async () => ({
		withdrawnOn: null,
		withdrawnBecause: null
	}));
