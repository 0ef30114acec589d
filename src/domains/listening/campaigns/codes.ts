import { createHmac } from 'node:crypto';
import { inGroups, readSpokenCode, spokenCode } from '#platform/codes/spoken-code.ts';

const LENGTH = 12;
const GROUP = 4;

/** What a code is used for: a hash made for one purpose is never good for another. */
const keyed = (key: Buffer, purpose: string, text: string): Buffer =>
	createHmac('sha256', key).update(`kuultu ${purpose}\n${text}`).digest();

/**
 * The code in the letter of one invitation: 55 bits and a check character.
 *
 * It follows from the campaign's key, so that a letter can be printed again although no code is
 * stored anywhere, and nobody who has only the database can work it out.
 */
export const codeOfInvitation = (key: Buffer, invitationId: string): string =>
	spokenCode(keyed(key, 'invitation code', invitationId), LENGTH);

/** A code to go on with, for somebody who has none: from random bytes. */
export const codeFrom = (bytes: Uint8Array): string => spokenCode(bytes, LENGTH);

/** What an invitation is found by. */
export const invitationKeyOf = (key: Buffer, code: string): Buffer => keyed(key, 'invited', code);

/**
 * What says that a code has been answered with. It has nothing in common with what the invitation is
 * found by, for whoever does not hold the key.
 */
export const castKeyOfCode = (key: Buffer, code: string): Buffer => keyed(key, 'cast', code);

/** The same of a form that was opened without a code, by its own random id. */
export const castKeyOfForm = (campaignId: string, formId: string): Buffer =>
	createHmac('sha256', campaignId).update(`kuultu cast form\n${formId}`).digest();

/** What half-given answers are found by, and the key that they are sealed with. */
export const draftKeyOf = (key: Buffer, code: string): Buffer => keyed(key, 'draft', code);
export const sealKeyOf = (key: Buffer, code: string): Buffer => keyed(key, 'seal', code);

/** A code as somebody typed it, made plain; undefined if it cannot be one. */
export const readSurveyCode = (typed: string): string | undefined => readSpokenCode(typed, LENGTH);

/** `K7PQ RS4T 9XYZ`, as it is printed and read aloud. */
export const spacedCode = (code: string): string => inGroups(code, GROUP);
