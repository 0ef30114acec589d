import { createHash } from 'node:crypto';

/** The same id at every seeding: a version 4 UUID drawn from a name instead of from chance. */
export function exampleId(name: string): string {
	const hex = createHash('sha256').update(`kuultu example\n${name}`).digest('hex');
	const variant = ((parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join('-');
}
