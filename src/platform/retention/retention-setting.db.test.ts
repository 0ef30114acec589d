import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../tests/given/database.ts';
import { feedback, now, staff, staffCtx, units } from '../../../tests/given/given.ts';
import type { Role } from '../auth/actor.ts';
import { Conflict, Forbidden, Invalid } from '../errors/errors.ts';
import { findSetting } from '../settings/keep-setting.server.ts';
import { findRetention } from './enforce.server.ts';
import { keepRetention, retentionPage, wouldForget } from './retention.commands.server.ts';
import { usual } from './retention.schema.ts';

const database = withDatabase();
const in60Days = () => new Date(now().getTime() + 60 * 86_400_000);

describe('deciding how long things are kept', () => {
	const form = { ...usual, seen: '', confirmed: undefined };

	it('is refused to everyone but an administrator', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const at = [Asema as string];
		for (const role of ['worker', 'lead', 'coordinator', 'ombudsperson', 'reader'] as Role[]) {
			const ctx = staffCtx(db, await staff(db, { roles: [role], works: at, leads: at, reads: at }));
			await expect(keepRetention(ctx, { ...form, confirmed: 'yes' })).rejects.toThrow(Forbidden);
			await expect(retentionPage(ctx)).rejects.toThrow(Forbidden);
			await expect(wouldForget(ctx, usual)).rejects.toThrow(Forbidden);
		}
		expect(await findSetting(db, 'retention')).toEqual({ value: undefined, seen: '' });
	});

	it('asks twice where something would be kept for less, and tells how much would go', async () => {
		const { db } = database;
		const { Asema } = await units(db, 'Asema');
		const { matter } = await feedback(db, {
			unitId: Asema as string,
			text: 'Kiitos',
			wantsAnswer: true,
			email: 'maija@posti.example'
		});
		await db
			.updateTable('changing.matter')
			.set({ state: 'closed', closedOn: '2026-10-01' })
			.where('id', '=', matter?.id as string)
			.execute();
		const ctx = { ...staffCtx(db, await staff(db, { roles: ['administrator'] })), now: in60Days };
		const shorter = { ...form, texts: 30 };
		await expect(keepRetention(ctx, shorter)).rejects.toThrow(Invalid);
		expect(await wouldForget(ctx, { ...usual, texts: 30 })).toMatchObject({ texts: 1 });
		expect((await retentionPage(ctx)).due).toMatchObject({ texts: 0, contacts: 1 });
		await keepRetention(ctx, { ...shorter, confirmed: 'yes' });
		expect((await findRetention(db)).texts).toBe(30);
		const { seen } = await retentionPage(ctx);
		await keepRetention(ctx, { ...shorter, seen, texts: 60 });
		expect((await findRetention(db)).texts).toBe(60);
	});

	it('does not write over what somebody else decided meanwhile', async () => {
		const { db } = database;
		const ctx = staffCtx(db, await staff(db, { roles: ['administrator'] }));
		await keepRetention(ctx, { ...form, drafts: 400 });
		await expect(keepRetention(ctx, { ...form, drafts: 500 })).rejects.toThrow(Conflict);
		const log = await db
			.selectFrom('platform.auditEntry')
			.select(['action', 'objectId', 'detail'])
			.execute();
		expect(log.filter(({ action }) => action === 'setting.changed')).toEqual([
			{
				action: 'setting.changed',
				objectId: 'retention',
				detail: {
					fields: [
						'texts',
						'conversations',
						'contacts',
						'names',
						'sessions',
						'imports',
						'drafts',
						'interests'
					]
				}
			}
		]);
	});
});
