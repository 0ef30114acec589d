import type { RequestHandler } from '@sveltejs/kit';
import { finishOidc } from '#platform/auth/oidc.server.ts';
import { visitOf } from '../../visit.server.ts';

/** Where the organisation's provider sends a person back to. */
export const GET: RequestHandler = (event) => finishOidc(visitOf(event), event.request);
