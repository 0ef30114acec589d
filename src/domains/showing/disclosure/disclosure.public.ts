export { type Interval, audit } from './audit.ts';
export { type ProtectOptions, type Protected, protect } from './protect.ts';
export { FEWEST, FEWEST_FOR_SENSITIVE_SHARE, FEWEST_FOR_SHARE, type Reason } from './rules.ts';
export type { Cell, Ledger, Relation } from './table.ts';
