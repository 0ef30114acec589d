import { withoutCodesIn } from '#domains/changing/matters/staff-words.public.ts';
import {
	type PublicCheck,
	personalDataIn,
	publicWordsOf
} from '#domains/listening/redaction/becoming-public.public.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { found } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { findCampaign } from '../results/results.public.server.ts';
import { findPublicationOf } from './released.queries.server.ts';
import { may } from './releases.policy.ts';

const fields = ['learnt', 'because'] as const;

/** What in a release's own words may tell who somebody is, before everyone reads them. */
export async function personalDataOfRelease(
	{ db, who }: StaffCtx,
	campaignId: string,
	form: object,
	checked: unknown
): Promise<PublicCheck | undefined> {
	const campaign = found(await findCampaign(db, campaignId));
	const publication = await findPublicationOf(db, campaignId);
	const rules = { unitId: campaign.unitId, isOut: campaign.isOut === true };
	allow(who, publication ? may.mend : may.release, rules);
	const words = Object.fromEntries(
		fields.map((field) => [
			field,
			withoutCodesIn((form as Partial<Record<string, LocalizedText>>)[field] ?? {})
		])
	);
	const before = publicWordsOf({ learnt: publication?.learnt }, fields);
	return personalDataIn(publicWordsOf(words, fields), before, checked);
}
