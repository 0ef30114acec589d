import { stringify } from 'csv-stringify/sync';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { inTransaction } from '#platform/db/database.server.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { longDay } from '#platform/i18n/format.ts';
import { type Locale, href, isLocale } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { m } from '#texts';
import { findCounty } from '#platform/units/units.public.server.ts';
import { qrSvg } from '../channels/qr/qr.public.ts';
import { lockCampaign } from './campaigns.commands.server.ts';
import { may } from './campaigns.policy.ts';
import { type CampaignPage, getCampaign } from './campaigns.queries.server.ts';
import { spacedCode } from './codes.ts';
import { lettersPdf } from './papers/letters.server.ts';
import { type Addressee, addresseesOf } from './reminding.server.ts';

/** What a file needs to know of the installation. */
export type House = { origin: string; example: boolean };
export type CampaignFile = { body: Buffer; type: string; name: string };

/** Letters in one file: a printer's tray, and what the typesetter makes in some seconds. */
export const LETTERS_IN_FILE = 500;

const letterName = /^(kirjeet|muistutukset|kortit)-(fi|sv|en|fi-simple)-(\d{1,3})\.pdf$/;
const qrName = /^qr-([2-9A-HJ-NP-Z]{8})\.svg$/;

/**
 * One file of a campaign by its name: the QR code of a unit's link, letters, reminders, cards, or
 * the texts of messages. Whatever holds codes is for those who plan, and taking it is recorded.
 *
 * @throws NotFound for a name that is no file, or one that would be empty
 */
export async function campaignFile(
	ctx: StaffCtx,
	house: House,
	id: string,
	name: string
): Promise<CampaignFile> {
	const campaign = await getCampaign(ctx, id);
	const link = qrName.exec(name)?.[1];
	if (link) {
		found(campaign.units.find((unit) => unit.link === link));
		const body = qrSvg(`${house.origin}/kysely/${link}`, { title: `/kysely/${link}` });
		return { body: Buffer.from(body), type: 'image/svg+xml', name };
	}
	if (name === 'viestit.csv') return messages(ctx, house, campaign, name);
	const [, kind, locale, page] = letterName.exec(name) ?? [];
	if (!kind || !isLocale(locale)) throw new NotFound();
	return letters(ctx, house, campaign, { kind, locale, page: Number(page), name });
}

type Which = Parameters<typeof addresseesOf>[2];

/** Those that a file is for, after asking whether one may have it; that it was taken is recorded. */
function addressees(
	ctx: StaffCtx,
	id: string,
	which: Which,
	ways: readonly string[]
): Promise<Addressee[]> {
	return inTransaction(ctx.db, async (tx) => {
		const campaign = found(await lockCampaign(tx, id));
		allow(ctx.who, may.invite, campaign);
		const all = await addresseesOf(tx, id, which, ways);
		await record(tx, ctx.who, 'campaign.codes-taken', id, { ways: [...ways] }, campaign.unitId);
		return all;
	});
}

async function letters(
	ctx: StaffCtx,
	house: House,
	campaign: CampaignPage,
	wanted: { kind: string; locale: Locale; page: number; name: string }
): Promise<CampaignFile> {
	const isCards = wanted.kind === 'kortit';
	const all = await addressees(
		ctx,
		campaign.id,
		wanted.kind === 'muistutukset' ? 'unanswered' : 'all',
		isCards ? ['meeting', 'decision'] : ['letter']
	);
	const mine = all.filter(
		({ locale, address }) => isCards || (locale === wanted.locale && address)
	);
	const from = (wanted.page - 1) * LETTERS_IN_FILE;
	const some = mine.slice(from, from + LETTERS_IN_FILE);
	if (some.length === 0) throw new NotFound();
	const county = await findCounty(ctx.db);
	const body = await lettersPdf(
		isCards ? 'cards' : 'letter',
		{
			locale: wanted.locale,
			countyName: wordsIn(county?.name, wanted.locale),
			exampleCounty: house.example,
			origin: house.origin,
			closesOn: campaign.closesOn,
			responsible: campaign.responsible,
			contact: campaign.contact,
			returnTo: campaign.returnTo
		},
		some.map(({ name, address, code }) => ({
			lines: [name ?? '', ...(address ?? '').split('\n')].filter(Boolean),
			code
		}))
	);
	return { body, type: 'application/pdf', name: wanted.name };
}

/**
 * Texts to be sent by the organisation's own message service: number and words. The words name
 * neither the service nor the survey, since a message shows on a locked screen.
 */
async function messages(
	ctx: StaffCtx,
	{ origin }: House,
	campaign: CampaignPage,
	name: string
): Promise<CampaignFile> {
	const all = await addressees(ctx, campaign.id, 'unanswered', ['sms']);
	const rows = all
		.filter(({ phone }) => phone)
		.map(({ phone, locale, code }) => [
			phone,
			m.campaigns_sms_text(
				{
					link: `${origin}${href('/kysely', locale)}#${code}`,
					code: spacedCode(code),
					day: longDay(campaign.closesOn, locale)
				},
				{ locale }
			)
		]);
	if (rows.length === 0) throw new NotFound();
	const body = stringify([['puhelin', 'viesti'], ...rows], {
		bom: true,
		delimiter: ';',
		escape_formulas: true
	});
	return { body: Buffer.from(body), type: 'text/csv; charset=utf-8', name };
}
