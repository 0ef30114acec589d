import type { Ctx } from '#platform/auth/context.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { addWorkingDays } from '#platform/clock/working-days.ts';
import { type Db, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, NotFound } from '#platform/errors/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { answerDaysOf, findUnit } from '#platform/units/units.public.server.ts';
import { removeIdentityCodes } from '#domains/listening/redaction/redaction.public.ts';
import { eraseResponse } from '#domains/listening/responses/erasing.public.server.ts';
import { addMessage } from './answering.commands.server.ts';
import { remember } from './changing-matters.server.ts';
import { hashOfCode, readCode, senderKeyOf } from './tracking-code.ts';

/** The matter that a code opens. Whoever has the code is the sender; there is nothing else to know. */
const byCode = (db: Db, typed: string) => {
	const code = readCode(typed);
	if (!code) return undefined;
	return db.selectFrom('changing.matter').selectAll().where('codeHash', '=', hashOfCode(code));
};

type Promised = {
	id: string;
	title: unknown;
	state: string;
	dueOn: Day;
	endedOn: Day | null;
	outcome: unknown;
	droppedReason: unknown;
	lateReason: unknown;
};

/** A promise as the one whose voice it grew from sees it: how it stands now, and what came of it. */
function promiseToSender(row: Promised, locale: Locale, today: Day) {
	const state = row.state === 'promised' && row.dueOn < today ? 'late' : row.state;
	const told = { kept: row.outcome, dropped: row.droppedReason, late: row.lateReason };
	return {
		id: row.id,
		title: inLocale(row.title, locale),
		state: state as 'promised' | 'late' | 'kept' | 'dropped',
		day: row.endedOn ?? row.dueOn,
		told: inLocale(told[state as keyof typeof told], locale)
	};
}

/** The conversation that a tracking code opens, or undefined when no matter has it. */
export async function findConversation({ db, locale, now }: Ctx, typed: string) {
	const matter = await byCode(db, typed)?.executeTakeFirst();
	if (!matter) return undefined;
	const [unit, messages, texts, commitments, contact] = await Promise.all([
		findUnit(db, matter.unitId),
		db
			.selectFrom('changing.matterMessage')
			.select(['no', 'kind', 'text', 'writtenOn'])
			.where('matterId', '=', matter.id)
			.orderBy('no')
			.execute(),
		db
			.selectFrom('listening.openAnswer')
			.select('text')
			.where('responseId', '=', matter.responseId)
			.execute(),
		db
			.selectFrom('changing.commitmentMatter as cm')
			.innerJoin('changing.commitment as c', 'c.id', 'cm.commitmentId')
			.select(['c.id', 'c.title', 'c.state', 'c.dueOn', 'c.endedOn'])
			.select(['c.outcome', 'c.droppedReason', 'c.lateReason'])
			.where('cm.matterId', '=', matter.id)
			.where('c.state', '<>', 'draft')
			.execute(),
		db
			.selectFrom('changing.matterContact')
			.select('matterId')
			.where('matterId', '=', matter.id)
			.executeTakeFirst()
	]);
	return {
		state: matter.state,
		openedOn: matter.openedOn,
		dueOn: matter.dueOn,
		answeredOn: matter.answeredOn,
		lang: matter.locale === 'fi-simple' ? 'fi' : matter.locale,
		unit: inLocale(unit?.name, locale),
		unitSlug: unit?.slug ?? '',
		texts: texts.map(({ text }) => text),
		messages,
		commitments: commitments.map((row) => promiseToSender(row, locale, dayOf(now()))),
		toldByMail: !!contact
	};
}
export type Conversation = NonNullable<Awaited<ReturnType<typeof findConversation>>>;

/** One change by the sender, who is known by the code alone. */
function bySender(
	{ db, now }: Ctx,
	typed: string,
	action: string,
	work: (
		tx: Parameters<Parameters<typeof inTransaction>[1]>[0],
		matter: Found,
		today: string
	) => Promise<object>
) {
	return inTransaction(db, async (tx) => {
		const matter = await byCode(tx, typed)?.forUpdate().executeTakeFirst();
		if (!matter) throw new NotFound();
		const today = dayOf(now());
		const values = await work(tx, matter, today);
		if (Object.keys(values).length === 0) return;
		await tx
			.updateTable('changing.matter')
			.set({ ...values, version: matter.version + 1 })
			.where('id', '=', matter.id)
			.execute();
		// The day, not the instant, and nothing in the audit log, which keeps instants: when somebody
		// wrote could tell who they are.
		await remember(tx, null, matter, action, `${today}T00:00:00Z`);
	});
}
type Found = NonNullable<
	Awaited<ReturnType<NonNullable<ReturnType<typeof byCode>>['executeTakeFirst']>>
>;

const over = (state: string) => state === 'closed' || state === 'withdrawn';

/**
 * The sender writes back. The same form sent again adds nothing. A reply to an answer opens the
 * matter again with a new promised day.
 *
 * @throws NotFound for a code that opens nothing, Conflict when the conversation is over
 */
export const replyByCode = (ctx: Ctx, typed: string, reply: { form: string; text: string }) =>
	bySender(ctx, typed, 'replied', async (tx, matter, today) => {
		const senderKey = senderKeyOf(reply.form);
		const before = await tx
			.selectFrom('changing.matterMessage')
			.select('id')
			.where('senderKey', '=', senderKey)
			.executeTakeFirst();
		if (before) return {};
		if (over(matter.state)) throw new Conflict();
		await addMessage(tx, {
			matterId: matter.id,
			kind: 'reply',
			text: removeIdentityCodes(reply.text, ctx.locale).text,
			writtenOn: today,
			writtenBy: null,
			senderKey
		});
		const dueOn =
			matter.state === 'answered'
				? addWorkingDays(today, await answerDaysOf(tx, matter.unitId))
				: matter.dueOn;
		return { state: 'open', dueOn };
	});

/** The sender has had what they needed: the matter closes and their address is deleted. */
export const closeByCode = (ctx: Ctx, typed: string) =>
	bySender(ctx, typed, 'closed', async (tx, matter, today) => {
		if (over(matter.state)) return {};
		await tx.deleteFrom('changing.matterContact').where('matterId', '=', matter.id).execute();
		return { state: 'closed', closedOn: today };
	});

/**
 * The sender takes everything back: their words, answers, replies and address are deleted. What
 * was already counted in a published figure stays in it, since a figure corrected by one would
 * tell what that one had said.
 */
export const withdrawByCode = (ctx: Ctx, typed: string) =>
	bySender(ctx, typed, 'withdrawn', async (tx, matter, today) => {
		if (matter.state === 'withdrawn') return {};
		await tx.deleteFrom('changing.matterContact').where('matterId', '=', matter.id).execute();
		await tx.deleteFrom('changing.matterMessage').where('matterId', '=', matter.id).execute();
		await tx.deleteFrom('changing.matterNote').where('matterId', '=', matter.id).execute();
		await tx.deleteFrom('changing.matterTheme').where('matterId', '=', matter.id).execute();
		await tx.deleteFrom('changing.quote').where('matterId', '=', matter.id).execute();
		if (matter.responseId) await eraseResponse(tx, matter.responseId);
		return { state: 'withdrawn', closedOn: today, mood: null };
	});
