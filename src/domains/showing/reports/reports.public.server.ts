export { reportFile } from './files.server.ts';
export { allFigures } from './all-figures.server.ts';
