import { sql } from 'kysely';
import type { Ctx } from '#platform/auth/context.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { titleOfAlike } from './alike.public.ts';

type Words = { text: string; lang: string };

/** Units that are alike, such as all social stations; named by their services, since a group has only a key. */
export type Alike = {
	key: string;
	services: Words[];
	units: { id: string; slug: string; name: Words }[];
};

/**
 * Groups of like units, open ones only, in the order of their names.
 *
 * A group of one is no group. A unit without a service above it is named by its group alone.
 */
export async function listAlike({ db, locale }: Pick<Ctx, 'db' | 'locale'>): Promise<Alike[]> {
	const { rows } = await sql<{
		key: string;
		id: string;
		slug: string;
		name: unknown;
		service: unknown;
	}>`
		select u.like_group as key, u.id, u.slug, u.name,
			case when p.kind = 'service' then p.name end as service
		from platform.unit u left join platform.unit p on p.id = u.parent_id
		where u.like_group is not null and u.closed_on is null and u.kind = 'unit'
		order by coalesce(u.name ->> ${locale}, u.name ->> 'fi') collate "fi-x-icu", u.id`.execute(db);
	const groups = new Map<string, Alike>();
	for (const { key, id, slug, name, service } of rows) {
		const group = groups.get(key) ?? { key, services: [], units: [] };
		groups.set(key, group);
		group.units.push({ id, slug, name: inLocale(name, locale) });
		const words = inLocale(service, locale);
		if (words.text && !group.services.some(({ text }) => text === words.text)) {
			group.services.push(words);
		}
	}
	return [...groups.values()]
		.filter(({ units }) => units.length > 1)
		.sort((a, b) => titleOf(a).localeCompare(titleOf(b), locale === 'sv' ? 'sv' : 'fi'));
}

/** What a group of like units is called. */
export const titleOf = ({ services, key }: Alike): string =>
	titleOfAlike(
		key,
		services.map(({ text }) => text)
	);
