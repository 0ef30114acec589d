import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDatabase, openPool } from '#platform/db/database.server.ts';
import { Conflict } from '#platform/errors/errors.ts';
import { healthOf } from '#platform/health/health.server.ts';
import { SettingsError, readSettings } from '#platform/settings/settings.server.ts';
import { findInstallation } from './backup/installation.ts';
import { UsageError, wordsFor } from './backup/terminal.ts';

/**
 * Invites the first administrator of an installation, who then invites everyone else on the pages:
 * `npm run administrator -- EMAIL "NAME"`. Persons come by invitation only, and somebody has
 * to be first; whoever may run this rules the database anyway.
 */
const USAGE = `Write: npm run administrator -- EMAIL "NAME" [--language fi|sv|en]`;

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { language: { type: 'string', default: 'fi' } }
		});
		const [email, name, ...rest] = positionals;
		if (!email || !name || rest.length > 0) throw new UsageError(USAGE);
		return { email, name, locale: values.language };
	} catch {
		throw new UsageError(USAGE);
	}
}

/** Checks the words as the page of invitations does, and says in English what is wrong. */
async function checked(given: ReturnType<typeof readArguments>) {
	const { emailField, nameField } = await import('#platform/auth/people.schema.ts');
	const email = emailField.safeParse(given.email);
	if (!email.success) throw new UsageError(`${given.email} is not an e-mail address.\n${USAGE}`);
	const name = nameField.safeParse(given.name);
	if (!name.success) throw new UsageError(`The name should be 2–100 letters.\n${USAGE}`);
	const locale = (['fi', 'sv', 'en'] as const).find((one) => one === given.locale);
	if (!locale) throw new UsageError(USAGE);
	return { email: email.data, name: name.data, locale };
}

async function refuseUnready(url: string): Promise<void> {
	const health = healthOf(url);
	const { status, database } = await health.now().finally(() => health.close());
	if (!database.ok) {
		throw new SettingsError(
			'The database cannot be reached. Check DATABASE_URL, that the server runs, and that the user may connect.'
		);
	}
	if (status === 'down') {
		throw new SettingsError(
			'The database has not been prepared by this version. Run "npm start" with the same settings first.'
		);
	}
}

let close: (() => Promise<void>) | undefined;
try {
	const given = readArguments();
	// The invitation's letter speaks the texts that the build compiles.
	if (!existsSync('src/paraglide/messages.js')) {
		throw new SettingsError('Kuultu has not been built here: run "npm run build" first.');
	}
	const input = await checked(given);
	const settings = readSettings();
	const installation = await findInstallation();
	close = installation.close;
	await refuseUnready(installation.url);
	const { inviteFirstAdministrator } = await import('#platform/auth/sign-in.public.server.ts');
	const db = openDatabase(openPool(installation.url, 2, 'kuultu first administrator'));
	const origin = settings.origins[0] as string;
	const link = await inviteFirstAdministrator(db, input, origin).finally(() => db.destroy());
	console.log(
		`${input.name} opens this link within seven days and chooses a password:\n\n  ${link}\n`
	);
	console.log(
		'It opens once, for whoever has it: give it to nobody else. It was also left to be mailed.'
	);
	if (!settings.ORIGIN) console.log('No ORIGIN is set: the link works on this machine only.');
} catch (error) {
	console.error(
		error instanceof Conflict
			? 'There is an administrator already, who invites the next ones: sign in and open "People".'
			: wordsFor(error)
	);
	process.exitCode = 1;
} finally {
	await close?.();
}
