import type { Reroute } from '@sveltejs/kit/hooks';
import { splitLocale } from '#platform/i18n/locale.ts';

export const reroute: Reroute = ({ url }) => splitLocale(url.pathname).rest;
