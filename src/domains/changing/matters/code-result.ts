import type { Examined } from '#domains/listening/redaction/redaction.public.ts';
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
			/** A reply that may tell who somebody is, for its writer to decide upon. */
			check?: Examined & { form: string };
			/** What is final is asked about first. */
			asks?: 'withdrawal' | 'closing';
	  }
	| null
	| undefined;
