import { type Ctx, allow } from '../auth/context.ts';
import { inLocale, wordsIn } from '../i18n/localized.ts';
import type { Locale } from '../i18n/locale.ts';
import { searchUnits } from './units.search.server.ts';
import { may } from './units.policy.ts';
import { type Unit, listUnits } from './units.queries.server.ts';

/** A line of the tree as it is shown, with the lines below it. */
export type TreeNode = {
	slug: string;
	name: string;
	lang: string;
	kind: Unit['kind'];
	closed: boolean;
	sensitive: boolean;
	/** How many there are below, also where they are not shown. */
	below: number;
	children: TreeNode[];
};

/** A tree larger than this is shown one step at a time. */
const WHOLE = 400;
const FOUND = 50;

/**
 * The tree as those who keep it see it: whole while it is small, else what is right below one
 * unit; or what a search found. Closed units are there when asked for.
 *
 * @param under address of the unit whose below is shown in a large tree
 */
export async function treePage(
	ctx: Ctx,
	{ words, closed, under }: { words: string; closed: boolean; under: string }
) {
	const { db, who, locale } = ctx;
	allow(who, may.see, undefined);
	const all = await listUnits(db, { closed: true });
	const shown = closed ? all : all.filter((unit) => !unit.closedOn);
	const below = Map.groupBy(shown, (unit) => unit.parentId);
	const sizes = sizesOf(below);
	const large = shown.length > WHOLE;
	const root = all.find((unit) => unit.parentId === null);
	const top = (large && all.find((unit) => unit.slug === under)) || root;
	const found = words
		? (await searchUnits(db, words, locale, { limit: FOUND, closed, services: true })).map(
				({ unit, service, why }) => ({
					...line(unit, locale),
					closed: unit.closedOn !== null,
					service: wordsIn(service?.name, locale),
					why
				})
			)
		: undefined;
	const open = all.filter((unit) => !unit.closedOn);
	return {
		words,
		closed,
		large,
		found,
		maySetUp: may.keepTree(who),
		counts: {
			services: open.filter(({ kind }) => kind === 'service').length,
			units: open.filter(({ kind }) => kind === 'unit').length,
			closed: all.length - open.length
		},
		path: pathTo(top, all, locale),
		tree: top && node(top, below, sizes, locale, large ? 1 : Number.POSITIVE_INFINITY)
	};
}
export type TreePageData = Awaited<ReturnType<typeof treePage>>;

const line = (unit: Unit, locale: Locale) => {
	const { text, lang } = inLocale(unit.name, locale);
	return { slug: unit.slug, name: text, lang };
};

type Below = Map<string | null, Unit[]>;

/** How many are below each unit; parents come before children, so the sums go backwards. */
function sizesOf(below: Below): Map<string, number> {
	const sizes = new Map<string, number>();
	const sum = (id: string): number => {
		const known = sizes.get(id);
		if (known !== undefined) return known;
		const size = (below.get(id) ?? []).reduce((total, child) => total + 1 + sum(child.id), 0);
		sizes.set(id, size);
		return size;
	};
	for (const { id } of below.get(null) ?? []) sum(id);
	return sizes;
}

function node(
	unit: Unit,
	below: Below,
	sizes: Map<string, number>,
	locale: Locale,
	depth: number
): TreeNode {
	const children = depth > 0 ? (below.get(unit.id) ?? []) : [];
	return {
		...line(unit, locale),
		kind: unit.kind,
		closed: unit.closedOn !== null,
		sensitive: unit.sensitive,
		below: sizes.get(unit.id) ?? 0,
		children: children.map((child) => node(child, below, sizes, locale, depth - 1))
	};
}

/** The units above this one, from the county down, without itself. */
export function pathTo(unit: Unit | undefined, all: Unit[], locale: Locale) {
	const byId = new Map(all.map((one) => [one.id, one]));
	const path: ReturnType<typeof line>[] = [];
	for (let at = unit?.parentId && byId.get(unit.parentId); at;) {
		path.unshift(line(at, locale));
		at = at.parentId ? byId.get(at.parentId) : undefined;
	}
	return path;
}
