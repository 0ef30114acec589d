/** What a promise looks like to those who list it. */
export type { ShownCommitment } from './commitments.queries.server.ts';
