import { splitLocale } from '../i18n/locale.ts';

/**
 * Where a person goes after signing in: the workspace page that they asked for, else the workspace.
 *
 * Only an address inside our own workspace counts. `//elsewhere`, `/\elsewhere`, `https:` and dots
 * that climb out would send a person who has just typed a password to a stranger's page.
 *
 * @returns a path with its query, beginning with one slash
 */
export function safeReturn(asked: unknown, home = '/tyo'): string {
	if (typeof asked !== 'string' || asked.length > 500) return home;
	if (!/^\/[^/\\]/.test(asked) || /[\\\u0000-\u0020\u007f]/.test(asked)) return home;
	let url: URL;
	try {
		url = new URL(asked, 'http://inside.invalid');
	} catch {
		return home;
	}
	if (url.origin !== 'http://inside.invalid') return home;
	const { rest } = splitLocale(url.pathname);
	if (!/^\/tyo(\/[a-z0-9/_-]*)?$/i.test(rest)) return home;
	return url.pathname + url.search;
}
