/** A unit of the example county, as plain data. */
export type ExampleUnit = {
	key: string;
	kind: 'county' | 'service' | 'unit';
	parentKey: string | null;
	name: { fi: string; sv: string };
	likeGroup?: string;
	sensitive?: boolean;
	answerDays?: number;
	searchWords?: { fi: string[]; sv: string[] };
	description?: { fi: string; sv: string; 'fi-simple'?: string; en?: string };
	address?: string;
	phone?: string;
	openingHours?: { fi: string; sv: string };
	pointCodes?: string[];
	quickSet?: 'quick-card' | 'national';
	/** How many voices it gets, as a weight. */
	weight?: number;
};

const weekdays = { fi: 'ma–pe 9–15', sv: 'må–fr 9–15' };
const always = { fi: 'aina auki', sv: 'alltid öppet' };

const service = (
	key: string,
	fi: string,
	sv: string,
	words: { fi: string[]; sv: string[] },
	description: ExampleUnit['description'],
	sensitive = false
): ExampleUnit => ({
	key,
	kind: 'service',
	parentKey: 'county',
	name: { fi, sv },
	searchWords: words,
	description,
	sensitive
});

type UnitMore = Partial<ExampleUnit> & { weight: number; pointCodes: string[] };
let phones = 0;
const unit = (key: string, parentKey: string, fi: string, sv: string, more: UnitMore): ExampleUnit => ({
	key,
	kind: 'unit',
	parentKey,
	name: { fi, sv },
	openingHours: weekdays,
	phone: `040 000 ${String(100 + ++phones).padStart(4, '0')}`,
	quickSet: 'quick-card',
	...more
});

/** The invented county: seven services and eighteen units. No such county exists. */
export const county: ExampleUnit[] = [
	{
		key: 'county',
		kind: 'county',
		parentKey: null,
		name: { fi: 'Esimerkkilän hyvinvointialue', sv: 'Exempelby välfärdsområde' },
		answerDays: 7,
		description: {
			fi: 'Keksitty hyvinvointialue, jolla Kuultua voi kokeilla.',
			sv: 'Ett påhittat välfärdsområde för att pröva Kuultu.',
			'fi-simple': 'Tämä alue ei ole oikea. Voit kokeilla palvelua.',
			en: 'An invented county for trying Kuultu.'
		}
	},
	service('adults', 'Aikuissosiaalityö', 'Vuxensocialarbete', {
		fi: ['toimeentulotuki', 'sossu', 'sosiaalityöntekijä', 'raha-asiat', 'velka', 'asunto', 'työttömyys'],
		sv: ['utkomststöd', 'socialarbetare', 'pengar', 'skulder', 'bostad', 'arbetslöshet']
	}, {
		fi: 'Apua arkeen, rahaan ja asumiseen työikäisille.',
		sv: 'Hjälp med vardag, ekonomi och boende för personer i arbetsför ålder.',
		'fi-simple': 'Saat apua, jos sinulla on vaikeuksia rahan, asunnon tai arjen kanssa.',
		en: 'Help with daily life, money and housing for adults.'
	}),
	service('families', 'Perhepalvelut', 'Familjeservice', {
		fi: ['perheneuvola', 'lapsi', 'vanhemmuus', 'ero', 'kotipalvelu', 'perhetyö'],
		sv: ['familjerådgivning', 'barn', 'föräldraskap', 'skilsmässa', 'hemservice', 'familjearbete']
	}, {
		fi: 'Tukea lapsille ja vanhemmille, myös eron keskellä.',
		sv: 'Stöd för barn och föräldrar, också vid separation.',
		'fi-simple': 'Saat apua, jos perheessäsi on vaikeaa.',
		en: 'Support for children and parents, also in separation.'
	}),
	service('protection', 'Lastensuojelu', 'Barnskydd', {
		fi: ['lastensuojelu', 'lastensuojeluilmoitus', 'sijaishuolto', 'jälkihuolto', 'huostaanotto'],
		sv: ['barnskydd', 'barnskyddsanmälan', 'vård utom hemmet', 'eftervård', 'omhändertagande']
	}, {
		fi: 'Lapsen turva ja perheen tuki, kun muu apu ei riitä.',
		sv: 'Barnets trygghet och stöd för familjen när annan hjälp inte räcker.',
		'fi-simple': 'Autamme lasta, jos lapsella on vaikeaa kotona.',
		en: 'Safety for the child and support for the family.'
	}, true),
	service('disability', 'Vammaispalvelut', 'Funktionshinderservice', {
		fi: ['vammaistuki', 'henkilökohtainen apu', 'avustaja', 'kuljetuspalvelu', 'taksi', 'esteettömyys'],
		sv: ['handikappservice', 'personlig assistans', 'assistent', 'färdtjänst', 'taxi', 'tillgänglighet']
	}, {
		fi: 'Apua ja tukea, kun vamma vaikeuttaa arkea.',
		sv: 'Hjälp och stöd när en funktionsnedsättning försvårar vardagen.',
		'fi-simple': 'Saat apua, jos sinulla on vamma.',
		en: 'Help and support when a disability makes daily life hard.'
	}),
	service('older', 'Iäkkäiden palvelut', 'Service för äldre', {
		fi: ['kotihoito', 'vanhus', 'palvelutalo', 'omaishoito', 'muistisairaus', 'turvapuhelin'],
		sv: ['hemvård', 'äldre', 'servicehus', 'närståendevård', 'minnessjukdom', 'trygghetstelefon']
	}, {
		fi: 'Kotihoito, asuminen ja apu iäkkäille ja läheisille.',
		sv: 'Hemvård, boende och hjälp för äldre och närstående.',
		'fi-simple': 'Autamme vanhoja ihmisiä kotona ja palvelutalossa.',
		en: 'Home care, housing and help for older people.'
	}),
	service('mental', 'Mielenterveys- ja päihdepalvelut', 'Mentalvårds- och missbrukarservice', {
		fi: ['päihdeklinikka', 'mielenterveys', 'masennus', 'ahdistus', 'riippuvuus', 'päihteet'],
		sv: ['missbruk', 'psykisk hälsa', 'depression', 'ångest', 'beroende', 'rusmedel']
	}, {
		fi: 'Apua, kun mieli tai päihteet vievät voimat.',
		sv: 'Hjälp när psykisk ohälsa eller rusmedel tar krafterna.',
		'fi-simple': 'Saat apua, jos mieli voi huonosti tai käytät liikaa päihteitä.',
		en: 'Help with mental health and substance use.'
	}, true),
	service('law', 'Perheoikeudelliset palvelut', 'Familjerättslig service', {
		fi: ['lastenvalvoja', 'elatusapu', 'huolto', 'tapaamisoikeus', 'isyys', 'elatustuki'],
		sv: ['barnatillsyningsman', 'underhåll', 'vårdnad', 'umgängesrätt', 'faderskap', 'underhållsstöd']
	}, {
		fi: 'Lapsen huolto, asuminen, tapaaminen ja elatus.',
		sv: 'Barnets vårdnad, boende, umgänge och underhåll.',
		'fi-simple': 'Saat apua, kun vanhemmat eroavat.',
		en: 'Custody, residence, contact and maintenance of a child.'
	}),

	unit('centre', 'adults', 'Keskustan sosiaaliasema', 'Centrums socialstation', { likeGroup: 'social-station', answerDays: 5, address: 'Esimerkkikatu 1', weight: 30, pointCodes: ['ABC234', 'KES2K7'] }),
	unit('north', 'adults', 'Pohjoisen sosiaaliasema', 'Norra socialstationen', { likeGroup: 'social-station', answerDays: 5, address: 'Pohjoistie 8', weight: 18, pointCodes: ['PHJ3A4', 'PHJ5B6'] }),
	unit('coast', 'adults', 'Rannikon sosiaaliasema', 'Kustens socialstation', { likeGroup: 'social-station', answerDays: 7, address: 'Rantatie 12', weight: 14, pointCodes: ['RAN4C5', 'RAN6D7'] }),
	unit('rehab', 'adults', 'Työpaja Ponnistus', 'Verkstaden Ansats', { likeGroup: 'rehabilitation', address: 'Pajakuja 3', weight: 5, pointCodes: ['PJA5E6', 'PJA7F8'] }),
	unit('guidance', 'families', 'Perheneuvola', 'Familjerådgivningen', { likeGroup: 'family', address: 'Puistokatu 5', weight: 14, pointCodes: ['PNT6G7', 'PNT8H9'], quickSet: 'national' }),
	unit('homehelp', 'families', 'Lapsiperheiden kotipalvelu', 'Hemservice för barnfamiljer', { likeGroup: 'family', weight: 8, pointCodes: ['TKP7J8', 'TKP9K2'] }),
	unit('meeting', 'families', 'Perhekeskus Majakka', 'Familjecentret Fyren', { likeGroup: 'family', address: 'Majakkakatu 2', weight: 12, pointCodes: ['MJK8T9', 'MJK2M3'] }),
	unit('open-care', 'protection', 'Lastensuojelun avohuolto', 'Barnskyddets öppenvård', { likeGroup: 'protection', sensitive: true, weight: 9, pointCodes: ['TAV9N2', 'TAV3P4'] }),
	unit('foster', 'protection', 'Sijaishuolto', 'Vård utom hemmet', { likeGroup: 'protection', sensitive: true, weight: 3, pointCodes: ['SJH2Q3', 'SJH4R5'] }),
	unit('assistance', 'disability', 'Henkilökohtainen apu', 'Personlig assistans', { likeGroup: 'disability', weight: 10, pointCodes: ['HKA3S4', 'HKA5T6'] }),
	unit('transport', 'disability', 'Kuljetuspalvelut', 'Färdtjänst', { likeGroup: 'disability', weight: 11, pointCodes: ['KTJ4U5', 'KTJ6V7'] }),
	unit('day-centre', 'disability', 'Päivätoimintakeskus Kipinä', 'Dagverksamheten Gnistan', { likeGroup: 'disability', address: 'Kipinäkuja 4', weight: 3, pointCodes: ['KPN5W6', 'KPN7X8'] }),
	unit('home-care-south', 'older', 'Kotihoito, etelä', 'Hemvård, söder', { likeGroup: 'home-care', weight: 22, pointCodes: ['KHE6Y7', 'KHE8Z9'], quickSet: 'national' }),
	unit('home-care-north', 'older', 'Kotihoito, pohjoinen', 'Hemvård, norr', { likeGroup: 'home-care', weight: 16, pointCodes: ['KHP7A8', 'KHP9B2'], quickSet: 'national' }),
	unit('lintula', 'older', 'Palvelutalo Lintula', 'Servicehuset Fågelbo', { likeGroup: 'housing', address: 'Lintulantie 20', openingHours: always, weight: 7, pointCodes: ['TNT8C9', 'TNT2D3'] }),
	unit('clinic', 'mental', 'Päihdeklinikka', 'Missbrukarkliniken', { likeGroup: 'mental', sensitive: true, address: 'Valokatu 9', weight: 9, pointCodes: ['PKT9E2', 'PKT3F4'] }),
	unit('mind', 'mental', 'Mielenterveysneuvonta', 'Mentalvårdsrådgivningen', { likeGroup: 'mental', sensitive: true, address: 'Valokatu 11', weight: 7, pointCodes: ['MTN2G3', 'MTN4H5'] }),
	unit('supervisor', 'law', 'Lastenvalvojat', 'Barnatillsyningsmännen', { likeGroup: 'family-law', address: 'Oikeuskuja 6', weight: 6, pointCodes: ['TVJ3J4', 'TVJ5K6'] })
];
