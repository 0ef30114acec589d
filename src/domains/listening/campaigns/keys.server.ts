import { randomBytes } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '#platform/settings/settings.server.ts';

const BYTES = 32;

/**
 * The key of one campaign: without it nobody can tell whose code answered (decision 0007).
 *
 * It lies in a file beside the database and never in it, so that neither a copy of the database nor
 * a backup holds it, and it is destroyed when the campaign closes.
 */
export type CampaignKey = Buffer;

const fileOf = (campaignId: string): string => {
	if (!/^[0-9a-f-]{36}$/.test(campaignId)) throw new Error('not a campaign id');
	return join(readSettings().KUULTU_KEYS, `${campaignId}.key`);
};

/** The key of a campaign, or nothing where it was never made, was destroyed, or got lost. */
export function findKey(campaignId: string): CampaignKey | undefined {
	try {
		const key = readFileSync(fileOf(campaignId));
		return key.length === BYTES ? key : undefined;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

/**
 * Makes the key of a campaign, once: whichever process comes first makes it, the others read it.
 * It is on the disk before anything that depends on it is.
 */
export function ensureKey(campaignId: string): CampaignKey {
	const path = fileOf(campaignId);
	mkdirSync(readSettings().KUULTU_KEYS, { recursive: true, mode: 0o700 });
	try {
		const file = openSync(path, 'wx', 0o600);
		try {
			writeSync(file, randomBytes(BYTES));
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	const key = findKey(campaignId);
	if (!key) throw new Error(`the key ${path} is not whole: another process is making it, or died`);
	return key;
}

/** Destroys the key of a campaign: from now on nobody can tell who answered, not even we. */
export function destroyKey(campaignId: string): void {
	const path = fileOf(campaignId);
	try {
		// Overwritten first, for disks that leave a removed file's bytes in place.
		const file = openSync(path, 'r+');
		try {
			writeSync(file, randomBytes(BYTES), 0, BYTES, 0);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	rmSync(path, { force: true });
}
