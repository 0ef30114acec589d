import { m } from '#texts';
import type { IconName } from '#ui/icons.ts';

type Way = { path: string; icon: IconName; title: () => string; text: () => string };
type Hub = { title: () => string; lede: () => string; now: Way[]; later: () => string };

/** The sections that have no rooms of their own yet: what can be done already, and what is coming. */
export const hubs = {
	join: {
		title: m.hub_join_title,
		lede: m.hub_join_lede,
		now: [
			{ path: '/kerro', icon: 'speak', title: m.hub_join_tell, text: m.hub_join_tell_text },
			{ path: '/yksikot', icon: 'people', title: m.hub_join_units, text: m.hub_join_units_text }
		],
		later: m.hub_join_later
	},
	influence: {
		title: m.hub_influence_title,
		lede: m.hub_influence_lede,
		now: [
			{
				path: '/kerro',
				icon: 'sprout',
				title: m.hub_influence_idea,
				text: m.hub_influence_idea_text
			},
			{
				path: '/lupaukset',
				icon: 'tick',
				title: m.hub_influence_promises,
				text: m.hub_influence_promises_text
			},
			{
				path: '/apua#aloite',
				icon: 'pen',
				title: m.hub_influence_initiative,
				text: m.hub_influence_initiative_text
			}
		],
		later: m.hub_influence_later
	},
	own: {
		title: m.hub_own_title,
		lede: m.hub_own_lede,
		now: [
			{ path: '/koodi', icon: 'letter', title: m.hub_own_code, text: m.hub_own_code_text },
			{ path: '/tietosuoja', icon: 'lock', title: m.hub_own_privacy, text: m.hub_own_privacy_text },
			{ path: '/apua', icon: 'question', title: m.hub_own_rights, text: m.hub_own_rights_text }
		],
		later: m.hub_own_later
	}
} satisfies Record<string, Hub>;
export type HubName = keyof typeof hubs;
