export { listThemes } from './matters.queries.server.ts';
