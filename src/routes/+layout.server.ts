import { findCounty } from '#platform/units/units.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { lately } from '#platform/db/lately.server.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import type { LayoutServerLoad } from './$types';

export const csr = false;

export const load: LayoutServerLoad = async ({ locals }) => {
	const { ctx, path } = locals;
	const county = await lately(ctx, 'county', () => findCounty(ctx.db));
	const place = /^\/tyo(\/|$)/.test(path) ? 'work' : 'public';
	return {
		locale: ctx.locale,
		path,
		county: wordsIn(county?.name, ctx.locale) || 'Kuultu',
		example: theApp().settings.example,
		place: place as 'public' | 'work' | 'bare'
	};
};
