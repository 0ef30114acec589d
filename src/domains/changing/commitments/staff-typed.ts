import type { PublicCheck } from '#domains/listening/redaction/becoming-public.public.server.ts';

/** A form of a commitment's page that could not be done: which it was, and what was typed. */
export type Typed = {
	did: string;
	values: Record<string, string>;
	themeIds: string[];
	issues: Record<string, string>;
	/** Places in the words that may tell who somebody is, to be confirmed before all can read them. */
	check?: PublicCheck;
} | null;

/** What was typed into a field of this form, if this is the form that failed. */
export const typedIn = (typed: Typed, did: string, name: string): string | undefined =>
	typed?.did === did ? typed.values[name] : undefined;
