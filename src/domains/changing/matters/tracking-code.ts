import { createHash } from 'node:crypto';
import { inGroups, readSpokenCode, spokenCode } from '#platform/codes/spoken-code.ts';

const LENGTH = 18;
const GROUP = 3;

/**
 * The tracking code of the form that carries this random id: 85 bits and a check character.
 *
 * It follows from the form's id and nothing else, so that a form sent twice shows the same code,
 * although neither the id nor the code is stored, only a hash of each.
 *
 * @param formId at least 128 random bits, known only to the person's own page
 */
export const trackingCodeOf = (formId: string): string =>
	spokenCode(createHash('sha256').update(`kuultu tracking code\n${formId}`).digest(), LENGTH);

/** What is stored of a code. The code has 85 random bits, so a plain hash cannot be searched. */
export const hashOfCode = (code: string): Buffer =>
	createHash('sha256').update(`kuultu code hash\n${code}`).digest();

/** What is stored of a form's id, so that the same form is known when it comes again. */
export const senderKeyOf = (formId: string): Buffer =>
	createHash('sha256').update(`kuultu sender key\n${formId}`).digest();

/** `K7P QRS …`: in groups of three, as it is printed and read aloud. */
export const spaced = (code: string): string => inGroups(code, GROUP);

/** A tracking code as a person typed it, made plain; undefined if it cannot be one. */
export const readCode = (typed: string): string | undefined => readSpokenCode(typed, LENGTH);
