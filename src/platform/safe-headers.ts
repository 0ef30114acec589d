/**
 * What every answer tells the browser, whatever it holds: pages, files, refusals and mistakes.
 *
 * The kind of a file is what we say it is; other sites learn no address and read or embed nothing.
 */
export const safeHeaders: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()'
};

const nothing = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The policy of an answer that is no page of ours: a drawing or a table opened by itself runs and
 * loads nothing. A PDF is left to the browser's viewer, which a closed policy would keep from working.
 */
export const policyFor = (contentType: string | null): string =>
	contentType?.startsWith('application/pdf') ? nothing : `default-src 'none'; ${nothing}`;
