export { reportFile } from './files.server.ts';
