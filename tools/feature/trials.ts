import { type Names, spaced } from './names.ts';

/** The first tests of a new room: whom it refuses, then what it does. */

export const policyTest = ({ room }: Names) => `import { describe, expect, it } from 'vitest';
import { type Actor, type Role, anonymous, system } from '#platform/auth/actor.ts';
import { may } from './${room}.policy.ts';

const someone = (roles: Role[], leads: string[] = []): Actor => ({
	kind: 'staff',
	personId: 'p',
	name: '',
	email: '',
	locale: 'fi',
	sessionId: '',
	roles,
	workUnitIds: leads,
	leadUnitIds: leads,
	readUnitIds: [],
	countyWide: false
});

describe('${spaced(room)}', () => {
	const cast: [string, Actor, boolean, boolean, boolean][] = [
		// who, sees, opens in their own unit, opens in another
		['anonymous', anonymous, false, false, false],
		['the system', system, false, false, false],
		['a worker', someone(['worker']), true, false, false],
		['a reader', someone(['reader']), true, false, false],
		['an ombudsperson', someone(['ombudsperson']), true, false, false],
		['a lead', someone(['lead'], ['own']), true, true, false],
		['a coordinator', someone(['coordinator']), true, true, true],
		['an administrator', someone(['administrator']), true, true, true]
	];
	it.each(cast)('%s', (_name, who, sees, own, other) => {
		expect(may.see(who)).toBe(sees);
		expect(may.open(who, { unitId: 'own' })).toBe(own);
		expect(may.open(who, { unitId: 'other' })).toBe(other);
	});
});
`;

export const databaseTest = ({
	room,
	type,
	many,
	variable,
	thing,
	prefix
}: Names) => `import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { Forbidden } from '#platform/errors/errors.ts';
import { open${type} } from './${room}.commands.server.ts';
import { find${type}, list${many} } from './${room}.queries.server.ts';
import { ${variable}Form } from './${room}.schema.ts';

const database = withDatabase();
const name = { fi: 'Ensimmäinen', sv: 'Den första' };

describe('opening', () => {
	it('is refused to everyone who does not lead the unit or serve the whole county', async () => {
		const { db } = database;
		const { Asema, Toinen } = (await units(db, 'Asema', 'Toinen')) as Record<string, string>;
		const cast = [
			await staff(db, { works: [Asema as string] }),
			await staff(db, { roles: ['reader'], reads: [Asema as string] }),
			await staff(db, { roles: ['lead'], works: [Toinen as string], leads: [Toinen as string] })
		];
		for (const who of cast) {
			const work = open${type}(staffCtx(db, who), { unitId: Asema as string, name });
			await expect(work).rejects.toThrow(Forbidden);
		}
	});

	it('keeps the day and leaves a line in the audit log', async () => {
		const { db } = database;
		const { Asema } = (await units(db, 'Asema')) as Record<string, string>;
		const unitId = Asema as string;
		const lead = staffCtx(db, await staff(db, { roles: ['lead'], works: [unitId], leads: [unitId] }));
		const id = await open${type}(lead, { unitId, name });
		expect(await find${type}(db, id)).toEqual({ id, unitId, name, openedOn: TODAY });
		expect(await list${many}(lead, unitId)).toHaveLength(1);
		const entries = await db
			.selectFrom('platform.auditEntry')
			.select('action')
			.where('objectId', '=', id)
			.execute();
		expect(entries).toEqual([{ action: '${thing}.opened' }]);
	});
});

describe('the form', () => {
	it('needs a name and a unit, and keeps what is left of spaces', () => {
		const unitId = '00000000-0000-4000-8000-000000000000';
		expect(${variable}Form.parse({ unitId, 'name.fi': '  Yksi\\u0000  rivi ' }).name).toEqual({
			fi: 'Yksi rivi'
		});
		const { error } = ${variable}Form.safeParse({ unitId: 'x', 'name.fi': ' ' });
		expect(error?.issues.map(({ message }) => message).sort()).toEqual([
			'${prefix}error_name',
			'${prefix}error_unit'
		]);
	});
});
`;
