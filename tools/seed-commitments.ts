import type { Tx } from '#platform/db/database.server.ts';
import { commitments } from './example/commitments.ts';
import { exampleId } from './example-id.ts';
import type { SeededMatter } from './seed-handling.ts';

const json = (value: unknown) => JSON.stringify(value ?? {});

/** The example county's promises, each tied to voices of its unit that spoke of the same. */
export async function insertCommitments(tx: Tx, matters: SeededMatter[]): Promise<void> {
	for (const [index, told] of commitments.entries()) {
		const id = exampleId(`commitment ${index}`);
		const endedOn =
			told.state === 'kept' ? told.keptOn : told.state === 'dropped' ? told.droppedOn : undefined;
		await tx
			.insertInto('changing.commitment')
			.values({
				id,
				unitId: exampleId(`unit ${told.unitKey}`),
				title: json(told.title),
				youSaid: json(told.youSaid),
				promise: json(told.promise),
				responsibleTitle: json(told.responsibleTitle),
				promisedOn: told.promisedOn,
				dueOn: told.dueOn,
				state: told.state,
				endedOn: endedOn ?? null,
				outcome: json(told.outcome),
				droppedReason: json(told.droppedReason),
				lateReason: json(told.lateReason)
			})
			.execute();
		const edits = [
			{ editedOn: told.promisedOn, change: 'promised', note: {} },
			...told.edits.map((edit) => ({ editedOn: edit.on, change: edit.kind, note: edit.change })),
			...(endedOn
				? [{ editedOn: endedOn, change: told.state, note: told.outcome ?? told.droppedReason }]
				: [])
		].sort((a, b) => a.editedOn.localeCompare(b.editedOn));
		await tx
			.insertInto('changing.commitmentEdit')
			.values(
				edits.map((edit) => ({
					commitmentId: id,
					editedOn: edit.editedOn,
					change: edit.change as 'story',
					note: json(edit.note)
				}))
			)
			.execute();
		await tie(tx, id, told, matters);
	}
}

async function tie(
	tx: Tx,
	commitmentId: string,
	told: (typeof commitments)[number],
	matters: SeededMatter[]
): Promise<void> {
	await tx
		.insertInto('changing.commitmentTheme')
		.values(told.themeKeys.map((key) => ({ commitmentId, themeId: exampleId(`theme ${key}`) })))
		.execute();
	const grown = matters
		.filter(
			(matter) =>
				matter.unitKey === told.unitKey &&
				matter.openedOn <= told.promisedOn &&
				matter.themeKeys.some((key) => told.themeKeys.includes(key)) &&
				Number(matter.row.mood ?? 0) < 1
		)
		.slice(-40);
	if (grown.length > 0) {
		await tx
			.insertInto('changing.commitmentMatter')
			.values(grown.map((matter) => ({ commitmentId, matterId: matter.row.id })))
			.execute();
	}
	for (const quote of told.quotes ?? []) {
		await tx
			.insertInto('changing.quote')
			.values({ commitmentId, text: quote.text, locale: quote.locale, approvedOn: told.promisedOn })
			.execute();
	}
}
