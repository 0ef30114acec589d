import type { Db } from '#platform/db/database.server.ts';
import { staff, staffCtx, units } from '../../../../../tests/given/given.ts';
import type { QuestionKind } from '../questionnaires.schema.ts';
import { usualOptions } from '../ready-made/scales.ts';
import type { Wording } from '../wording-form.ts';
import { addNewQuestion } from './items.commands.server.ts';
import { startQuestionnaire } from './starting.commands.server.ts';

/** People of a county who build, or may not. */
export async function people(db: Db) {
	const ids = (await units(db, 'Asema', 'Toinen')) as Record<'Asema' | 'Toinen', string>;
	const as = async (...given: Parameters<typeof staff>) => staffCtx(db, await staff(...given));
	return {
		ids,
		coordinator: await as(db, { roles: ['coordinator'], works: Object.values(ids) }),
		administrator: await as(db, { roles: ['administrator'] }),
		lead: await as(db, { roles: ['lead'], works: [ids.Asema], leads: [ids.Asema] }),
		otherLead: await as(db, { roles: ['lead'], works: [ids.Toinen], leads: [ids.Toinen] }),
		worker: await as(db, { works: [ids.Asema] }),
		reader: await as(db, { roles: ['reader'], reads: [ids.Asema] })
	};
}
export type People = Awaited<ReturnType<typeof people>>;

export const wordingOf = (fi: string, kind: QuestionKind = 'agree5'): Wording => ({
	text: { fi, sv: `${fi} (sv)` },
	hint: {},
	options: usualOptions[kind] ?? [],
	none: null,
	pictures: []
});

export const aQuestion = (id: string, kind: QuestionKind = 'agree5') => ({
	id,
	kind,
	topic: 'encounter' as const,
	source: '',
	sensitive: false,
	wording: wordingOf(`Kysymys ${id}`, kind)
});

type As = People[keyof Omit<People, 'ids'>];

/** A draft with new questions of the given ids, and where its edits stand. */
export async function aDraft(ctx: As, ...questions: ReturnType<typeof aQuestion>[]) {
	const started = await startQuestionnaire(ctx, {
		name: { fi: 'Oma kysely', sv: 'Egen enkät' },
		purpose: 'survey',
		audience: 'adult',
		unitId: null,
		from: null
	});
	const target = { versionId: started.versionId, edits: 1 };
	for (const question of questions) {
		await addNewQuestion(ctx, { ...target }, { ...question, section: 0 });
		target.edits++;
	}
	return { ...started, target };
}
