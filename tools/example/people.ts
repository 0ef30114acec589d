import type { Role } from '#platform/auth/actor.ts';

export type ExamplePerson = {
	key: string;
	name: string;
	email: string;
	title: { fi: string; sv: string };
	grants: { role: Role; unitKey: string | null }[];
};

const person = (
	key: string,
	name: string,
	fi: string,
	sv: string,
	...grants: ExamplePerson['grants']
): ExamplePerson => ({ key, name, email: `${key}@esimerkkila.example`, title: { fi, sv }, grants });

/** The invented people of the example county; their names say what they are. */
export const cast: ExamplePerson[] = [
	person('tyyne', 'Tyyne Työntekijä (esimerkki)', 'Sosiaaliohjaaja', 'Socialhandledare', { role: 'worker', unitKey: 'centre' }),
	person('kalle', 'Kalle Kotihoitaja (esimerkki)', 'Lähihoitaja', 'Närvårdare', { role: 'worker', unitKey: 'home-care-south' }, { role: 'worker', unitKey: 'home-care-north' }),
	person('lempi', 'Lempi Lastensuojelija (esimerkki)', 'Sosiaalityöntekijä', 'Socialarbetare', { role: 'worker', unitKey: 'open-care' }),
	person('elli', 'Elli Esihenkilö (esimerkki)', 'Johtava sosiaalityöntekijä', 'Ledande socialarbetare', { role: 'lead', unitKey: 'adults' }),
	person('veikko', 'Veikko Vastuuhenkilö (esimerkki)', 'Palvelupäällikkö', 'Servicechef', { role: 'lead', unitKey: 'older' }),
	person('outi', 'Outi Osallisuus (esimerkki)', 'Osallisuuskoordinaattori', 'Delaktighetskoordinator', { role: 'coordinator', unitKey: null }),
	person('paavo', 'Paavo Pääkäyttäjä (esimerkki)', 'Pääkäyttäjä', 'Huvudanvändare', { role: 'administrator', unitKey: null }),
	person('sirpa', 'Sirpa Sosiaaliasiavastaava (esimerkki)', 'Sosiaaliasiavastaava', 'Socialombud', { role: 'ombudsperson', unitKey: null }),
	person('pirkko', 'Pirkko Päättäjä (esimerkki)', 'Aluevaltuutettu', 'Fullmäktigeledamot', { role: 'reader', unitKey: null })
];

/** As the start screen lists them. */
export const castLines = (): string[] => cast.map(({ name, title }) => `${name}, ${title.fi}`);
