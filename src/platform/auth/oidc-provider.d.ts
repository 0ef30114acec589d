/** What our tests use of the OpenID provider, which brings no types. */
declare module 'oidc-provider' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
	type Context = {
		path: string;
		body: unknown;
		oidc: {
			provider: { Grant: new (of: { clientId: string; accountId: string }) => Grant };
			client?: { clientId: string };
			session?: { accountId?: string };
		};
	};
	type Account = { accountId: string; claims: () => Promise<Record<string, unknown>> };

	export class Provider {
		constructor(
			issuer: string,
			configuration: {
				findAccount: (ctx: Context, sub: string) => Account | undefined;
				interactions: { url: (ctx: Context, interaction: { uid: string }) => string };
				loadExistingGrant: (ctx: Context) => Promise<Grant>;
				[other: string]: unknown;
			}
		);
		use(middleware: (ctx: Context, next: () => Promise<void>) => Promise<void>): void;
		callback(): (req: IncomingMessage, res: ServerResponse) => Promise<void>;
		interactionFinished(
			req: IncomingMessage,
			res: ServerResponse,
			result: { login: { accountId: string } }
		): Promise<void>;
	}
}
