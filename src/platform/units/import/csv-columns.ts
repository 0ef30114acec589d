import { cellNames } from '../units.schema.ts';

/** Columns of the file in their order; `key` and `name_fi` must be there. */
export const columns = ['key', 'parent', 'kind', ...cellNames];
