export { enforceRetention, findRetention } from './enforce.server.ts';
export { keepRetention, retentionPage, wouldForget } from './retention.commands.server.ts';
export { type Retention, kept, keptKinds, retentionForm } from './retention.schema.ts';
