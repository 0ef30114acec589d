export { wherePage } from './where.queries.server.ts';
