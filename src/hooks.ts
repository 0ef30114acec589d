import type { Reroute, Transport } from '@sveltejs/kit/hooks';
import { splitLocale } from '#platform/i18n/locale.ts';

export const reroute: Reroute = ({ url }) => splitLocale(url.pathname).rest;

/** What a page was loaded with, as SvelteKit would write it for a script that goes on with it. */
const isLoaded = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && 'uses' in value && 'data' in value;

/**
 * No page of ours is gone on with by SvelteKit's script, yet SvelteKit writes what every page was
 * loaded with into a text for it, and then throws the text away: a tenth of what a large page costs.
 * This says that there is nothing to write.
 */
export const transport: Transport = {
	nothing: { encode: (value) => isLoaded(value) && [0], decode: () => undefined }
};
