import type { Preview } from './preview.server.ts';

/** What a form came back with: what was typed, what is wrong with it, or what it would change. */
export type ChangeForm =
	| {
			values?: Record<string, string>;
			issues?: Record<string, string>;
			preview?: Preview;
	  }
	| null
	| undefined;
