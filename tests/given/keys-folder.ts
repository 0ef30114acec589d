import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where products that tests start keep the keys of surveys, so that a test can know a code. */
export const KEYS_FOLDER = join(tmpdir(), 'kuultu-test-keys');
