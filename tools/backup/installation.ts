import { readFileSync } from 'node:fs';
import pg from 'pg';
import { startEmbedded } from '#platform/db/embedded.server.ts';
import { SettingsError, readSettings } from '#platform/settings/settings.server.ts';
import { ensureDatabase } from '../database.ts';
import { LEAST_PASSPHRASE } from './archive.ts';

export type Installation = {
	url: string;
	/** The database as people know it, without its password. */
	place: string;
	embedded: boolean;
	notes: string[];
	close: () => Promise<void>;
};

const placeOf = (url: string): string => {
	const { hostname, port, pathname } = new URL(url);
	return `${pathname.slice(1)} at ${hostname}:${port || 5432}`;
};

/**
 * The database that `npm start` with the same settings uses: the one of `DATABASE_URL`, else the
 * one in the folder `KUULTU_DATA`, which is started if it does not run and left as it was found.
 */
export async function findInstallation(): Promise<Installation> {
	const settings = readSettings();
	if (settings.DATABASE_URL) {
		const url = settings.DATABASE_URL;
		return { url, place: placeOf(url), embedded: false, notes: [], close: async () => undefined };
	}
	const before = new Date();
	const database = await startEmbedded(settings.KUULTU_DATA, !!process.env.KUULTU_DATA);
	const running = await startedAt(database.url).then((at) => at < before);
	return {
		url: await ensureDatabase(database.url, 'kuultu'),
		place: `the database in ${settings.KUULTU_DATA}`,
		embedded: true,
		notes: database.notes,
		close: async () => {
			if (!running) await database.stop();
		}
	};
}

async function startedAt(url: string): Promise<Date> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const { rows } = await client
		.query<{ at: Date }>('select pg_postmaster_start_time() as at')
		.finally(() => client.end());
	return rows[0]?.at as Date;
}

/**
 * The passphrase of backups, from a file or from `KUULTU_BACKUP_PASSPHRASE`; never from the command
 * line, which everyone on the machine can see.
 *
 * @throws SettingsError for one that cannot be read or is too short to protect anything
 */
export function readPassphrase(file: string | undefined): string | undefined {
	let passphrase = process.env.KUULTU_BACKUP_PASSPHRASE || undefined;
	if (file !== undefined) {
		try {
			passphrase = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			throw new SettingsError(`The passphrase cannot be read from ${file} (${code}).`);
		}
	}
	if (passphrase !== undefined && passphrase.length < LEAST_PASSPHRASE) {
		throw new SettingsError(
			`The passphrase is too short: at least ${LEAST_PASSPHRASE} characters.`
		);
	}
	return passphrase;
}

/** The address of another database beside the one that `url` names. */
export function beside(url: string, name: string): string {
	const address = new URL(url);
	address.pathname = `/${name}`;
	return address.href;
}
