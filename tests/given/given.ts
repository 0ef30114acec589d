import { randomBytes, randomUUID } from 'node:crypto';
import {
	addReadyMade,
	findQuickQuestionnaire
} from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { giveFeedback } from '#domains/listening/responses/responses.public.server.ts';
import type { Said } from '#domains/listening/responses/responses.schema.ts';
import type { Actor, Role, Staff } from '#platform/auth/actor.ts';
import { anonymous } from '#platform/auth/actor.ts';
import type { Ctx, StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';

/** The day on which tests happen, a Wednesday; the clock is always given, never the machine's. */
export const TODAY = '2026-09-16';
export const now = () => new Date('2026-09-16T09:00:00Z');

let counter = 0;

export const aFormId = (): string => randomBytes(16).toString('base64url');

export const ctxOf = (db: Db, who: Actor = anonymous): Ctx => ({ db, who, now, locale: 'fi' });

type UnitOptions = { name?: string; parentId?: string; sensitive?: boolean; answerDays?: number };

/** A county, a service and as many units as named; ids by name. */
export async function units(db: Db, ...names: string[]): Promise<Record<string, string>> {
	await addReadyMade(db, TODAY);
	const county = await unit(db, { name: 'Alue' }, 'county');
	const service = await unit(db, { name: 'Palvelu', parentId: county }, 'service');
	const ids: Record<string, string> = { county, service };
	for (const name of names) ids[name] = await unit(db, { name, parentId: service }, 'unit');
	return ids;
}

export async function unit(
	db: Db,
	{ name = 'Yksikkö', parentId, sensitive = false, answerDays }: UnitOptions,
	kind: 'county' | 'service' | 'unit' = 'unit'
): Promise<string> {
	const { id } = await db
		.insertInto('platform.unit')
		.values({
			kind,
			parentId: parentId ?? null,
			slug: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${++counter}`,
			name: JSON.stringify({ fi: name }),
			sensitive,
			answerDays,
			openedOn: '2020-01-01'
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

type PersonOptions = {
	name?: string;
	roles?: Role[];
	works?: string[];
	leads?: string[];
	reads?: string[];
};

/** A member of staff with a row in the database and the rights named. */
export async function staff(
	db: Db,
	{ name = 'Työntekijä', roles = ['worker'], works = [], leads = [], reads = [] }: PersonOptions
): Promise<Staff> {
	const email = `henkilo${++counter}.${randomUUID().slice(0, 8)}@esimerkkila.example`;
	const { id } = await db
		.insertInto('platform.person')
		.values({ name, email })
		.returning('id')
		.executeTakeFirstOrThrow();
	for (const unitId of works) {
		const role = leads.includes(unitId) ? 'lead' : 'worker';
		if (!roles.includes('coordinator')) {
			await db.insertInto('platform.roleGrant').values({ personId: id, role, unitId }).execute();
		}
	}
	return {
		kind: 'staff',
		personId: id,
		name,
		email,
		locale: 'fi',
		sessionId: randomUUID(),
		roles,
		workUnitIds: works,
		leadUnitIds: leads,
		readUnitIds: reads,
		countyWide: roles.includes('coordinator')
	};
}

export const staffCtx = (db: Db, who: Staff): StaffCtx => ({ ...ctxOf(db), who });

const nothing: Said = {
	answers: {},
	texts: {},
	respondent: null,
	helpedBy: null,
	wantsAnswer: false,
	email: undefined
};

type FeedbackOptions = Partial<Said> & {
	unitId: string;
	text?: string;
	formId?: string;
	held?: boolean;
	givenOn?: string;
};

/** Feedback through the one way in; returns its receipt and, where one was opened, its matter. */
export async function feedback(db: Db, options: FeedbackOptions) {
	const { unitId, text, formId = aFormId(), held, givenOn, ...said } = options;
	const questionnaire = await findQuickQuestionnaire(db, unitId);
	if (!questionnaire) throw new Error('no questionnaire');
	const receipt = await giveFeedback(ctxOf(db), {
		formId,
		unit: { id: unitId, answerDays: 5 },
		questionnaire,
		channel: 'web',
		said: { ...nothing, ...said, texts: text ? { 'quick.wish': text } : (said.texts ?? {}) },
		held,
		givenOn
	});
	const matter = await db
		.selectFrom('changing.matter as m')
		.innerJoin('listening.response as r', 'r.id', 'm.responseId')
		.selectAll('m')
		.where('r.senderKey', '=', await senderKey(formId))
		.executeTakeFirst();
	return { formId, receipt, matter };
}

async function senderKey(formId: string): Promise<Buffer> {
	const { senderKeyOf } = await import('#domains/changing/matters/matters.public.server.ts');
	return senderKeyOf(formId);
}
