import { staff, staffCtx, units } from '../../../../tests/given/given.ts';
import type { Db } from '#platform/db/database.server.ts';
import { makeInterview } from './interviews.commands.server.ts';

/** A unit with an interview and everyone who may come to its door, for the tests of this room. */
export async function anInterview(db: Db, kind: 'group' | 'individual' = 'group') {
	const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen', string>;
	const { Asema, Toinen } = ids;
	const person = async (options: Parameters<typeof staff>[1]) =>
		staffCtx(db, await staff(db, options));
	const worker = await person({ name: 'Tiina Tekijä', works: [Asema] });
	const colleague = await person({ name: 'Kaisa Kaveri', works: [Asema] });
	const lead = await person({ roles: ['lead'], works: [Asema], leads: [Asema] });
	const coordinator = await person({ roles: ['coordinator'], works: [Asema, Toinen] });
	const stranger = await person({ works: [Toinen] });
	const strangers = [
		stranger,
		await person({ roles: ['lead'], works: [Toinen], leads: [Toinen] }),
		await person({ roles: ['reader'], reads: [Asema] }),
		await person({ roles: ['administrator'] }),
		await person({ roles: ['ombudsperson'] })
	];
	const id = await makeInterview(worker, {
		unitId: Asema,
		kind,
		title: { fi: 'Miten ryhmä toimii?' }
	});
	return {
		db,
		id,
		unitId: Asema,
		otherId: Toinen,
		worker,
		colleague,
		lead,
		coordinator,
		strangers
	};
}
