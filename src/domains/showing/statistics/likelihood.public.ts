export { type Interval, type Share, changeOf, differenceOf, wilson } from './likelihood.ts';
