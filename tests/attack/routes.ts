import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** An address of the product with everything that can be knocked at: `GET`, `POST`, `?/name`. */
export type Route = { id: string; params: string[]; doors: string[] };

const root = new URL('../..', import.meta.url).pathname;

/**
 * Every route, method and form action of the product that runs, read from what was built.
 *
 * The built modules are asked, in a process of their own, so that neither a spread of actions nor a
 * door made by a function can hide; the folders of the source are held against it.
 */
export function listRoutes(): Route[] {
	const script = `
		const { manifest } = await import(${JSON.stringify(`${root}build/server/manifest-full.js`)});
		const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'fallback'];
		const routes = [];
		for (const route of manifest.routes) {
			const doors = [];
			if (route.endpoint) {
				doors.push(...Object.keys(await route.endpoint()).filter((name) => verbs.includes(name)));
			}
			if (route.page) {
				const leaf = await manifest.nodes[route.page.leaf]();
				if (!doors.includes('GET')) doors.push('GET');
				for (const name of Object.keys(leaf.server?.actions ?? {})) doors.push('?/' + name);
			}
			routes.push({ id: route.id, params: route.params.map(({ name }) => name), doors });
		}
		console.log(JSON.stringify({ routes, remotes: Object.keys(manifest.remotes ?? {}) }));
		process.exit(0);`;
	const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
		encoding: 'utf8',
		cwd: root,
		maxBuffer: 16 * 1024 * 1024
	});
	const { routes, remotes } = JSON.parse(said) as { routes: Route[]; remotes: string[] };
	if (remotes.length > 0)
		throw new Error(`remote functions have no place in the matrix: ${remotes}`);
	return routes;
}

/** The addresses that the source's folders say there are. */
export function routesInSource(): string[] {
	const found = new Set<string>();
	const files = readdirSync(`${root}src/routes`, { recursive: true, encoding: 'utf8' });
	for (const file of files) {
		if (!/(^|\/)(\+page\.svelte|\+page(\.server)?\.ts|\+server\.ts)$/.test(file)) continue;
		const folder = dirname(file);
		const id = folder === '.' ? '/' : `/${folder}`;
		found.add(id);
	}
	return [...found].sort();
}

/** A route's address with its places filled. */
export const addressOf = (id: string, params: Record<string, string>): string =>
	id
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[+(?:\.\.\.)?([^\]=]+)(?:=[^\]]+)?\]+/g, (_whole, name: string) => {
			const value = params[name];
			if (value === undefined) throw new Error(`nothing to put into [${name}] of ${id}`);
			return value;
		}) || '/';

/** The address of one door: an action is asked for in the query. */
export const doorAddress = (path: string, door: string): string =>
	door.startsWith('?/') && door !== '?/default' ? `${path}${door}` : path;

export const methodOf = (door: string): string => (door.startsWith('?/') ? 'POST' : door);
