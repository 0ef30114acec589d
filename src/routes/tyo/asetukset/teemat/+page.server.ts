import { z } from 'zod';
import {
	addTheme,
	moveTheme,
	renameTheme,
	restoreTheme,
	retireTheme,
	themeForm,
	themeTarget,
	themesPage
} from '#domains/showing/governance/governance.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { saves } from '../saving.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	themes: await themesPage(asStaff(locals.ctx)),
	done: url.searchParams.has('done')
});

const by = themeTarget.extend({
	by: z.enum(['-1', '1']).transform((step): 1 | -1 => (step === '1' ? 1 : -1))
});

export const actions = {
	lisaa: saves('teemat', 'added', themeForm, addTheme),
	nimea: saves('teemat', 'renamed', z.intersection(themeTarget, themeForm), renameTheme),
	siirra: saves('teemat', 'moved', by, moveTheme),
	poista: saves('teemat', 'retired', themeTarget, retireTheme),
	palauta: saves('teemat', 'restored', themeTarget, restoreTheme)
};
