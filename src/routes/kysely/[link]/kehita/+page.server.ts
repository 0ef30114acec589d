import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import { m } from '#texts';
import {
	interestFormId,
	leaveInterest,
	readInterest
} from '#domains/together/interests/interests.public.server.ts';
import { href } from '#platform/i18n/locale.ts';
import { findRetention } from '#platform/retention/retention.public.server.ts';
import { addressOf } from '#platform/throttle/address.server.ts';
import { tooMany } from '#platform/throttle/throttle.server.ts';
import { interestDoor } from './interest-door.server.ts';

const DAYS_OF_MONTH = 30;
// A group may sit at one table: more than this is looked at by a person, never refused.
const FROM_ONE_PLACE = { limit: 15, windowSeconds: 600 };

export const load = async (event: RequestEvent) => {
	const { interests } = await findRetention(event.locals.ctx.db);
	const door = await interestDoor(event);
	return { ...door, months: Math.max(1, Math.floor(interests / DAYS_OF_MONTH)) };
};

const FIELDS = ['form', 'name', 'reach', 'phone', 'email', 'words', 'consent'];

export const actions = {
	default: async (event: RequestEvent) => {
		const data = await event.request.formData();
		const { unit } = await interestDoor(event);
		const values = Object.fromEntries(
			FIELDS.map((name) => [name, String(data.get(name) ?? '').slice(0, 2000)]).filter(
				([, value]) => value
			)
		) as Record<string, string>;
		const topics = data.getAll('topics').map(String);
		// It ended while somebody wrote: the page says so.
		if (!unit) return fail(422, { values, topics, issues: {} });
		const form = interestFormId.safeParse(values.form);
		// A page without an id of its own gets one; what was written stays.
		if (!form.success) delete values.form;
		const read = readInterest(data);
		if ('issues' in read) return fail(422, { values, topics, issues: read.issues });
		if (!form.success) return fail(422, { values, topics, issues: { form: 'form_id' } });
		await leaveInterest(event.locals.ctx, {
			unitId: unit.id,
			form: form.data,
			interest: read.interest,
			consent: m.interests_consent(),
			held: !event.isSubRequest && tooMany('interest', addressOf(event), FROM_ONE_PLACE)
		});
		const { link } = event.params as { link?: string };
		redirect(303, href(`/kysely/${link}/kehita/kiitos`, event.locals.ctx.locale));
	}
};
