import type { Conversation } from './conversation.server.ts';

/** What a post to the page of the tracking code comes to. */
export type CodeResult =
	| {
			code?: string;
			error?: 'empty' | 'form' | 'unknown' | 'wait';
			talk?: Conversation;
			today?: string;
			newForm?: string;
			issue?: string;
			text?: string;
			sent?: boolean;
			removedCodes?: boolean;
			asksWithdrawal?: boolean;
	  }
	| null
	| undefined;
