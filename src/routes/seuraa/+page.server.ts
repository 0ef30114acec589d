import { hubPage } from '#domains/showing/statistics/statistics.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ page: await hubPage(locals.ctx) });
