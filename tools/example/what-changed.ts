import { commitments } from './commitments.ts';
import type { ThemeKey } from './themes.ts';

/** What a kept promise did to what people say. Below 1 means seldomer, above 1 oftener. */
export type Effect = {
	theme: ThemeKey;
	complaints: number;
	thanks: number;
	/** What can only be said after it. */
	fi: readonly string[];
	sv: readonly string[];
};

const effects: Record<string, Effect> = {
	'keskusta-puhelin-iltapaivalla': {
		theme: 'phone',
		complaints: 0.15,
		thanks: 3,
		fi: [
			'Soitin tiistaina [töiden jälkeen|viiden maissa] ja [joku vastasi|pääsin heti läpi]. Vihdoin!',
			'Tiistain iltasoitto on [hyvä|mainio] juttu. [Sama myös torstaille?|Tätä toivottiin.]',
			'Huomasin, että puhelin on auki tiistai-iltana. [Joku siis luki palautteet.|Kiitos kun kuuntelitte.]'
		],
		sv: ['Jag ringde på tisdagen [efter jobbet|vid femtiden] och fick svar genast. Äntligen!']
	},
	'itainen-takaisinsoitto': {
		theme: 'phone',
		complaints: 0.25,
		thanks: 1.9,
		fi: [
			'Jätin soittopyynnön aamulla, ja [lounaaksi asia oli hoidettu|puhelin soi jo ennen kymmentä].',
			'Takaisinsoitto on toiminut [joka kerta|nyt koko ajan]. [Ennen ei toiminut.|Iso muutos entiseen.]'
		],
		sv: ['Uppringningen fungerar nu [varje gång|riktigt bra]. Det gjorde den inte förr.']
	},
	'itainen-rauhallinen-ilmoittautuminen': {
		theme: 'premises',
		complaints: 0.4,
		thanks: 1.6,
		fi: [
			'Ilmoittautumisen saa nyt tehdä [oven takana|rauhassa]. [Hyvä muutos.|Ennen kuuli koko aula.]'
		],
		sv: []
	},
	'rantakyla-brev-pa-ratt-sprak': {
		theme: 'language',
		complaints: 0.3,
		thanks: 1.8,
		fi: ['Kieltä kysyttiin jo, kun varasin aikaa. [Hyvä niin.|Ensimmäistä kertaa.]'],
		sv: [
			'Beslutet kom på svenska [genast|utan att jag bad om det]. [Det har aldrig hänt förr.|Tack!]',
			'De frågade om språket redan när jag bokade tiden.'
		]
	},
	'tuki-soitamme-ennen-hylkaysta': {
		theme: 'decisions',
		complaints: 0.5,
		thanks: 1.5,
		fi: [
			'Yksi tosite puuttui, ja siitä [soitettiin|tuli viesti]. [Viime vuonna tuli suoraan hylky.|Ennen olisi hylätty.]',
			'Sain viikon aikaa toimittaa puuttuvan paperin. [Reilua.|Kiitos siitä.]'
		],
		sv: ['Ett kvitto fattades, och de ringde om det. [Förr blev det avslag.|Schysst.]']
	},
	'nuoret-viesti-riittaa': {
		theme: 'phone',
		complaints: 0.3,
		thanks: 2,
		fi: ['Siirsin ajan viestillä. [Kesti kymmenen sekuntia.|Paras uudistus.|En ois soittanut.]'],
		sv: []
	},
	'neuvola-soitto-jonossa': {
		theme: 'waiting',
		complaints: 0.6,
		thanks: 1.5,
		fi: [
			'Jonossa ollessa soitettiin kuukausittain. [Tuntui, ettei meitä unohdettu.|Se auttoi jaksamaan.]'
		],
		sv: ['Medan vi köade ringde någon varje månad. Det hjälpte.']
	},
	'perheoikeus-turvallinen-odotus': {
		theme: 'safety',
		complaints: 0.3,
		thanks: 1.8,
		fi: [
			'Minulta kysyttiin puhelimessa, [pelkäänkö|voimmeko olla samassa huoneessa]. Sain tulla eri aikaan.'
		],
		sv: []
	},
	'arviointi-soitto-ennen-kirjetta': {
		theme: 'information',
		complaints: 0.4,
		thanks: 1.5,
		fi: [
			'Ensin soitettiin ja selitettiin rauhassa, [kirje tuli vasta sitten|mistä on kyse]. Se vei pahimman pelon.'
		],
		sv: ['Någon ringde först och förklarade lugnt. Brevet kom efter det.']
	},
	'vammaispalvelut-muu-kuin-puhelin': {
		theme: 'phone',
		complaints: 0.3,
		thanks: 1.8,
		fi: [
			'Kirjoitin tekstiviestin ja sain vastauksen [seuraavana päivänä|heti]. [Minulle tämä on vapautta.|Ei tarvitse pyytää toista soittamaan.]'
		],
		sv: ['Jag skickade ett sms och fick svar nästa dag. Så bra.']
	},
	'kyydit-viesti-kun-auto-tulee': {
		theme: 'waiting',
		complaints: 0.5,
		thanks: 1.5,
		fi: [
			'Viesti tulee, kun auto lähtee. [Ei tarvitse seistä pihalla.|Voi odottaa sisällä.]',
			'Auto oli myöhässä, mutta siitä soitettiin. [Silloin sen kestää.|]'
		],
		sv: ['Sms när bilen är på väg, då slipper man stå ute och frysa.']
	},
	'kyydit-kuljettajien-koulutus': {
		theme: 'encounter',
		complaints: 0.5,
		thanks: 1.3,
		fi: [
			'Kuljettaja kysyi, [miten haluan että opastetaan|kummalta puolelta otan kiinni]. Koulutus näkyy.'
		],
		sv: []
	},
	'seniori-ihminen-vastaa': {
		theme: 'phone',
		complaints: 0.3,
		thanks: 2,
		fi: [
			'Soitin, ja [ihminen vastasi heti|siellä oli oikea ihminen]. [Eikä mitään numeroita.|Osasin soittaa itse.]'
		],
		sv: ['Jag ringde och en människa svarade. Inga siffror att välja.']
	},
	'kotihoito-soitto-myohastyessa': {
		theme: 'waiting',
		complaints: 0.3,
		thanks: 1.7,
		fi: [
			'Nykyään soitetaan, jos [käynti viivästyy|tulo venyy]. [Voin keittää itse kahvit.|Ei tarvitse odottaa ikkunassa.]'
		],
		sv: ['Nu ringer de om besöket blir sent. Det är lättare att vänta då.']
	},
	'koivuranta-paivallinen-viidelta': {
		theme: 'food-everyday',
		complaints: 0.6,
		thanks: 1.4,
		fi: ['Päivällinen on nyt viideltä. [Me sitä pyysimme.|Nyt ei ole yöllä nälkä.]'],
		sv: ['Middagen är nu klockan fem, som vi bad om.']
	},
	'mieli-peruminen-viestilla': {
		theme: 'phone',
		complaints: 0.4,
		thanks: 1.8,
		fi: [
			'Siirsin ajan tekstiviestillä huonona aamuna. [Ennen olisin jättänyt menemättä.|Ei tullut laskua eikä moitteita.]'
		],
		sv: []
	},
	'neuvonta-jonotusaika': {
		theme: 'phone',
		complaints: 0.45,
		thanks: 1.6,
		fi: [
			'Nauha kertoi, että jono on [neljä|kuusi] minuuttia, ja niin se olikin.',
			'Valitsin takaisinsoiton, ja puhelin soi [vartin|puolen tunnin] päästä.'
		],
		sv: ['De berättade hur lång kön var. [Det stämde.|]']
	}
};

const kept = commitments.flatMap(({ key, unitKey, keptOn }) => {
	const effect = effects[key];
	if (!effect) return [];
	if (!keptOn) throw new Error(`${key} changed something without being kept`);
	return [{ unitKey, from: keptOn, effect }];
});
if (kept.length !== Object.keys(effects).length) throw new Error('an effect without a commitment');

/** What has changed in a unit by this day. */
export const effectsOn = (unitKey: string, day: string): Effect[] =>
	kept
		.filter((change) => change.unitKey === unitKey && change.from <= day)
		.map((change) => change.effect);
