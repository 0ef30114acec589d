import type { PortableQuestion } from './portable.ts';

type Values = Map<string, Map<string, number>>;

/** `Q1.NAOK == "A2"`, in the ways that LimeSurvey writes it. */
const ONE = /^\(*\s*([A-Za-z][A-Za-z0-9]*)(?:\.NAOK|\.value)?\s*==\s*["']?([\w-]+)["']?\s*\)*$/;

/**
 * Our condition for LimeSurvey's: answers of one earlier question, joined by "or".
 *
 * @returns `lost` for what cannot be told so
 */
export function lsConditionOf(
	relevance: string,
	values: Values
): PortableQuestion['showIf'] | 'lost' {
	const told = relevance.trim();
	if (told === '' || told === '1') return null;
	const parts = told
		.replace(/^\(+/, '')
		.replace(/\)+$/, '')
		.split(/\s+(?:or|\|\|)\s+/i)
		.map((part) => ONE.exec(part.trim()));
	const ref = parts[0]?.[1] ?? '';
	const of = values.get(ref);
	const is = parts.map((part) => (part?.[1] === ref ? of?.get(part[2] ?? '') : undefined));
	if (is.some((value) => value === undefined)) return 'lost';
	return { ref, is: [...new Set(is as number[])].sort((a, b) => a - b) };
}

/** The same the other way: what LimeSurvey is told. */
export const lsRelevance = (
	showIf: PortableQuestion['showIf'],
	titleOf: (ref: string) => string
) =>
	showIf
		? `(${showIf.is.map((value) => `${titleOf(showIf.ref)}.NAOK == "${value}"`).join(' or ')})`
		: '1';
