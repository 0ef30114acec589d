import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../tests/given/database.ts';
import { ctxOf, staff, staffCtx, units } from '../../../tests/given/given.ts';
import type { Role } from '../auth/actor.ts';
import type { StaffCtx } from '../auth/context.ts';
import type { Db } from '../db/database.server.ts';
import { Conflict, Forbidden } from '../errors/errors.ts';
import { answerDaysOf } from '../units/units.public.server.ts';
import { contactsAsFields, contactsForm, contactsShape } from './contacts.schema.ts';
import { findContacts } from './contacts.server.ts';
import { readForm } from './form-fields.ts';
import * as settings from './settings.commands.server.ts';

const database = withDatabase();
const administrator = async (db: Db) => staffCtx(db, await staff(db, { roles: ['administrator'] }));

async function refused(db: Db, work: (ctx: StaffCtx) => Promise<unknown>) {
	for (const role of ['worker', 'lead', 'coordinator', 'ombudsperson', 'reader'] as Role[]) {
		await expect(work(staffCtx(db, await staff(db, { roles: [role] })))).rejects.toThrow(Forbidden);
	}
	await expect(work(ctxOf(db) as StaffCtx)).rejects.toThrow(Forbidden);
}

const fields = {
	'ombudsperson.name.fi': 'Asiavastaava',
	'ombudsperson.name.sv': 'Ombud',
	'ombudsperson.phone': '040 123 4567',
	'ombudsperson.hours.fi': 'ma–to 9–11',
	'registry.name.fi': 'Kirjaamo',
	'registry.email': 'kirjaamo@alue.example',
	'complaint.name.fi': 'Valvova virasto',
	'complaint.url': 'https://virasto.example/kantelu'
};
const form = (more: Record<string, string> = {}) => {
	const read = readForm(contactsForm, { ...fields, ...more });
	if ('issues' in read) throw new Error(JSON.stringify(read.issues));
	return read.form;
};

describe('contacts of the organisation', () => {
	it('are kept by an administrator and nobody else', async () => {
		const { db } = database;
		await refused(db, (ctx) => settings.keepContacts(ctx, form()));
		await refused(db, (ctx) => settings.contactsPage(ctx));
		expect(await findContacts(db, 'fi')).toBeUndefined();
	});

	it('show at once, in the reader’s language', async () => {
		const { db } = database;
		await settings.keepContacts(await administrator(db), form());
		expect(await findContacts(db, 'sv')).toEqual({
			ombudsperson: { name: 'Ombud', phone: '040 123 4567', email: '', hours: 'ma–to 9–11' },
			registry: { name: 'Kirjaamo', phone: '', email: 'kirjaamo@alue.example', address: '' },
			objectionUrl: undefined,
			complaint: { name: 'Valvova virasto', url: 'https://virasto.example/kantelu' },
			dataProtection: undefined
		});
	});

	it('come back into the form as they were, and two people at once are a conflict', async () => {
		const { db } = database;
		const ctx = await administrator(db);
		await settings.keepContacts(ctx, form());
		const page = await settings.contactsPage(ctx);
		expect(page.fields).toMatchObject(fields);
		await settings.keepContacts(ctx, form({ seen: page.seen, 'registry.phone': '010 000' }));
		await expect(settings.keepContacts(ctx, form({ seen: page.seen }))).rejects.toThrow(Conflict);
		const log = await db
			.selectFrom('platform.auditEntry')
			.select(['objectId', 'detail'])
			.where('action', '=', 'setting.changed')
			.orderBy('id', 'desc')
			.executeTakeFirst();
		expect(log).toEqual({ objectId: 'contacts', detail: { fields: ['registry'] } });
	});

	it('refuse what people could not use, each beside its field', () => {
		const wrong = {
			'ombudsperson.name.fi': ' ',
			'registry.name.fi': 'Kirjaamo',
			'registry.email': 'ei osoite',
			'ombudsperson.phone': 'soita',
			objectionUrl: 'javascript:alert(1)',
			'complaint.url': 'virasto.fi'
		};
		const read = readForm(contactsForm, wrong);
		expect(read).toEqual({
			issues: {
				'ombudsperson.name.fi': 'name_needed',
				'ombudsperson.phone': 'phone_wrong',
				'registry.email': 'email_wrong',
				objectionUrl: 'url_wrong',
				'complaint.url': 'url_wrong',
				'complaint.name.fi': 'name_needed'
			}
		});
		expect(readForm(contactsForm, {})).toEqual({
			issues: {
				'ombudsperson.name.fi': 'name_needed',
				'registry.name.fi': 'name_needed',
				'ombudsperson.email': 'way_needed',
				'registry.email': 'way_needed'
			}
		});
		const half = { ...fields, 'complaint.name.fi': '' };
		expect(readForm(contactsForm, half)).toEqual({
			issues: { 'complaint.name.fi': 'name_needed' }
		});
	});

	it('are read also as they were stored before complaints and data protection were added', () => {
		const old = {
			ombudsperson: { name: { fi: 'A' }, phone: '1', email: '', hours: {} },
			registry: { name: { fi: 'B' }, phone: '', email: '', address: '' }
		};
		expect(contactsShape.safeParse(old).success).toBe(true);
		expect(contactsAsFields(old)).toMatchObject({ 'registry.name.fi': 'B' });
		expect(contactsAsFields('nonsense')).toEqual({});
	});
});

describe('the county’s answer days', () => {
	it('are decided by an administrator and nobody else', async () => {
		const { db } = database;
		await units(db);
		await refused(db, (ctx) => settings.keepAnswerDays(ctx, { days: 5, seen: 0 }));
		await refused(db, (ctx) => settings.answerDaysPage(ctx));
	});

	it('hold where a unit has none of its own, with a line in the county’s history', async () => {
		const { db } = database;
		const { Asema, Oma, county } = await units(db, 'Asema', 'Oma');
		await db
			.updateTable('platform.unit')
			.set({ answerDays: 3 })
			.where('id', '=', Oma as string)
			.execute();
		const ctx = await administrator(db);
		const { seen, days, own } = await settings.answerDaysPage(ctx);
		expect({ days, own }).toEqual({ days: null, own: [{ name: { fi: 'Oma' }, answerDays: 3 }] });
		await settings.keepAnswerDays(ctx, { days: 7, seen });
		expect(await answerDaysOf(db, Asema as string)).toBe(7);
		expect(await answerDaysOf(db, Oma as string)).toBe(3);
		await expect(settings.keepAnswerDays(ctx, { days: 8, seen })).rejects.toThrow(Conflict);
		const history = await db
			.selectFrom('platform.unitHistory')
			.select(['change', 'before', 'after'])
			.where('unitId', '=', county as string)
			.execute();
		expect(history).toEqual([
			{ change: 'edited', before: { answerDays: null }, after: { answerDays: 7 } }
		]);
	});

	it('are a number from 1 to 60', () => {
		for (const days of ['0', '61', '-1', '5.5', 'x', '']) {
			expect(readForm(settings.answerDaysForm, { days, seen: '1' })).toEqual({
				issues: { days: 'days_1_to_60' }
			});
		}
		expect(readForm(settings.answerDaysForm, { days: ' 60 ', seen: '1' })).toEqual({
			form: { days: 60, seen: 1 }
		});
	});
});
