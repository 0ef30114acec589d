export { toneWord } from './answer-words.ts';
