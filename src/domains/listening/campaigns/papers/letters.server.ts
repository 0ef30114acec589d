import { m } from '#texts';
import { qrSvg } from '../../channels/qr/qr.public.ts';
import { longDay } from '#platform/i18n/format.ts';
import { type Locale, href, langTag } from '#platform/i18n/locale.ts';
import { renderPdf } from '#platform/pdf/pdf.server.ts';
import { spacedCode } from '../codes.ts';

/** What every letter of one print says. */
export type LetterHouse = {
	locale: Locale;
	countyName: string;
	exampleCounty: boolean;
	/** `https://kuultu.example.fi` */
	origin: string;
	closesOn: string;
	/** Who may be asked about the survey. */
	responsible: string;
	/** How they are reached, such as a telephone number and its hours; may be empty. */
	contact: string;
	/** Where a letter that cannot be delivered comes back to, in lines; may be empty. */
	returnTo: string;
};

/** To whom, and with which code; cards have no lines. */
export type Letter = { lines: string[]; code: string };

function texts({ locale, closesOn, responsible, contact }: LetterHouse) {
	const in_ = { locale };
	return {
		title: m.campaigns_letter_title({}, in_),
		why: [m.campaigns_letter_why({}, in_), m.campaigns_letter_free({}, in_)],
		how: m.campaigns_letter_how({}, in_),
		step1: m.campaigns_letter_step1({}, in_),
		step2: m.campaigns_letter_step2({}, in_),
		until: m.campaigns_letter_until({ day: longDay(closesOn, locale) }, in_),
		qr: m.campaigns_letter_qr({}, in_),
		anonymous_title: m.campaigns_letter_anonymous_title({}, in_),
		anonymous: [m.campaigns_letter_anonymous({}, in_), m.campaigns_letter_reminder({}, in_)],
		foot: m.campaigns_letter_foot(
			// The sentence has a full stop of its own.
			{ responsible: [responsible, contact.replace(/\.$/, '')].filter(Boolean).join(', ') },
			in_
		),
		example: m.campaigns_letter_example({}, in_),
		card_text: m.campaigns_card_text({}, in_),
		card_anonymous: m.campaigns_card_anonymous({}, in_)
	};
}

/**
 * Invitations on paper, one sheet each or eight cards to a sheet.
 *
 * The code of the QR picture stands after the `#`, so that a phone which opens it tells it to no
 * server before the page itself does; in words it stands beside, for whoever writes it by hand.
 */
export function lettersPdf(
	template: 'letter' | 'cards',
	house: LetterHouse,
	letters: Letter[]
): Promise<Buffer> {
	const words = texts(house);
	const url = house.origin + href('/kysely', house.locale);
	return renderPdf({
		template: `#domains/listening/campaigns/papers/${template}.typ`,
		data: {
			texts: words,
			countyName: house.countyName,
			exampleCounty: house.exampleCounty,
			returnTo: house.returnTo.split('\n').join(', '),
			url,
			urlText: url.replace(/^https?:\/\//, ''),
			letters: letters.map(({ lines, code }) => ({
				lines,
				code: spacedCode(code),
				qr: qrSvg(`${url}#${code}`, { title: words.qr })
			}))
		},
		title: words.title,
		lang: langTag(house.locale),
		author: house.countyName
	});
}
