import { join } from 'node:path';
import { z } from 'zod';

const flag = z
	.enum(['0', '1', 'true', 'false', ''])
	.transform((value) => value === '1' || value === 'true');

const shape = z.object({
	PORT: z.coerce.number().int().min(1).max(65535).default(3000),
	HOST: z.string().default('127.0.0.1'),
	ORIGIN: z
		.url({ protocol: /^https?$/ })
		.transform((value) => new URL(value).origin)
		.optional(),
	KUULTU_DATA: z.string().min(1).default('./data'),
	KUULTU_KEYS: z.string().min(1).optional(),
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//, 'postgres://…')
		.optional(),
	KUULTU_EXAMPLE: flag.optional(),
	KUULTU_SECRET: z.string().min(32).optional(),
	KUULTU_JOBS: z.enum(['inside', 'apart']).default('inside'),
	KUULTU_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\//, 'smtp://…')
		.optional(),
	MAIL_FROM: z.string().min(3).optional(),
	OIDC_ISSUER: z.url().optional(),
	OIDC_CLIENT_ID: z.string().optional(),
	OIDC_CLIENT_SECRET: z.string().optional(),
	KUULTU_THEME: z
		.string()
		.regex(/^[a-z0-9-]{1,40}$/)
		.default('kuultu'),
	KUULTU_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
	OIDC_NAME: z.string().default('OIDC'),
	DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10)
});

/** Letters that become files need no address of anybody's. */
const NOBODYS_ADDRESS = 'Kuultu <kuultu@localhost>';

export type Settings = z.infer<typeof shape> & {
	origins: string[];
	example: boolean;
	MAIL_FROM: string;
	/** Where the keys of surveys are: on disk, shared by the processes, and in no backup. */
	KUULTU_KEYS: string;
};

const hints: Record<string, string> = {
	PORT: 'a number from 1 to 65535',
	ORIGIN: 'the address that people open, such as https://kuultu.example.fi',
	DATABASE_URL: 'such as postgres://user:password@host:5432/kuultu',
	KUULTU_SECRET: 'at least 32 characters, the same in every process',
	KUULTU_JOBS: '"inside" (the web process runs jobs) or "apart" (npm run worker does)',
	KUULTU_TRUSTED_PROXIES: 'how many reverse proxies stand before the app, 0 to 5',
	KUULTU_EXAMPLE: '1 or 0',
	KUULTU_LOG: 'debug, info, warn, error or silent',
	KUULTU_THEME: 'the name of a theme, such as kuultu or second',
	SMTP_URL: 'such as smtp://user:password@mail.example.fi:587',
	OIDC_ISSUER: 'the https address of the OpenID provider'
};

/** A setting that cannot work, told so that the person who starts the app knows how to mend it. */
export class SettingsError extends Error {}

/**
 * Reads and checks every setting from the environment, for whoever starts a process.
 *
 * An empty value counts as not set, since compose files and service units leave such behind.
 *
 * @throws SettingsError naming each wrong variable and what it should be
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
	const parsed = shape.safeParse(given);
	if (!parsed.success) {
		const lines = parsed.error.issues.map((issue) => {
			const name = String(issue.path[0]);
			return `  ${name}: should be ${hints[name] ?? issue.message}`;
		});
		throw new SettingsError(`These settings need mending:\n${[...new Set(lines)].join('\n')}`);
	}
	const settings = parsed.data;
	const oidc = [settings.OIDC_ISSUER, settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET];
	if (oidc.some(Boolean) && !oidc.every(Boolean)) {
		throw new SettingsError(
			'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three or none.'
		);
	}
	if (settings.SMTP_URL && !settings.MAIL_FROM) {
		throw new SettingsError(
			'MAIL_FROM is missing: with SMTP_URL letters go to people, and need a sender that is yours, such as "Kuultu <kuultu@example.fi>".'
		);
	}
	return {
		...settings,
		MAIL_FROM: settings.MAIL_FROM ?? NOBODYS_ADDRESS,
		KUULTU_KEYS: settings.KUULTU_KEYS ?? join(settings.KUULTU_DATA, 'survey-keys'),
		example: settings.KUULTU_EXAMPLE ?? !settings.DATABASE_URL,
		origins: settings.ORIGIN
			? [settings.ORIGIN]
			: ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${settings.PORT}`)
	};
}
