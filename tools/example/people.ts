import type { Role } from '#platform/auth/actor.ts';
import type { TwoLanguages } from './county.ts';

/** An invented member of staff who can be tried on with one click in the example county. */
export type ExamplePerson = {
	key: string;
	name: string;
	email: string;
	title: TwoLanguages;
	/** Without a unit the role reaches the whole county. */
	grants: { role: Role; unitKey: string | null }[];
};

type Grant = ExamplePerson['grants'][number];

const person = (
	key: string,
	name: string,
	fi: string,
	sv: string,
	...grants: Grant[]
): ExamplePerson => ({
	key,
	name: `${name} (esimerkki)`,
	email: `${key}@esimerkkila.example`,
	title: { fi, sv },
	grants
});

const at = (role: Role, ...unitKeys: string[]): Grant[] =>
	unitKeys.map((unitKey) => ({ role, unitKey }));
const everywhere = (role: Role): Grant => ({ role, unitKey: null });

/**
 * The invented people of the example county. The surname of each is their work, so that nobody
 * takes them, or finds themselves, for real.
 */
export const cast: readonly ExamplePerson[] = [
	person(
		'tyyne',
		'Tyyne Työntekijä',
		'Sosiaaliohjaaja',
		'Socialhandledare',
		...at('worker', 'keskustan-sosiaaliasema')
	),
	person(
		'kalle',
		'Kalle Kotihoitaja',
		'Lähihoitaja',
		'Närvårdare',
		...at('worker', 'kotihoito-keskusta', 'kotihoito-rantakyla')
	),
	person(
		'lempi',
		'Lempi Lastensuojelija',
		'Sosiaalityöntekijä',
		'Socialarbetare',
		...at('worker', 'lastensuojelun-avohuolto')
	),
	person(
		'elli',
		'Elli Esihenkilö',
		'Johtava sosiaalityöntekijä',
		'Ledande socialarbetare',
		...at('lead', 'aikuissosiaalityo')
	),
	person(
		'veikko',
		'Veikko Vastuuhenkilö',
		'Palvelupäällikkö',
		'Servicechef',
		...at('lead', 'iakkaiden-palvelut')
	),
	person(
		'outi',
		'Outi Osallisuus',
		'Osallisuuskoordinaattori',
		'Delaktighetskoordinator',
		everywhere('coordinator')
	),
	person(
		'paavo',
		'Paavo Pääkäyttäjä',
		'Pääkäyttäjä',
		'Huvudanvändare',
		everywhere('administrator')
	),
	person(
		'sirpa',
		'Sirpa Sosiaaliasiavastaava',
		'Sosiaaliasiavastaava',
		'Socialombud',
		everywhere('ombudsperson')
	),
	person(
		'pirkko',
		'Pirkko Päättäjä',
		'Aluevaltuutettu',
		'Ledamot i välfärdsområdesfullmäktige',
		everywhere('reader')
	)
];

/** As the start screen lists them. */
export const castLines = (): string[] => cast.map(({ name, title }) => `${name}, ${title.fi}`);
