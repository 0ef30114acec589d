import { sql } from 'kysely';
import { findVersion } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { worksAt } from '#platform/auth/actor.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { allow } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { found } from '#platform/errors/errors.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { countAlike } from './inbox.queries.server.ts';
import { may } from './matters.policy.ts';

export const matterById = (db: Db, id: string) =>
	db.selectFrom('changing.matter').selectAll().where('id', '=', id);

/** The matter for a command, locked until the transaction ends. */
export const findMatter = (db: Db, id: string) => matterById(db, id).forUpdate().executeTakeFirst();

export const listThemes = (db: Db) =>
	db
		.selectFrom('changing.theme')
		.select(['id', 'key', 'name'])
		.where('retiredOn', 'is', null)
		.orderBy('position')
		.execute();

/** People who work where this matter is: those it can be given to. */
export const listWorkers = async (db: Db, unitId: string) => {
	const { rows } = await sql<{ id: string; name: string }>`
		with recursive up as (
			select id, parent_id from platform.unit where id = ${unitId}
			union all
			select u.id, u.parent_id from platform.unit u join up on u.id = up.parent_id
		)
		select distinct p.id, p.name from platform.person p
		join platform.role_grant g on g.person_id = p.id
		where p.ended_at is null and g.role in ('worker', 'lead') and g.unit_id in (select id from up)
		order by p.name`.execute(db);
	return rows;
};

async function whatWasSaid(ctx: StaffCtx, responseId: string | null) {
	if (!responseId) return undefined;
	const response = await ctx.db
		.selectFrom('listening.response')
		.select(['versionId', 'answers', 'respondent', 'helpedBy'])
		.where('id', '=', responseId)
		.executeTakeFirst();
	if (!response) return undefined;
	const texts = await ctx.db
		.selectFrom('listening.openAnswer')
		.select(['questionId', 'text'])
		.where('responseId', '=', responseId)
		.execute();
	const version = await findVersion(ctx.db, response.versionId);
	const answers = response.answers as Record<string, number>;
	return {
		respondent: response.respondent,
		helpedBy: response.helpedBy,
		answers: (version?.questions ?? []).map((question) => ({
			question: inLocale(question.text, ctx.locale),
			text: texts.find((text) => text.questionId === question.id)?.text,
			value: answers[question.id],
			label:
				question.kind === 'nps'
					? undefined
					: wordsIn(question.options[(answers[question.id] ?? 0) - 1], ctx.locale)
		}))
	};
}

/** One matter with all that belongs to it, for those whose unit it is. */
export async function getMatter(ctx: StaffCtx, id: string) {
	const { db, who } = ctx;
	const matter = found(await matterById(db, id).executeTakeFirst());
	allow(who, may.read, matter);
	const [said, messages, notes, themes, events, commitments, alike, workers] = await Promise.all([
		whatWasSaid(ctx, matter.responseId),
		db
			.selectFrom('changing.matterMessage as x')
			.leftJoin('platform.person as p', 'p.id', 'x.writtenBy')
			.select(['x.no', 'x.kind', 'x.text', 'x.writtenOn', 'p.name as by'])
			.where('x.matterId', '=', id)
			.orderBy('x.no')
			.execute(),
		db
			.selectFrom('changing.matterNote as x')
			.innerJoin('platform.person as p', 'p.id', 'x.writtenBy')
			.select(['x.id', 'x.text', 'x.writtenAt', 'p.name as by'])
			.where('x.matterId', '=', id)
			.orderBy('x.writtenAt')
			.execute(),
		db
			.selectFrom('changing.matterTheme as mt')
			.innerJoin('changing.theme as t', 't.id', 'mt.themeId')
			.select(['t.id', 't.name'])
			.where('mt.matterId', '=', id)
			.orderBy('t.position')
			.execute(),
		db
			.selectFrom('changing.matterEvent as e')
			.leftJoin('platform.person as p', 'p.id', 'e.by')
			.select(['e.id', 'e.action', 'e.at', 'e.undoneAt', 'p.name as by'])
			.where('e.matterId', '=', id)
			.orderBy('e.id', 'desc')
			.execute(),
		db
			.selectFrom('changing.commitmentMatter as cm')
			.innerJoin('changing.commitment as c', 'c.id', 'cm.commitmentId')
			.select(['c.id', 'c.title', 'c.state', 'c.dueOn'])
			.where('cm.matterId', '=', id)
			.execute(),
		countAlike(ctx, id),
		listWorkers(db, matter.unitId)
	]);
	// The hash of the code is nobody's to see.
	const { codeHash: _hidden, ...open } = matter;
	const mayPromise = worksAt(who, matter.unitId);
	return {
		...open,
		said,
		messages,
		notes,
		themes,
		events,
		commitments,
		alike,
		workers,
		mayPromise
	};
}
export type MatterPage = Awaited<ReturnType<typeof getMatter>>;
