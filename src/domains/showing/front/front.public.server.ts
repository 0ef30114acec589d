export { frontPage } from './front.queries.server.ts';
