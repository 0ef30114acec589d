import { parseArgs } from 'node:util';
import { findInstallation, readPassphrase } from './backup/installation.ts';
import { saveBackup } from './backup/save.ts';
import { UsageError, countOf, secondsSince, sizeOf, wordsFor } from './backup/terminal.ts';

/**
 * Writes everything of this installation into one file: `npm run backup -- FILE`.
 *
 * The service may run or not. Settings are those of `npm start`; see docs/running.md.
 */
const USAGE = `Write: npm run backup -- FILE [--passphrase-file FILE]
The passphrase may also stand in KUULTU_BACKUP_PASSPHRASE. Without one the file is not encrypted.`;

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { 'passphrase-file': { type: 'string' } }
		});
		if (positionals.length !== 1) throw new UsageError(USAGE);
		return { path: positionals[0] as string, passphraseFile: values['passphrase-file'] };
	} catch {
		throw new UsageError(USAGE);
	}
}

const began = Date.now();
let close: (() => Promise<void>) | undefined;
try {
	const { path, passphraseFile } = readArguments();
	const passphrase = readPassphrase(passphraseFile);
	const installation = await findInstallation();
	close = installation.close;
	for (const note of installation.notes) console.log(note);
	const { sums, bytes } = await saveBackup(installation.url, path, passphrase);
	const tables = Object.values(sums);
	const rows = tables.reduce((total, sum) => total + sum.rows, 0);
	console.log(
		`${path}: ${countOf(rows, 'row', 'rows')} of ${countOf(tables.length, 'table', 'tables')} from ${installation.place}, ${sizeOf(bytes)}, ${secondsSince(began)}.`
	);
	console.log(
		passphrase === undefined
			? 'It is not encrypted: whoever has the file can read it.'
			: 'It is encrypted. Keep the passphrase elsewhere than the file: without it nobody opens it.'
	);
} catch (error) {
	console.error(wordsFor(error));
	process.exitCode = 1;
} finally {
	await close?.();
}
