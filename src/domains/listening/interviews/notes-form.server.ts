import { randomUUID } from 'node:crypto';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { readable } from './changing.server.ts';
import { may } from './interviews.policy.ts';
import { notesForm } from './interviews.schema.ts';
import { type Kept, keepNotes } from './running.commands.server.ts';

const WHOLE = 'koko';

/** Whether it is there, and this person's to run, comes before what is wrong with what was sent. */
async function mayKeep(ctx: StaffCtx, id: string): Promise<void> {
	allow(ctx.who, may.run, await readable(ctx.db, ctx.who, id));
}

/** Two texts that were written at the same time, one after the other: nothing is lost. */
const both = (theirs: string, mine: string): string => `${theirs}\n\n${mine}`;

/** What a page without scripting shows when it could not keep everything. */
export type NotesTyped = {
	texts: Record<string, string>;
	revisions: Record<string, number>;
	/** Both texts of each note that two wrote at the same time. */
	conflicts: Record<string, { theirs: string; mine: string }>;
	issues: Record<string, string>;
};

/**
 * Keeps the notes of a running page that was sent as a form, and a turn if its button was pressed.
 *
 * @returns undefined when everything was kept
 */
export async function keepNotesForm(
	ctx: StaffCtx,
	id: string,
	data: FormData
): Promise<NotesTyped | undefined> {
	await mayKeep(ctx, id);
	const fields = [...data].filter(
		(field): field is [string, string] => typeof field[1] === 'string'
	);
	const notes = fields
		.filter(([name]) => name.startsWith('note.'))
		.map(([name, text]) => {
			const key = name.slice(5);
			return {
				question: key === WHOLE ? null : key,
				text,
				base: Number(data.get(`revision.${key}`) ?? 0),
				seq: 1
			};
		});
	const [seat, count] = String(data.get('turn') ?? '').split(':');
	const turns = seat ? [{ seat: Number(seat), count: Number(count), seq: 1 }] : [];
	const read = notesForm.safeParse({ writer: data.get('writer'), notes, turns });
	const typed = (more: Partial<NotesTyped>): NotesTyped => ({
		texts: Object.fromEntries(notes.map(({ question, text }) => [question ?? WHOLE, text])),
		revisions: Object.fromEntries(notes.map(({ question, base }) => [question ?? WHOLE, base])),
		conflicts: {},
		issues: {},
		...more
	});
	if (!read.success) {
		const issues: Record<string, string> = {};
		for (const { path, message } of read.error.issues) {
			const at = path[0] === 'notes' ? notes[Number(path[1])] : undefined;
			issues[at ? `note.${at.question ?? WHOLE}` : 'form'] ??= message;
		}
		return typed({ issues });
	}
	// A page shown again by the back button is the same page with other words: notes get a writer of
	// their own each time, so that the second is met and not mistaken for the first. Turns keep the
	// page's, so that a button pressed twice counts once.
	const kept = await keepNotes(ctx, { id, ...read.data, writer: randomUUID(), turns: [] });
	if (turns.length > 0) await keepNotes(ctx, { id, ...read.data, notes: [] });
	const met = kept.notes.filter(({ theirs }) => theirs !== undefined);
	if (met.length === 0) return undefined;
	const after = typed({ issues: { form: 'notes_met' } });
	for (const { question, revision } of kept.notes) after.revisions[question ?? WHOLE] = revision;
	for (const { question, text, theirs = '' } of met) {
		const key = question ?? WHOLE;
		after.conflicts[key] = { theirs, mine: text };
		after.texts[key] = both(theirs, text);
	}
	return after;
}

/**
 * Keeps what the script of a running page sends.
 *
 * @throws Invalid for what no page of ours sends
 */
export async function keepNotesSent(ctx: StaffCtx, id: string, sent: unknown): Promise<Kept> {
	await mayKeep(ctx, id);
	const read = notesForm.safeParse(sent);
	if (!read.success) throw new Invalid({ form: 'not_notes' });
	return keepNotes(ctx, { id, ...read.data });
}
