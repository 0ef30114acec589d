import { type Locale, href } from '#platform/i18n/locale.ts';
import type { InterviewPage } from './interviews.queries.server.ts';

const YOU_SAID = 900;

/**
 * The form of a new promise with the words of an action filled in: what the group wished to be
 * better, what will be done, by whom and by when. The promise comes back here by `back`.
 */
export function promiseAddress(
	page: InterviewPage,
	action: InterviewPage['actions'][number],
	locale: Locale
): string {
	const wishes = page.findings
		.filter(({ list, removed }) => !removed && (list === 'weakness' || list === 'opportunity'))
		.map(({ text }) => text);
	let youSaid = '';
	for (const wish of wishes) {
		const longer = youSaid ? `${youSaid}\n${wish}` : wish;
		if (longer.length > YOU_SAID) break;
		youSaid = longer;
	}
	const words = new URLSearchParams({
		unitId: page.unit.id,
		title: action.text.length <= 150 ? action.text : '',
		youSaid,
		promise: action.text,
		responsibleTitle: action.owner.slice(0, 150),
		dueOn: action.dueOn,
		back: `/tyo/haastattelut/${page.id}/kaytantoon?toimi=${action.id}`
	});
	return `${href('/tyo/lupaukset/uusi', locale)}?${words}`;
}
