import type { NoFormPage } from '#domains/listening/channels/points/points.public.server.ts';
import type { Ctx } from '#platform/auth/context.ts';

declare global {
	namespace App {
		interface Locals {
			ctx: Ctx;
			/** The address without its language prefix. */
			path: string;
			/** What a form of staff held that came without a session. */
			unsent?: string[];
		}
		interface Error {
			message: string;
			/** Where feedback was to be given, but cannot be: what to show instead. */
			noForm?: NoFormPage;
			/** What was filled in before that was heard, by field. */
			kept?: Record<string, string>;
			/** A form of staff came without a session: what was written in it, and on which page. */
			ended?: { unsent: string[]; back: string };
		}
		interface Platform {
			req?: import('node:http').IncomingMessage;
		}
	}
}

export {};
