/** Stands in a page where each visitor gets an id of their own; as long as such an id. */
export const FRESH_ID = '~'.repeat(22);
