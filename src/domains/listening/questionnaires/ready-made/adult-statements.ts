import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { ReadyQuestion } from './ready.ts';
import { agree } from './scales.ts';

export const source =
	'SOS II -hanke, IDEAkirja (Pirkanmaa 2015): aikuissosiaalityön asiakastyytyväisyyskysely';

const statement = (id: string, topic: string, text: LocalizedText): ReadyQuestion => ({
	id: `sos.${id}`,
	kind: 'agree5',
	topic,
	source,
	wordings: [{ text, options: agree }]
});

/** The statements of the adult social work survey, word for word; Finnish is the source's own. */
export const statements: ReadyQuestion[] = [
	statement('opening-hours', 'availability', {
		fi: 'Aukioloajat ovat riittävät ja minulle sopivat.',
		sv: 'Öppettiderna är tillräckliga och passar mig.',
		en: 'The opening hours are sufficient and suit me.',
		'fi-simple': 'Paikka on auki silloin, kun se sopii minulle.'
	}),
	statement('reachable', 'availability', {
		fi: 'Työntekijä on helposti tavoitettavissa.',
		sv: 'Arbetstagaren är lätt att nå.',
		en: 'The worker is easy to reach.',
		'fi-simple': 'Saan työntekijään helposti yhteyden.'
	}),
	statement('soon', 'availability', {
		fi: 'Sain vastaanottoajan riittävän nopeasti.',
		sv: 'Jag fick en mottagningstid tillräckligt snabbt.',
		en: 'I got an appointment soon enough.',
		'fi-simple': 'Sain ajan tarpeeksi nopeasti.'
	}),
	statement('treated', 'encounter', {
		fi: 'Olen saanut asiallista kohtelua.',
		sv: 'Jag har blivit sakligt bemött.',
		en: 'I have been treated properly.',
		'fi-simple': 'Minua on kohdeltu hyvin.'
	}),
	statement('heard', 'encounter', {
		fi: 'Koen, että olen tullut kuulluksi.',
		sv: 'Jag upplever att jag har blivit hörd.',
		en: 'I feel that I have been heard.',
		'fi-simple': 'Minua on kuunneltu.'
	}),
	statement('advice', 'information', {
		fi: 'Olen saanut riittävästi tietoa ja neuvontaa.',
		sv: 'Jag har fått tillräckligt med information och rådgivning.',
		en: 'I have got enough information and advice.',
		'fi-simple': 'Olen saanut tarpeeksi tietoa ja neuvoja.'
	}),
	statement('understandable', 'understandability', {
		fi: 'Työntekijä esitti asiat ymmärrettävällä tavalla.',
		sv: 'Arbetstagaren förklarade sakerna på ett begripligt sätt.',
		en: 'The worker explained things in a way that I understood.',
		'fi-simple': 'Ymmärsin, mitä työntekijä kertoi.'
	}),
	statement('expertise', 'quality', {
		fi: 'Saamani palvelu on ollut asiantuntevaa.',
		sv: 'Den service jag fått har varit sakkunnig.',
		en: 'The service that I have got has been competent.',
		'fi-simple': 'Työntekijä on osannut työnsä hyvin.'
	}),
	statement('helped', 'usefulness', {
		fi: 'Olen saanut apua tilanteeseeni.',
		sv: 'Jag har fått hjälp i min situation.',
		en: 'I have got help in my situation.',
		'fi-simple': 'Olen saanut apua.'
	}),
	statement('time', 'quality', {
		fi: 'Työntekijällä oli riittävästi aikaa paneutua asiani käsittelyyn.',
		sv: 'Arbetstagaren hade tillräckligt med tid för att sätta sig in i mitt ärende.',
		en: 'The worker had enough time to look into my matter.',
		'fi-simple': 'Työntekijällä oli tarpeeksi aikaa minulle.'
	}),
	statement('opinion', 'participation', {
		fi: 'Mielipiteeni otetaan huomioon minua/perhettäni koskevissa asioissa.',
		sv: 'Min åsikt beaktas i frågor som gäller mig/min familj.',
		en: 'My opinion is taken into account in matters that concern me/my family.',
		'fi-simple': 'Minun mielipiteeni otetaan huomioon, kun päätetään minun tai perheeni asioista.'
	})
];
