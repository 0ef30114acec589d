import { adultSocialWork } from './units/adult-social-work.ts';
import { adviceAndCrisis } from './units/advice-and-crisis.ts';
import { childProtection } from './units/child-protection.ts';
import { disability } from './units/disability.ts';
import { families } from './units/families.ts';
import { mindAndSubstances } from './units/mind-and-substances.ts';
import { olderPeople } from './units/older-people.ts';

/** Words in both national languages; an example that lacks one would not show how the other reads. */
export type TwoLanguages = { fi: string; sv: string };
export type FourLanguages = TwoLanguages & { en: string; 'fi-simple': string };

/** A place in the example county as its own staff would describe it to a newcomer. */
export type ExampleUnit = {
	/** Never changes: people, voices and promises of the example point to it. */
	key: string;
	kind: 'county' | 'service' | 'unit';
	parentKey: string | null;
	name: TwoLanguages;
	/** Units of one group are shown side by side; null where nothing is alike. */
	likeGroup: string | null;
	/** Being seen as its client tells something private: figures need ten people, not five. */
	sensitive: boolean;
	/** Working days within which an answer is promised. */
	answerDays: number;
	/** What people type when they look for it, not what the organisation chart says. */
	searchWords: { fi: string[]; sv: string[]; en: string[] };
	description: FourLanguages;
	address: string | null;
	phone: string | null;
	openingHours: TwoLanguages | null;
	pointCodes: string[];
	quickSet: 'quick-card' | 'national' | null;
};

const root: ExampleUnit = {
	key: 'esimerkkilan-hyvinvointialue',
	kind: 'county',
	parentKey: null,
	name: { fi: 'Esimerkkilän hyvinvointialue', sv: 'Exempelby välfärdsområde' },
	likeGroup: null,
	sensitive: false,
	answerDays: 7,
	searchWords: {
		fi: ['hyvinvointialue', 'sosiaalipalvelut', 'sote'],
		sv: ['välfärdsområde', 'socialservice', 'socialtjänster'],
		en: ['wellbeing services county', 'social services', 'county']
	},
	description: {
		fi: 'Esimerkki. Tätä hyvinvointialuetta ei ole olemassa, eivätkä sen ihmiset ole oikeita.',
		sv: 'Ett exempel. Det här välfärdsområdet finns inte, och personerna är påhittade.',
		en: 'An example. This wellbeing services county does not exist and its people are invented.',
		'fi-simple':
			'Tämä on esimerkki. Tätä hyvinvointialuetta ei ole olemassa. Ihmiset ovat keksittyjä.'
	},
	address: 'Esimerkkitori 1, 00000 Esimerkkilä',
	phone: '040 000 0000',
	openingHours: { fi: 'ma–pe klo 8–16', sv: 'må–fre kl. 8–16' },
	pointCodes: [],
	quickSet: null
};

/** The whole example county, every parent before its children. No such county exists. */
export const county: readonly ExampleUnit[] = [
	root,
	...adultSocialWork,
	...families,
	...childProtection,
	...disability,
	...olderPeople,
	...mindAndSubstances,
	...adviceAndCrisis
];

/** Places and teams that meet clients, without the services above them. */
export const unitsWithClients: readonly ExampleUnit[] = county.filter(
	(unit) => unit.kind === 'unit'
);
