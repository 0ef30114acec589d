import type { PortableQuestion } from './portable.ts';

type Values = Map<string, Map<string, number>>;

const EQUALS = /^\$\{([^}]+)\}\s*=\s*['"]?([^'"]+?)['"]?$/;
const SELECTED = /^selected\(\s*\$\{([^}]+)\}\s*,\s*['"]([^'"]+)['"]\s*\)$/;

/**
 * Our condition for XLSForm's: answers of one earlier question, joined by "or".
 *
 * @returns `lost` for what cannot be told so
 */
export function xlsConditionOf(
	relevant: string,
	values: Values
): PortableQuestion['showIf'] | 'lost' {
	const told = relevant.trim();
	if (!told || told === 'true()') return null;
	const parts = told.split(/\s+or\s+/).map((part) => {
		const bare = part
			.trim()
			.replace(/^\(+(?!\s*\$\{[^}]+\}\s*,)/, '')
			.trim();
		const closed = bare.startsWith('selected') ? bare : bare.replace(/\)+$/, '');
		return EQUALS.exec(closed) ?? SELECTED.exec(bare);
	});
	const ref = parts[0]?.[1] ?? '';
	const of = values.get(ref);
	const is = parts.map((part) => (part?.[1] === ref ? of?.get(part[2] ?? '') : undefined));
	if (is.some((value) => value === undefined)) return 'lost';
	return { ref, is: [...new Set(is as number[])].sort((a, b) => a - b) };
}

/** The same the other way. */
export const xlsRelevant = (showIf: PortableQuestion['showIf'], nameOf: (ref: string) => string) =>
	showIf
		? showIf.is.map((value) => `selected(\${${nameOf(showIf.ref)}}, '${value}')`).join(' or ')
		: '';
