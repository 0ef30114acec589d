import { frontPage } from '#domains/showing/front/front.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ page: await frontPage(locals.ctx) });
