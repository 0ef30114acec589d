/**
 * A feedback point's code as people type it from a wall: in any case, with spaces or hyphens.
 *
 * @returns the code as it is kept; nothing where it cannot be one
 */
export function typedCode(typed: string): string | undefined {
	const code = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
	return /^[2-9A-HJKMNP-Z]{6}$/.test(code) ? code : undefined;
}
