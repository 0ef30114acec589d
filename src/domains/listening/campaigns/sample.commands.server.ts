import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { addDays } from '#platform/clock/days.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import { type LockedCampaign, lockCampaign } from './campaigns.commands.server.ts';
import { LIST_DAYS_AFTER } from './ending.server.ts';
import { may } from './campaigns.policy.ts';
import type { CodedWay } from './campaigns.schema.ts';
import { type ClientList, type Columns, languageOf } from './client-list.ts';
import { codeOfInvitation, invitationKeyOf } from './codes.ts';
import { ensureKey, findKey } from './keys.server.ts';
import { linesOf } from './listed.server.ts';
import { mailAddressees } from './reminding.server.ts';
import { type Listed, type Stratum, drawSample } from './sampling.ts';

const INSERT_AT_ONCE = 1000;

type ListAct =
	| 'list-brought'
	| 'list-destroyed'
	| 'sample-drawn'
	| 'cards-made'
	| 'invited'
	| 'undelivered'
	| 'addressee-sought';
type Work<T> = (tx: Tx, campaign: LockedCampaign) => Promise<T>;

/** Everything about lists of clients goes through here: only for those who plan, and recorded. */
export function withList<T>(
	ctx: StaffCtx,
	id: string,
	action: ListAct,
	work: Work<T>,
	rule: 'invite' | 'keepList' = 'invite'
): Promise<T> {
	const { db, who } = ctx;
	return inTransaction(db, async (tx) => {
		const campaign = found(await lockCampaign(tx, id));
		if (!may.see(who, campaign)) found(undefined);
		allow(who, may[rule], campaign);
		const done = await work(tx, campaign);
		await record(tx, who, `campaign.${action}`, id, {}, campaign.unitId);
		return done;
	});
}

/** Brings a client list to draw a sample of; it replaces one that was brought before. */
export const bringList = (ctx: StaffCtx, id: string, list: ClientList) =>
	withList(ctx, id, 'list-brought', async (tx, campaign) => {
		if (campaign.drawnOn) throw new Conflict();
		const values = {
			columns: JSON.stringify(list.columns),
			rows: JSON.stringify(list.rows),
			broughtOn: dayOf(ctx.now())
		};
		await tx
			.insertInto('listening.sampleFrame')
			.values({ campaignId: id, ...values })
			.onConflict((conflict) => conflict.column('campaignId').doUpdateSet(values))
			.execute();
	});

/** Destroys a list that nothing was drawn of. */
export const discardList = (ctx: StaffCtx, id: string) =>
	withList(ctx, id, 'list-destroyed', async (tx) => {
		await tx.deleteFrom('listening.sampleFrame').where('campaignId', '=', id).execute();
	});

export type Draw = {
	columns: Columns;
	/** How many of each stratum, by its unit and name. */
	sizes: Pick<Stratum, 'unitId' | 'stratum' | 'drawn'>[];
};

/**
 * Draws the sample, makes an invitation for each who was drawn, and destroys the rest of the list.
 *
 * The seed is made now, after the list was brought, and is public: the draw can be repeated by
 * whoever has the same list, and could not be steered.
 *
 * @throws Invalid where a line names no unit of the campaign, nobody can be reached, or a stratum
 *   has fewer than are wanted
 */
export const drawFromList = (ctx: StaffCtx, id: string, { columns, sizes }: Draw) =>
	withList(ctx, id, 'sample-drawn', async (tx, campaign) => {
		if (campaign.drawnOn) throw new Conflict();
		const { lines, strata, issues } = await linesOf(tx, campaign, columns);
		if (issues.length > 0) throw new Invalid({ columns: issues[0]?.issue as string });
		const seed = randomBytes(16).toString('hex');
		const wanted: Stratum[] = strata.map((one) => ({
			...one,
			drawn:
				sizes.find((size) => size.unitId === one.unitId && size.stratum === one.stratum)?.drawn ?? 0
		}));
		if (wanted.every(({ drawn }) => drawn === 0)) throw new Invalid({ sizes: 'draw_somebody' });
		if (wanted.some(({ drawn, listed }) => drawn < 0 || drawn > listed)) {
			throw new Invalid({ sizes: 'draw_too_many' });
		}
		const drawn = drawSample(lines, wanted, seed);
		await invite(tx, campaign, columns, drawn);
		await tx
			.insertInto('listening.campaignStratum')
			.values(wanted.map((one) => ({ campaignId: id, ...one })))
			.execute();
		await tx.deleteFrom('listening.sampleFrame').where('campaignId', '=', id).execute();
		await tx
			.updateTable('listening.campaign')
			.set({
				seed,
				drawnOn: dayOf(ctx.now()),
				listUntil: addDays(campaign.closesOn, LIST_DAYS_AFTER),
				version: campaign.version + 1
			})
			.where('id', '=', id)
			.execute();
		return drawn.length;
	});

async function invite(tx: Tx, campaign: LockedCampaign, columns: Columns, drawn: Listed[]) {
	const key = ensureKey(campaign.id);
	const cell = (line: Listed, use: 'name' | 'email' | 'phone' | 'language') =>
		line.cells[columns[use]?.[0] ?? -1] || null;
	const rows = drawn.map((line) => {
		const id = randomUUID();
		const address = addressLines((columns.address ?? []).map((at) => line.cells[at] ?? ''));
		const person = {
			name: cell(line, 'name'),
			address: address.length > 0 ? address.join('\n') : null,
			email: cell(line, 'email'),
			phone: cell(line, 'phone')
		};
		return {
			id,
			campaignId: campaign.id,
			unitId: line.unitId,
			stratum: line.stratum,
			codeKey: invitationKeyOf(key, codeOfInvitation(key, id)),
			way: wayFor(campaign.ways, person),
			locale: languageOf(cell(line, 'language') ?? undefined),
			...person
		};
	});
	await insertInvitations(tx, rows);
}

/** Lines of an address as they stand on an envelope, also where postcode and town are two columns. */
export const addressLines = (cells: string[]): string[] =>
	cells.filter(Boolean).reduce<string[]>((lines, cell) => {
		const last = lines.at(-1) ?? '';
		return POSTCODE.test(last) ? [...lines.slice(0, -1), `${last} ${cell}`] : [...lines, cell];
	}, []);

/** Five digits, of Finland or with its letters before them. */
const POSTCODE = /^(?:FI-|AX-)?\d{5}$/i;

/** How somebody is reached: the first of the campaign's ways that what is known of them allows. */
function wayFor(
	ways: string[],
	person: { address: string | null; email: string | null; phone: string | null }
): CodedWay {
	if (ways.includes('email') && person.email) return 'email';
	if (ways.includes('sms') && person.phone) return 'sms';
	if (ways.includes('letter') && person.address) return 'letter';
	return person.address ? 'letter' : person.email ? 'email' : person.phone ? 'sms' : 'meeting';
}

type NewInvitation = {
	id: string;
	campaignId: string;
	unitId: string;
	stratum: string;
	codeKey: Buffer;
	way: CodedWay;
};

async function insertInvitations(tx: Tx, rows: NewInvitation[]) {
	for (let from = 0; from < rows.length; from += INSERT_AT_ONCE) {
		await tx
			.insertInto('listening.invitation')
			.values(rows.slice(from, from + INSERT_AT_ONCE))
			.execute();
	}
}

/** What the cards of one unit are called in the report, beside the strata of a list. */
export const CARDS = 'kortit';

/**
 * Makes cards with a code each, to be handed out at meetings or put in with decisions: nobody knows
 * who gets which, and each counts once.
 */
export const makeCards = (
	ctx: StaffCtx,
	id: string,
	{ unitId, way, count }: { unitId: string; way: 'meeting' | 'decision'; count: number }
) =>
	withList(ctx, id, 'cards-made', async (tx, campaign) => {
		if (!campaign.unitIds.includes(unitId)) throw new Invalid({ unitId: 'no_such_unit' });
		const key = ensureKey(id);
		const rows = Array.from({ length: count }, () => {
			const invitationId = randomUUID();
			return {
				id: invitationId,
				campaignId: id,
				unitId,
				stratum: CARDS,
				codeKey: invitationKeyOf(key, codeOfInvitation(key, invitationId)),
				way
			};
		});
		await insertInvitations(tx, rows);
		await tx
			.insertInto('listening.campaignStratum')
			.values({ campaignId: id, unitId, stratum: CARDS, listed: count, drawn: count })
			.onConflict((conflict) =>
				conflict.columns(['campaignId', 'unitId', 'stratum']).doUpdateSet({
					listed: sql`campaign_stratum.listed + ${count}`,
					drawn: sql`campaign_stratum.drawn + ${count}`
				})
			)
			.execute();
		return rows.map((row) => row.id);
	});

/** Sends the invitations by e-mail to those who have not got theirs. */
export const sendInvitations = (ctx: StaffCtx, id: string) =>
	withList(ctx, id, 'invited', async (tx, campaign) => {
		if (campaign.state !== 'open') throw new Invalid({ send: 'open_first' });
		return mailAddressees(tx, campaign, 'all');
	});

/** Destroys names and addresses before their day; codes go on working, reminders end. */
export const destroyList = (ctx: StaffCtx, id: string) =>
	withList(
		ctx,
		id,
		'list-destroyed',
		(tx, campaign) => forgetAddresses(tx, campaign.id, dayOf(ctx.now())),
		'keepList'
	);

/** Nothing of a person is left: only that so many were asked, of which stratum. */
export async function forgetAddresses(tx: Tx, campaignId: string, today: string): Promise<void> {
	await tx
		.updateTable('listening.invitation')
		.set({ name: null, address: null, email: null, phone: null })
		.where('campaignId', '=', campaignId)
		.execute();
	await tx
		.updateTable('listening.campaign')
		.set({ listDestroyedOn: today })
		.where('id', '=', campaignId)
		.execute();
}
