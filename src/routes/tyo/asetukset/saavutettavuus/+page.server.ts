import {
	accessibilityQueue,
	keepStatement,
	mayKeepStatement,
	statementForm,
	statementPage
} from '#domains/showing/governance/governance.public.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { saves } from '../saving.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = asStaff(locals.ctx);
	return {
		queue: await accessibilityQueue(ctx),
		statement: mayKeepStatement(ctx.who) ? await statementPage(ctx) : undefined,
		done: url.searchParams.has('done')
	};
};

export const actions = { default: saves('saavutettavuus', 'saved', statementForm, keepStatement) };
