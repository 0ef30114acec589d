import { thanks } from '../../thanks.server.ts';

export const load = thanks;
