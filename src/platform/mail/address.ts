const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * One e-mail address, and nothing but one, in the form that mail is sent to.
 *
 * Parsed by ourselves before any mail library sees it: libraries have read a quoted local part as a
 * second address (CVE-2025-13033), and a line break starts a new header. So quoted local parts,
 * comments, display names, lists, address literals and control characters are all refused. A
 * domain with å, ä or ö is taken in its ASCII form; a local part is ASCII, as nearly all are.
 *
 * @returns the address with its domain in lower case, or undefined where it is not one
 */
export function parseAddress(text: string): string | undefined {
	if (text.length > 254) return undefined;
	const at = text.lastIndexOf('@');
	const local = text.slice(0, at);
	if (at < 1 || local.length > 64 || !LOCAL.test(local)) return undefined;
	const domain = asciiDomain(text.slice(at + 1));
	return domain && local.length + 1 + domain.length <= 254 ? `${local}@${domain}` : undefined;
}

function asciiDomain(text: string): string | undefined {
	if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(text)) return undefined;
	let host: string;
	try {
		host = new URL(`http://${text}/`).hostname;
	} catch {
		return undefined;
	}
	const labels = host.split('.');
	const top = labels.at(-1) ?? '';
	if (labels.length < 2 || host.length > 253 || !TOP.test(top)) return undefined;
	return labels.every((label) => LABEL.test(label)) ? host : undefined;
}

/** Whether this is one e-mail address that mail can be sent to. */
export const isAddress = (text: string): boolean => parseAddress(text) !== undefined;
