import type { Make } from './matrix.requests.ts';
import type { RoleName } from './people.ts';

/** Results are read by those who work at or read the unit, and by those who serve the whole county. */
const readsResults: RoleName[] = [
	'worker',
	'lead',
	'unitReader',
	'coordinator',
	'ombudsperson',
	'reader'
];

/** Who may take results home: those who read their page. */
export const reportDoors: Record<string, Record<string, RoleName[]>> = {
	'/tyo/tulokset/[id=uuid]/[file]': { GET: readsResults }
};

export const reportKnocks: Record<string, Make> = {
	'/tyo/tulokset/[id=uuid]/[file] GET': async (make) => ({
		params: { id: await make.resultsOut(), file: 'luvut.csv' }
	})
};
