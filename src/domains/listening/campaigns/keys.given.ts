import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';

/** A folder of this test file's own for the keys of campaigns. */
export function withKeys(): void {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'kuultu-keys-'));
		vi.stubEnv('KUULTU_KEYS', folder);
	});
	afterAll(() => {
		vi.unstubAllEnvs();
		rmSync(folder, { recursive: true, force: true });
	});
}
