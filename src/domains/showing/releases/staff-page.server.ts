import { listCommitments } from '#domains/changing/commitments/commitments.public.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { withDescendants, withPredecessors } from '#platform/units/units.public.server.ts';
import { may as mayOfResults } from '../results/results.policy.ts';
import { type Campaign, findCampaign, tellResults } from '../results/results.public.server.ts';
import { type DrawnUp, drawUp } from './drawing-up.server.ts';
import { releasedFigures } from './ledger.queries.server.ts';
import { choiceOf, placesNamed, toldBy } from './released-page.server.ts';
import {
	findPublicationOf,
	listReleasesOf,
	releasedBefore,
	tiedCommitments
} from './released.queries.server.ts';
import { may } from './releases.policy.ts';
import { releaseAddress } from './releases.schema.ts';

/** As many promises to choose from as a person reads through. */
const MOST_PROMISES = 60;

/**
 * Making results public: what is public already, what would become so now, and what may be done.
 *
 * The preview is drawn up anew at every look, exactly as the release would be.
 *
 * @throws NotFound for whom there is no such campaign, Forbidden for who reads it but does not
 *   answer for its unit
 */
export async function releaseStaffPage(
	ctx: StaffCtx,
	campaignId: string,
	address: Record<string, string>
) {
	const { db, who, locale } = ctx;
	const campaign = found(await findCampaign(db, campaignId));
	if (!mayOfResults.read(who, campaign)) throw new NotFound();
	allow(who, may.mend, { unitId: campaign.unitId, isOut: campaign.isOut === true });
	const [publication, releases, tied] = await Promise.all([
		findPublicationOf(db, campaignId),
		listReleasesOf(db, campaignId),
		tiedCommitments(db, campaignId)
	]);
	const drawn = campaign.isOut ? await drawUp(db, campaign) : undefined;
	const isNews = drawn !== undefined && !drawn.isSame;
	return {
		id: campaignId,
		name: inLocale(campaign.name, locale),
		useBack: (
			await db
				.selectFrom('listening.campaign')
				.select('useBack')
				.where('id', '=', campaignId)
				.executeTakeFirstOrThrow()
		).useBack,
		isOut: campaign.isOut === true,
		publication: publication && {
			slug: publication.slug,
			version: publication.version,
			learnt: publication.learnt as Record<string, string>,
			withdrawnOn: publication.withdrawnOn,
			withdrawnBecause: inLocale(publication.withdrawnBecause, locale)
		},
		releases,
		tied,
		promises: await promisesToTie(ctx, campaign, tied),
		preview: drawn && isNews ? await previewOf(ctx, campaign, drawn, address) : undefined
	};
}
export type ReleaseStaffPage = Awaited<ReturnType<typeof releaseStaffPage>>;

/** Public promises of the campaign's units, newest first, and those that are tied already. */
async function promisesToTie(ctx: StaffCtx, { unitId }: Campaign, tied: string[]) {
	const unitIds = await withDescendants(ctx.db, [unitId]);
	const [recent, chosen] = await Promise.all([
		listCommitments(ctx, { unitIds, limit: MOST_PROMISES }),
		tied.length > 0 ? listCommitments(ctx, { ids: tied, limit: MOST_PROMISES }) : { rows: [] }
	]);
	const known = new Set(chosen.rows.map(({ id }) => id));
	return [...chosen.rows, ...recent.rows.filter(({ id }) => !known.has(id))];
}

async function previewOf(
	{ db, locale }: StaffCtx,
	campaign: Campaign,
	drawn: DrawnUp,
	address: Record<string, string>
) {
	const asked = releaseAddress.parse(address);
	const places = await placesNamed(
		db,
		drawn.places.map(({ unitId }) => unitId)
	);
	const place = asked.yksikko
		? found(places.find(({ slug }) => slug === asked.yksikko))
		: found(places.find(({ id }) => id === campaign.unitId) ?? places[0]);
	const unitIds = await withPredecessors(db, [place.id]);
	const earlier = await releasedBefore(db, campaign);
	const before = await Promise.all(
		earlier.map(async ({ id, no }) =>
			(await releasedFigures(db, { campaignId: id, no, unitIds })).map((one) => ({
				...one,
				campaignId: id
			}))
		)
	);
	const figures = drawn.figures
		.filter(({ unitId }) => unitIds.includes(unitId))
		.map((one) => ({ ...one, campaignId: campaign.id }));
	const sample = drawn.places.find(({ unitId }) => unitId === place.id);
	const results = await tellResults(db, {
		campaign: { ...campaign, isOut: true },
		earlier: earlier.map(({ no: _, slug: __, ...one }) => one),
		unitId: place.id,
		figures: [...before.flat(), ...figures],
		response:
			sample && sample.drawn !== null
				? {
						drawn: sample.drawn,
						undelivered: sample.undelivered ?? 0,
						answered: sample.answered
					}
				: undefined
	});
	const told = (questionId: string) =>
		drawn.figures.filter(
			(one) => one.questionId === questionId && one.splitBy === '' && one.n !== null
		).length;
	return {
		no: drawn.no,
		place: { slug: place.slug, name: inLocale(place.name, locale) },
		places: choiceOf(places, asked, locale),
		/** In how many of the places the number of respondents is told. */
		counts: { places: drawn.places.length, told: told('') },
		...(await toldBy(db, campaign, results))
	};
}
export type ReleasePreview = Awaited<ReturnType<typeof previewOf>>;

/** Whether this person makes the results of a campaign public, and whether they are: for a link. */
export async function releaseLink({ db, who }: StaffCtx, campaignId: string) {
	const campaign = found(await findCampaign(db, campaignId));
	const rules = { unitId: campaign.unitId, isOut: campaign.isOut === true };
	const publication = await findPublicationOf(db, campaignId);
	return {
		may: publication ? may.mend(who, rules) : may.release(who, rules),
		slug: publication && !publication.withdrawnOn ? publication.slug : undefined
	};
}
