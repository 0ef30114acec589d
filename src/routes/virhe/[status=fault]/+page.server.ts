import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What is told of a fault, for addresses that give a file and have no page of their own to tell it on. */
export const load: PageServerLoad = ({ params }) =>
	error(Number(params.status), { message: params.status });
