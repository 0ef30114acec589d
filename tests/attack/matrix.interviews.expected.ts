import type { RoleName } from './people.ts';

/** Workers and the lead of the unit make and run interviews; the coordinator looks on. */
const runs: RoleName[] = ['worker', 'lead'];
const looks: RoleName[] = [...runs, 'coordinator'];
/** Those who make them in some unit, also elsewhere. */
const makesSomewhere: RoleName[] = [...runs, 'otherWorker', 'otherLead'];

const running = (...doors: string[]): Record<string, RoleName[]> =>
	Object.fromEntries(doors.map((door) => [door, runs]));

/** Who may knock at the doors of interviews, as `matrix.expected.ts` says it of all others. */
export const interviewDoors: Record<string, Record<string, RoleName[]>> = {
	'/tyo/haastattelut': { GET: [...looks, 'otherWorker', 'otherLead'] },
	'/tyo/haastattelut/uusi': { GET: makesSomewhere, '?/default': runs },
	'/tyo/haastattelut/suullinen': {
		GET: makesSomewhere,
		...running('?/tarkista', '?/laheta', '?/muuta')
	},
	'/tyo/haastattelut/[id=uuid]': {
		GET: looks,
		...running('?/peru', '?/sulje', '?/kumoa', '?/toista')
	},
	'/tyo/haastattelut/[id=uuid]/[step=step]': {
		GET: looks,
		...running('?/tavoite', '?/kysymys', '?/pankista', '?/jarjesta', '?/sovi', '?/ryhma'),
		...running('?/lisaa', '?/muokkaa', '?/siirra', '?/hyvaksy', '?/avaa'),
		...running('?/keskustelu', '?/toimi', '?/lupaus', '?/poista', '?/palauta', '?/vaihe')
	},
	'/tyo/haastattelut/[id=uuid]/kaynnissa': {
		GET: looks,
		...running('?/tallenna', '?/vuoro', '?/aloita', '?/lopeta')
	},
	'/tyo/haastattelut/[id=uuid]/kaynnissa/tallenna': { POST: runs },
	'/tyo/haastattelut/[id=uuid]/paperit/[file]': { GET: looks }
};
