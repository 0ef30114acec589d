/** Answers in Easy Finnish: short sentences, one thing in each. */
export const easy = {
	answers: [
		'Kiitos. Luimme palautteesi. Puhuimme siitä yhdessä. Yritämme tehdä asian paremmin.',
		'Olemme pahoillamme. Meidän pitää puhua selvästi. Sano meille, jos et ymmärrä.',
		'Kiitos, että kerroit. Sinä saat päättää omista asioistasi. Kysymme sinulta jatkossa ensin.',
		'Odotit kauan. Se ei ollut hyvä. Kerromme jatkossa, jos olemme myöhässä.'
	],
	thanks: [
		'Kiitos! Tulimme iloisiksi.',
		'Hienoa, että sinulla on hyvä mieli. Tervetuloa uudestaan.'
	],
	talks: [
		{
			question: 'Kiitos. Haluamme tietää lisää. Mitä meidän pitäisi tehdä toisin?',
			reply: 'Haluan, että joku auttaa minua. Haluan myös paperin.'
		},
		{
			question: 'Kiitos. Tapahtuiko tämä yhden kerran? Vai tapahtuiko se monta kertaa?',
			reply: 'Se tapahtui monta kertaa.'
		}
	]
} as const;

/** Answers in English. */
export const english = {
	answers: [
		'Thank you for telling us. You have the right to an interpreter, and it costs you nothing. We will ask about your language when a time is booked.',
		'We are sorry that you had to go from place to place. Our advice service can find the right person for you, also in English.',
		'You are right, the letter is too difficult. You can always ask us to go through it with you, by phone or at our office.'
	],
	thanks: ['Thank you, this made our day.', 'Good to hear. Please come back whenever you need us.'],
	talks: [
		{
			question: 'Thank you for telling us. What would have helped you most?',
			reply: 'A simple letter would help me most. Thank you for asking.'
		},
		{
			question:
				'Did this happen on the phone or at our office? You do not need to tell who you are.',
			reply: 'It was on the phone.'
		}
	]
} as const;
