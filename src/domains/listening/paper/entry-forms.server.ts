import type { Fields, Issues } from '../answering/answers.schema.ts';
import { type Questionnaire, fieldOf } from '../questionnaires/questionnaires.schema.ts';
import { type SheetHead, formId, sheetHead } from './paper.schema.ts';
import { enterLeads, readSheet, typedIn } from './typing.ts';

/** A sheet's form as it came, with where the focus goes when it is shown again. */
export type TypedSheet = {
	typed: Fields;
	head: SheetHead;
	issues: Issues;
	/** Place of the field that gets the focus. */
	at: number;
};

const orderOf = ({ questions }: Questionnaire) => questions.map(({ id }) => fieldOf(id));

/** Reads the form of a sheet: everything that was typed, right or wrong. */
export function readSheetForm(questionnaire: Questionnaire, data: FormData) {
	const typed = typedIn(questionnaire, data);
	const head = sheetHead.parse({
		locale: data.get('locale'),
		helpedBy: data.get('helpedBy') || null
	});
	const shown = (issues: Issues, at: number): TypedSheet => ({ typed, head, issues, at });
	const firstWrong = (issues: Issues) =>
		Math.max(
			0,
			orderOf(questionnaire).findIndex((field) => field in issues)
		);
	return {
		typed,
		head,
		version: Number(data.get('version') ?? 0),
		/** The page's own id; where it has none, the next try gets one. */
		form: formId.safeParse(data.get('form')).data,
		/** What Enter comes to: the page with the focus further on, or saving. */
		enter(): { wrong: TypedSheet } | { on: TypedSheet } | 'save' {
			const { issues } = readSheet(questionnaire, typed, true);
			if (Object.keys(issues).length > 0) return { wrong: shown(issues, firstWrong(issues)) };
			const at = Number(data.get('at') ?? 0) || 0;
			const leads = enterLeads(orderOf(questionnaire), typed, at);
			return leads === 'save' ? leads : { on: shown({}, leads) };
		},
		/** The whole sheet, or what is wrong with it. */
		whole() {
			const { given, issues } = readSheet(questionnaire, typed);
			const isWrong = Object.keys(issues).length > 0;
			return isWrong ? { wrong: shown(issues, firstWrong(issues)) } : { given };
		},
		/** The form again, refused for what only the database knew. */
		refused: (issues: Issues): TypedSheet => shown(issues, 0)
	};
}

/**
 * Reads what was decided of two entries that differ: by question the first, the second, or what
 * stands on the paper after all.
 */
export function readDecisions(
	questionnaire: Questionnaire,
	differing: string[],
	entries: { first: Fields; second: Fields },
	data: FormData
) {
	const typed: Fields = { ...entries.first };
	const choices: Record<string, string> = {};
	const others: Fields = {};
	const issues: Issues = {};
	for (const id of differing) {
		const field = fieldOf(id);
		const choice = String(data.get(`d.${id}`) ?? '');
		const other = String(data.get(field) ?? '');
		choices[id] = choice;
		others[field] = other;
		if (choice === 'second') typed[field] = entries.second[field] ?? '';
		else if (choice === 'other') typed[field] = other;
		else if (choice !== 'first') issues[`d.${id}`] = 'choose_entry';
	}
	const read = readSheet(questionnaire, typed);
	const all = { ...read.issues, ...issues };
	return { given: read.given, choices, others, issues: all };
}
