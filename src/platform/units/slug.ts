const LONGEST = 60;
/** Letters that Unicode does not take apart, as Finns and Swedes write them without marks. */
const apart: Record<string, string> = {
	æ: 'ae',
	ø: 'o',
	œ: 'oe',
	ß: 'ss',
	ŋ: 'n',
	ŧ: 't',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ı: 'i',
	þ: 'th'
};

/** Addresses of the workspace's own pages: no unit may stand in their way. */
export const reserved = new Set(['uusi', 'tuonti', 'vienti']);

/**
 * The part of a unit's address that comes from its Finnish name: `Itäkeskuksen työ` is
 * `itakeskuksen-tyo`. A name without a single letter of the Latin alphabet becomes `yksikko`.
 */
export function slugOf(name: string): string {
	const plain = name
		.toLowerCase()
		.replace(/[æøœßŋŧđðłıþ]/g, (letter) => apart[letter] ?? '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replace(/^-+|-+$/g, '');
	return plain || 'yksikko';
}

/** The slug itself if nobody has it, else the first free one of `name-2`, `name-3` and so on. */
export function firstFree(slug: string, taken: (slug: string) => boolean): string {
	const free = (candidate: string) => !reserved.has(candidate) && !taken(candidate);
	if (free(slug)) return slug;
	for (let n = 2; ; n++) {
		const candidate = `${slug}-${n}`;
		if (free(candidate)) return candidate;
	}
}

/** Whether this slug was made from this name, perhaps with a number after it. */
export const madeFrom = (slug: string, name: string): boolean => {
	const base = slugOf(name);
	return (
		slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)))
	);
};

export const isSlug = (slug: string): boolean =>
	/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 80;
