/** Where data of others lies; none of it is kept in the repository. A path from its root. */
export const SAMPLES = process.env.KUULTU_SAMPLES ?? '../shared/samples';
