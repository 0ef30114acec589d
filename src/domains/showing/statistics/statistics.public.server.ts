export { publishAll, publishPeriod, releaseDay } from './publishing.server.ts';
export { hubPage } from './hub-page.server.ts';
export { unitPage } from './unit-page.server.ts';
export { unitList } from './unit-list.server.ts';
export { comparePage } from './compare-page.server.ts';
export { compareCsv, placeCsv } from './downloads.server.ts';
export { staffFigures } from './staff-page.server.ts';
export { figuresByPlace, figuresOfPlace } from './figures.queries.server.ts';
export { byYear, inTimeShareOf } from './figure.ts';
