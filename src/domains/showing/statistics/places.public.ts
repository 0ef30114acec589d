export { type Place, type TreeUnit, placesIn } from './places.ts';
