import type { RoleName } from './people.ts';

type Groups = Record<'everyone' | 'worksThere' | 'answersThere', RoleName[]>;

/** The buttons of a survey's pages, which a worker presses who asks aloud. */
const survey = ['jatka', 'takaisin', 'kaikki', 'yksi', 'tallenna', 'tarkista', 'muuta', 'laheta'];

/**
 * Who may knock at the doors of paper: those who work at the unit. Who wants to develop services is
 * told to those alone who answer for the unit.
 */
export function expectedOfPaper({ everyone, worksThere, answersThere }: Groups) {
	const doors = (who: RoleName[], ...names: string[]) =>
		Object.fromEntries(['GET', ...names.map((name) => `?/${name}`)].map((door) => [door, who]));
	const paper = '/tyo/kyselyt/[id=uuid]/paperi';
	const pile = `${paper}/[pino=uuid]`;
	const aloud = '/tyo/kyselyt/[id=uuid]/suullinen/[unit]';
	return {
		[paper]: doors(worksThere, 'uusi'),
		[`${paper}/lomake.pdf`]: doors(worksThere),
		[pile]: doors(worksThere, 'muuta', 'poista'),
		[`${pile}/syota`]: doors(worksThere, 'jatka', 'tallenna', 'sivuun', 'piilota'),
		[`${pile}/toinen`]: doors(worksThere, 'jatka', 'tallenna'),
		[`${pile}/sulje`]: doors(worksThere, 'default'),
		[`${pile}/lomake/[no]`]: doors(worksThere, 'tallenna', 'piilota'),
		[`${pile}/lomake/[no]/poista`]: doors(worksThere, 'default'),
		[`${pile}/lomake/[no]/vertaa`]: doors(worksThere, 'default'),
		[aloud]: doors(worksThere, ...survey),
		[`${aloud}/puhelin`]: doors(worksThere, ...survey),
		[`${aloud}/kiitos`]: doors(worksThere),
		'/kysely/[link]/kehita': doors(everyone, 'default'),
		'/kysely/[link]/kehita/kiitos': doors(everyone),
		'/tyo/kiinnostuneet/[id=uuid]': doors(answersThere, 'tila', 'muistiin'),
		'/tyo/kiinnostuneet/[id=uuid]/poista': doors(answersThere, 'default')
	};
}
