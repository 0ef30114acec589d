import { EmbeddedDatabaseError } from '#platform/db/embedded.server.ts';
import { MigrationError } from '#platform/db/migrate.server.ts';
import { SettingsError } from '#platform/settings/settings.server.ts';
import { ArchiveError } from './archive.ts';
import { RestoreError } from './load.ts';

/** A command that was written in a way that it does not understand; says how it is written. */
export class UsageError extends Error {}

const EXPECTED = [
	UsageError,
	ArchiveError,
	RestoreError,
	SettingsError,
	EmbeddedDatabaseError,
	MigrationError
];

/** What went wrong, in one line that says how to mend it; details only of what nobody foresaw. */
export function wordsFor(error: unknown): string {
	if (EXPECTED.some((kind) => error instanceof kind)) return (error as Error).message;
	const { code, message, stack } = error as Error & { code?: string };
	if (code && /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|28P01|28000|3D000)$/.test(code)) {
		return `The database cannot be reached (${message || code}). Check DATABASE_URL, that the server runs, and that the user may connect.`;
	}
	if (code === '42501') return `The user of DATABASE_URL may not do this (${message}).`;
	if (code === 'ENOSPC') return 'The disk is full.';
	return stack ?? String(error);
}

export const countOf = (n: number, one: string, many: string): string =>
	`${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const sizeOf = (bytes: number): string =>
	bytes < 1024 * 1024
		? `${Math.max(1, Math.round(bytes / 1024))} KB`
		: `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export const secondsSince = (began: number): string =>
	`${((Date.now() - began) / 1000).toFixed(1)} s`;
