import { render } from 'svelte/server';
import type { Component, ComponentProps } from 'svelte';
import { createRawSnippet } from 'svelte';

/** One element of a rendered page, as a test looks at it. */
export type Element = { tag: string; get: (name: string) => string | undefined; text: string };

/** Words as the children of a component. */
export const words = (text: string) => createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));

/**
 * Renders a component as the server does and finds its elements, for tests.
 *
 * @returns the HTML without Svelte's marks, and `all`, `one` by tag and, if given, by attributes
 */
export function rendered<C extends Component<any>>(component: C, props: ComponentProps<C>) {
	const html = render(component as Component<any>, {
		props: props as Record<string, unknown>
	}).body.replace(/<!--.*?-->/gs, '');
	const found = Array.from(
		html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/g)
	);
	const elements = found.map(([whole, tag, rest], i): Element => {
		const attributes = new Map(
			Array.from(rest!.matchAll(/([^\s=]+)(?:="([^"]*)")?/g), ([, name, value]) => [
				name!,
				value ?? ''
			])
		);
		const start = found[i]!.index + whole!.length;
		const end = html.indexOf(`</${tag}>`, start);
		const inner = end < 0 ? '' : html.slice(start, end);
		const text = inner
			.replace(/<[^>]*>/g, '')
			.replace(/\s+/g, ' ')
			.trim();
		return { tag: tag!, get: (name) => attributes.get(name), text };
	});
	const all = (tag: string, wanted: Record<string, string> = {}) =>
		elements.filter(
			(element) =>
				element.tag === tag &&
				Object.entries(wanted).every(([name, value]) => element.get(name) === value)
		);
	const one = (tag: string, wanted: Record<string, string> = {}): Element => {
		const matching = all(tag, wanted);
		if (matching.length !== 1) throw new Error(`${matching.length} × ${tag} in ${html}`);
		return matching[0]!;
	};
	const byId = (id: string): Element => {
		const matching = elements.filter((element) => element.get('id') === id);
		if (matching.length !== 1) throw new Error(`${matching.length} × #${id} in ${html}`);
		return matching[0]!;
	};
	return { html, all, one, byId, elements };
}
