import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { found } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { findCounty } from '#platform/units/units.public.server.ts';
import { getPaperCampaign, getPaperDoor } from '../doors.queries.server.ts';
import { mayPrint } from '../paper.policy.ts';
import { printed } from '../paper.schema.ts';
import { surveyFormPdf } from './survey-form.server.ts';

/** What papers need to know of the installation. */
export type PaperHouse = { origin: string; example: boolean };

/**
 * The paper form of a campaign for one of its units, as a file, in the language that is asked for.
 *
 * @param asked `unit` by its name in addresses; the first one where nothing is said
 */
export async function formFile(
	ctx: StaffCtx,
	house: PaperHouse,
	campaignId: string,
	asked: Record<string, unknown>
): Promise<{ body: Buffer; name: string }> {
	const { unit: slug, locale, returnTo } = printed.parse(asked);
	const campaign = await getPaperCampaign(ctx, campaignId);
	const unit = found(campaign.units.find((one) => !slug || one.slug === slug));
	allow(ctx.who, mayPrint, { unitId: unit.id, state: campaign.state });
	const door = await getPaperDoor(ctx.db, campaignId, unit.id);
	const county = await findCounty(ctx.db);
	const url = house.origin + href(`/kysely/${door.link}`, locale);
	const body = await surveyFormPdf(door.questionnaire, {
		locale,
		campaignName: wordsIn(door.campaign.name, locale),
		unitName: wordsIn(door.unit.name, locale),
		countyName: wordsIn(county?.name, locale),
		exampleCounty: house.example,
		closesOn: door.campaign.closesOn,
		useBack: door.campaign.useBack,
		returnTo,
		url,
		urlText: url.replace(/^https?:\/\//, '')
	});
	return { body, name: `kysely-${door.unit.slug}-${locale}.pdf` };
}
