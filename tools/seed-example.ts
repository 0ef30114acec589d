import type { Db } from '#platform/db/database.server.ts';

export async function fillExample(_db: Db): Promise<string> {
	return 'nothing to add';
}
export const castLines = (): string[] => [];
