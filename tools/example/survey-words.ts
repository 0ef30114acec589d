import type { ThemeKey } from './themes.ts';

/** What people of the example county write in surveys, with how staff read it. */
export type Written = {
	text: string;
	locale: 'fi' | 'sv';
	themes: readonly ThemeKey[];
	tone: 'negative' | 'mixed' | 'positive' | 'none';
};

const fi = (tone: Written['tone'], text: string, ...themes: ThemeKey[]): Written => ({
	text,
	locale: 'fi',
	themes,
	tone
});

export const written: readonly Written[] = [
	fi('positive', 'Puhelimeen vastataan nykyään nopeammin. Kiitos siitä.', 'phone'),
	fi('negative', 'Aina kun soitan, joudun odottamaan liian kauan.', 'phone', 'waiting'),
	fi('positive', 'Työntekijä kuunteli rauhassa eikä kiirehtinyt.', 'encounter'),
	fi(
		'negative',
		'Päätös oli kirjoitettu niin vaikeasti, etten ymmärtänyt sitä.',
		'decisions',
		'language'
	),
	fi('negative', 'Sain ajan vasta kolmen viikon päähän. Se oli minulle liian myöhään.', 'waiting'),
	fi('mixed', 'Olisi hyvä, jos sama työntekijä hoitaisi asiaani alusta loppuun.', 'encounter'),
	fi(
		'positive',
		'Minua kohdeltiin asiallisesti, ja minulle selitettiin, mitä seuraavaksi tapahtuu.',
		'encounter',
		'information'
	),
	fi('none', 'Toivon, että vastaanotto olisi auki myös iltaisin kerran viikossa.', 'waiting'),
	fi(
		'mixed',
		'Hakemuksen täyttäminen netissä oli vaikeaa. Onneksi sain apua neuvonnasta.',
		'digital',
		'information'
	),
	fi('negative', 'En tiennyt, keneltä kysyä, kun työntekijäni vaihtui.', 'information'),
	fi('positive', 'Kiitos ryhmästä, se on ollut viikon paras hetki.', 'encounter'),
	fi('negative', 'Kukaan ei soittanut takaisin, vaikka jätin viestin puhelimeen.', 'phone'),
	fi('mixed', 'Työntekijä oli mukava, mutta odotin aikaa kuukauden.', 'encounter', 'waiting'),
	fi(
		'negative',
		'Verkkopalvelu ei toiminut puhelimella, joten jouduin tulemaan paikan päälle.',
		'digital'
	),
	fi('positive', 'Kiitos Leenalle neuvonnassa, hän jaksoi selittää kaiken.', 'information'),
	{
		text: 'Jag fick service på svenska utan att behöva fråga. Tack!',
		locale: 'sv',
		themes: ['language'],
		tone: 'positive'
	}
];

/** Quotes of these that two people have agreed on; each is of the first such answer. */
export const quoted = [
	{
		from: 'Työntekijä oli mukava, mutta odotin aikaa kuukauden.',
		text: 'Työntekijä oli mukava, mutta odotin aikaa pitkään.',
		state: 'approved'
	},
	{
		from: 'Jag fick service på svenska utan att behöva fråga. Tack!',
		text: 'Jag fick service på svenska utan att behöva fråga.',
		state: 'approved'
	},
	{
		from: 'Kiitos Leenalle neuvonnassa, hän jaksoi selittää kaiken.',
		text: 'Kiitos neuvontaan, kaikki jaksettiin selittää.',
		state: 'draft'
	}
] as const;
