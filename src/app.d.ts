import type { NoFormPage } from '#domains/listening/channels/points/points.public.server.ts';
import type { Ctx } from '#platform/auth/context.ts';

declare global {
	namespace App {
		interface Locals {
			ctx: Ctx;
			/** The address without its language prefix. */
			path: string;
		}
		interface Error {
			message: string;
			/** Where feedback was to be given, but cannot be: what to show instead. */
			noForm?: NoFormPage;
		}
		interface Platform {
			req?: import('node:http').IncomingMessage;
		}
	}
}

export {};
