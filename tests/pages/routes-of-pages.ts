import { readdirSync } from 'node:fs';

/** Every page of the product by its folder, such as `/lupaukset/[id=uuid]`. */
export const pagesInSource = (): string[] =>
	readdirSync(new URL('../../src/routes', import.meta.url), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) => `/${file.replace(/\/?\+page\.svelte$/, '')}`)
		.sort();

/** Whether an address shows this page; a fixed word is never taken for a name. */
const shows = (route: string, path: string) => {
	const pattern = route.replace(/\[[^\]]+\]/g, '[^/]+');
	return new RegExp(`^${pattern}$`).test(path.replace(/[?#].*$/, ''));
};

/** Pages that none of these addresses has shown. */
export function notShownBy(routes: string[], paths: string[]): string[] {
	const shown = new Set(
		paths.map((path) =>
			routes
				.filter((route) => shows(route, path))
				.sort((a, b) => a.split('[').length - b.split('[').length)
				.at(0)
		)
	);
	return routes.filter((route) => !shown.has(route));
}
