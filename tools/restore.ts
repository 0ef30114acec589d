import { parseArgs } from 'node:util';
import pg from 'pg';
import { beside, findInstallation, readPassphrase } from './backup/installation.ts';
import { RestoreError, checkBackup, loadBackup } from './backup/load.ts';
import type { Sums } from './backup/save.ts';
import { UsageError, countOf, secondsSince, wordsFor } from './backup/terminal.ts';

/**
 * Brings a backup back into an empty database: `npm run restore -- FILE`; or only reads it through
 * and says whether it is whole (`--check`). See docs/running.md.
 */
const USAGE = `Write: npm run restore -- FILE [--check] [--into-new NAME] [--passphrase-file FILE]
--check           reads the file through and restores nothing
--into-new NAME   makes the database NAME beside the one of DATABASE_URL and restores into it
The passphrase may also stand in KUULTU_BACKUP_PASSPHRASE.`;

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				check: { type: 'boolean' },
				'into-new': { type: 'string' },
				'passphrase-file': { type: 'string' }
			}
		});
		if (positionals.length !== 1) throw new UsageError(USAGE);
		return {
			path: positionals[0] as string,
			check: values.check ?? false,
			intoNew: values['into-new'],
			passphraseFile: values['passphrase-file']
		};
	} catch {
		throw new UsageError(USAGE);
	}
}

async function administer(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
	await client.connect();
	await client.query(statement).finally(() => client.end());
}

/** Makes the new database; it is dropped again when the backup does not come into it. */
async function intoNew(url: string, name: string, load: (url: string) => Promise<void>) {
	try {
		await administer(url, `create database ${pg.escapeIdentifier(name)}`);
	} catch (error) {
		const { code } = error as { code?: string };
		if (code === '42P04') {
			throw new RestoreError(`There is a database ${name} already. Give another name.`);
		}
		if (code !== '42501') throw error;
		throw new RestoreError(
			'The user of DATABASE_URL may not make databases. Have an empty one made that this user owns, give its address in DATABASE_URL and leave --into-new out.'
		);
	}
	try {
		await load(beside(url, name));
	} catch (error) {
		await administer(url, `drop database ${pg.escapeIdentifier(name)}`);
		throw error;
	}
}

const inside = (sums: Sums): string => {
	const tables = Object.values(sums);
	const rows = tables.reduce((total, sum) => total + sum.rows, 0);
	return `${countOf(rows, 'row', 'rows')} of ${countOf(tables.length, 'table', 'tables')}`;
};

const began = Date.now();
let close: (() => Promise<void>) | undefined;
try {
	const { path, check, intoNew: name, passphraseFile } = readArguments();
	const passphrase = readPassphrase(passphraseFile);
	if (check) {
		const { manifest, sums } = await checkBackup(path, passphrase);
		console.log(
			`${path} is whole: ${inside(sums)}, made ${manifest.madeAt} by Kuultu ${manifest.version}, ${secondsSince(began)}.`
		);
	} else {
		const installation = await findInstallation();
		close = installation.close;
		for (const note of installation.notes) console.log(note);
		if (name && installation.embedded) {
			throw new UsageError(
				'--into-new needs DATABASE_URL. Without one, restore into an empty folder: KUULTU_DATA=./restored npm run restore -- FILE'
			);
		}
		const load = async (url: string) => {
			const { sums, log } = await loadBackup(url, path, passphrase);
			const place = name ? `the new database ${name}` : installation.place;
			console.log(
				`Restored into ${place}: ${inside(sums)}, each read back and compared, ${secondsSince(began)}.`
			);
			if (log.intact) {
				console.log(
					`The audit log is unbroken: ${countOf(log.count, 'row', 'rows')}${log.head ? `, the newest is ${log.head.id}: ${log.head.mark}` : ''}.`
				);
			} else {
				console.error(
					`The audit log is as it was backed up, but it is broken at row ${log.brokenAt} (${log.why}). Find out what happened to it before the backup was made.`
				);
				process.exitCode = 2;
			}
		};
		await (name ? intoNew(installation.url, name, load) : load(installation.url));
		console.log(
			name
				? `To go on from here, start Kuultu with the database ${name} in DATABASE_URL.`
				: '"npm start" with the same settings goes on from here.'
		);
	}
} catch (error) {
	console.error(wordsFor(error));
	process.exitCode = 1;
} finally {
	await close?.();
}
