import type { StaffCtx } from '#platform/auth/context.ts';
import type { Given } from '../answering/answers.schema.ts';
import { asDecided } from '../redaction/redaction.public.ts';
import { getSheet } from './entry.queries.server.ts';
import { type SheetAt, correctSheet } from './sheets.commands.server.ts';

/**
 * Takes out of a sheet's texts what may tell who somebody is, at the word of the person who typed
 * it and sees what is marked. A correction like any other, with the same rights and locks.
 */
export async function hidePersonal(ctx: StaffCtx, at: SheetAt): Promise<void> {
	const { given, sheet } = await getSheet(ctx, at, at.no);
	const { locale } = sheet.head;
	const texts: Given['texts'] = {};
	for (const [id, text] of Object.entries(given.texts)) {
		texts[id] = asDecided(text, locale, 'remove');
	}
	await correctSheet(ctx, at, { ...sheet.head, given: { ...given, texts } });
}
