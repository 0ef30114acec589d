/** The words of results, for those who write them onto paper or into a file. */
export * from './result-words.ts';
export { type Told, toldOf } from './measures.ts';
