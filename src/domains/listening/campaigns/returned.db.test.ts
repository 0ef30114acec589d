import { expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { Forbidden } from '#platform/errors/errors.ts';
import { closeCampaign } from './campaigns.commands.server.ts';
import { anOpenCampaign, invitations } from './campaigns.given.ts';
import { getCampaign } from './campaigns.queries.server.ts';
import { invitesPage } from './inviting.queries.server.ts';
import { withKeys } from './keys.given.ts';
import { findAddressees, markReturned, markUndelivered } from './returned.commands.server.ts';
import { destroyList, makeCards } from './sample.commands.server.ts';

const database = withDatabase();
withKeys();

async function ended() {
	const { db } = database;
	const { Asema } = (await units(db, 'Asema')) as Record<'Asema', string>;
	const person = async (rights: Parameters<typeof staff>[1]) =>
		staffCtx(db, await staff(db, rights));
	const lead = await person({ roles: ['lead'], works: [Asema], leads: [Asema] });
	const worker = await person({ works: [Asema] });
	const id = await anOpenCampaign(lead, [Asema]);
	const invited = await invitations(db, id, Asema, 12);
	for (const [index, one] of invited.entries()) {
		await db
			.updateTable('listening.invitation')
			.set({ name: `Esimerkki ${index}`, address: `Koetie ${index}\n00100 Helsinki` })
			.where('id', '=', one.id)
			.execute();
	}
	await markUndelivered(lead, id, invited[0]!.code);
	await closeCampaign(lead, { id, version: (await getCampaign(lead, id)).version });
	const returned = async () => (await getCampaign(lead, id)).sample[0]?.undelivered;
	return { db, id, lead, worker, invited, returned, unitId: Asema };
}

it('what comes back after the end is found by its addressee, and can be taken back', async () => {
	const { db, id, lead, invited, returned } = await ended();
	await expect(markUndelivered(lead, id, invited[1]!.code)).rejects.toThrow(Forbidden);
	const { people } = await findAddressees(lead, id, ' koetie 3');
	expect(people).toEqual([
		{
			id: invited[3]!.id,
			name: 'Esimerkki 3',
			returned: false,
			to: 'Koetie 3\n00100 Helsinki'
		}
	]);
	const change = { invitation: invited[3]!.id, returned: true };
	await markReturned(lead, id, change);
	expect(await returned()).toBe(2);
	await expect(markReturned(lead, id, change)).rejects.toMatchObject({
		issues: { search: 'nobody_found' }
	});
	expect((await findAddressees(lead, id, 'esimerkki 3')).people[0]?.returned).toBe(true);
	await markReturned(lead, id, { ...change, returned: false });
	expect(await returned()).toBe(1);
	const sought = await db
		.selectFrom('platform.auditEntry')
		.select(['actorId', 'objectId'])
		.where('action', '=', 'campaign.addressee-sought')
		.execute();
	expect(sought).toEqual(Array(2).fill({ actorId: lead.who.personId, objectId: id }));
});

it('says that a search is too short, or finds nobody', async () => {
	const { id, lead } = await ended();
	const issue = (search: string) =>
		findAddressees(lead, id, search).catch((error: { issues: object }) => error.issues);
	expect(await issue(' E ')).toEqual({ search: 'search_short' });
	expect(await issue('%%%')).toEqual({ search: 'nobody_found' });
});

it('is for those who plan, and only while there are names', async () => {
	const { id, lead, worker, invited, unitId } = await ended();
	await expect(findAddressees(worker, id, 'esimerkki')).rejects.toThrow(Forbidden);
	await expect(makeCards(lead, id, { unitId, way: 'meeting', count: 1 })).rejects.toThrow(
		Forbidden
	);
	expect(await invitesPage(lead, id)).toMatchObject({ hasEnded: true, listDestroyedOn: null });
	await destroyList(lead, id);
	await expect(findAddressees(lead, id, 'esimerkki')).rejects.toMatchObject({
		issues: { search: 'nobody_found' }
	});
	const change = { invitation: invited[3]!.id, returned: true };
	await expect(markReturned(lead, id, change)).rejects.toMatchObject({
		issues: { search: 'nobody_found' }
	});
});
