import type { Mood } from '../sayings.ts';

export const short: Record<Mood, readonly string[]> = {
	good: [
		'Tack, [jag fick hjälp|allt gick bra].',
		'[Varmt|Stort] tack till [alla|er alla].',
		'[Riktigt bra|Mycket vänlig] service.',
		'Tack!',
		'Tack.',
		'Bra service.',
		'Allt gick bra.',
		'Jag är nöjd.',
		'Tack för hjälpen.',
		'Riktigt bra.',
		'Stort tack!',
		'Bättre än väntat.',
		'Fortsätt så!',
		'Vänligt bemötande.',
		'Inget att klaga på.',
		'Jag fick hjälp.',
		'Tack för att ni lyssnade.'
	],
	mixed: [
		'Det gick [helt ok|någorlunda].',
		'En del blev [gjort|ogjort].',
		'Helt ok.',
		'Sådär.',
		'Det varierar.',
		'Delvis.',
		'Kan bli bättre.',
		'Jag väntade mig mera.',
		'Lite på hälft.',
		'Vi får se.'
	],
	bad: [
		'För lång väntan.',
		'[Kyligt|Stressigt] bemötande.',
		'Inte bra.',
		'Jag fick ingen hjälp.',
		'Besviken.',
		'Onödigt besök.',
		'Det hjälpte inte.',
		'Ingen lyssnar.',
		'Alltid samma sak.',
		'Det gick inte bra.',
		'Ärendet gick inte framåt.'
	]
};

export const openings: readonly string[] = [
	'Jag skriver det här [hemma i lugn och ro|medan jag ännu minns].',
	'Jag har varit klient [ett par år|länge].',
	'Livet ändrades [plötsligt|över en natt].',
	'Jag berättar, eftersom ni [frågar|ber om respons].',
	'Jag funderade länge på om jag ska skriva.'
];

export const besides: Record<Mood, readonly string[]> = {
	good: ['En annan bra sak.', 'Och ett tack till.'],
	mixed: ['Och en sak till.'],
	bad: ['En annan sak.', 'Och inte nog med det.', 'Det säger jag också.']
};

export const yet = {
	said: ['En sak ändå.', 'Allt var inte lika bra.'],
	wished: ['En önskan ändå.', 'Något kunde bli bättre.']
} as const;

export const closings: Record<Mood, readonly string[]> = {
	good: [
		'Det är fint att ni finns.',
		'Ni gör ett gott arbete.',
		'Tack [till er alla|ännu en gång].',
		'Ha det bra!',
		'Jag rekommenderar gärna.',
		'Krafter i ert arbete.',
		'Ta hand om era bra arbetare.'
	],
	mixed: [
		'Tack ändå.',
		'Rätt riktning ändå.',
		'Hoppas det här är till hjälp.',
		'Tack för att ni frågar.'
	],
	bad: [
		'Så här har det varit [för länge|länge nu].',
		'Hoppas någon läser det här.',
		'Jag begär inga under, bara [ett svar|klara besked].',
		'Berätta vad ni gör åt saken.',
		'Det är inte [en enskild arbetares|någons] fel, men det måste bli bättre.',
		'Kunde ni svara?'
	]
};
