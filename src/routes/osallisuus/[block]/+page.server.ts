import { findBlock } from '#domains/showing/governance/wheel/blocks.ts';
import { found } from '#platform/errors/errors.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ slug: found(findBlock(params.block)).slug });
