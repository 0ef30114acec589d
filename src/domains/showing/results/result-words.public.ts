/** The words of results, for those who write them onto paper or into a file. */
export * from './result-words.ts';
export { toldOf } from './measures.ts';
