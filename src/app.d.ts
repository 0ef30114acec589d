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
		}
		interface Platform {
			req?: import('node:http').IncomingMessage;
		}
	}
}

export {};
