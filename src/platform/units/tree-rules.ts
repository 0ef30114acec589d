import type { Unit } from './units.queries.server.ts';

export type Kind = Unit['kind'];

/** A service stands under the county or another service; a unit under any of the three. */
export const fitsUnder = (kind: Kind, parent: Kind): boolean =>
	kind === 'service' ? parent !== 'unit' : kind === 'unit';

/**
 * Whether a unit would come to stand under itself.
 *
 * @param parentOf the parent of each unit as it would be afterwards
 */
export function inCircle(id: string, parentOf: (id: string) => string | null | undefined): boolean {
	const seen = new Set<string>();
	for (let at = parentOf(id); at; at = parentOf(at)) {
		if (at === id) return true;
		if (seen.has(at)) return false;
		seen.add(at);
	}
	return false;
}
