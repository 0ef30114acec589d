import writeXlsxFile from 'write-excel-file/node';
import { type Locale, locales } from '#platform/i18n/locale.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { QuestionKind } from '../questionnaires.schema.ts';
import { choicesOut } from './choices-out.ts';
import type { Portable } from './portable.ts';
import { xlsRelevant } from './xlsform-conditions.ts';

const names: Record<Locale, string> = {
	fi: 'Suomi (fi)',
	sv: 'Svenska (sv)',
	en: 'English (en)',
	'fi-simple': 'Selkosuomi (fi-simple)'
};
const types: Partial<Record<QuestionKind, string>> = {
	number: 'integer',
	date: 'date',
	'short-text': 'text',
	text: 'text'
};

/** Every cell is written as text, so that nothing in it is taken for a formula. */
const sheet = (name: string, rows: string[][]) => ({
	sheet: name,
	data: rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String })))
});

/**
 * An XLSForm workbook of a questionnaire, in every language that it has.
 *
 * Columns that begin with `kuultu_` say what each question was; other products leave them alone.
 */
export function writeXlsForm(whole: Portable): Promise<Buffer> {
	const languages = locales.filter((locale) => whole.name[locale]);
	const inAll = (words: LocalizedText | null) => languages.map((locale) => words?.[locale] ?? '');
	const columns = (column: string) => languages.map((locale) => `${column}::${names[locale]}`);
	const nameOf = (ref: string) => `q${whole.questions.findIndex((one) => one.ref === ref) + 1}`;
	const width = 2 * languages.length;
	const blank = Array.from({ length: width }, () => '');
	const survey: string[][] = [
		[
			'type',
			'name',
			...columns('label'),
			...columns('hint'),
			'relevant',
			'appearance',
			'kuultu_id',
			'kuultu_kind',
			'kuultu_pictures'
		]
	];
	const note = (name: string, words: LocalizedText) => {
		if (words.fi)
			survey.push([
				'note',
				name,
				...inAll(words),
				...inAll(null),
				'',
				'',
				'',
				name === 'thanks' ? name : 'intro',
				''
			]);
	};
	const choices: string[][] = [['list_name', 'name', ...columns('label')]];
	note('intro', whole.intro);
	let open: number | null = null;
	const close = () => {
		if (open !== null) survey.push(['end group', '', ...blank, '', '', '', '', '']);
		open = null;
	};
	for (const question of whole.questions) {
		if (question.section !== open) {
			close();
			open = question.section;
			const section = open === null ? undefined : whole.sections[open - 1];
			if (section) {
				survey.push([
					'begin group',
					`part${open}`,
					...inAll(section.title),
					...inAll(null),
					'',
					'',
					'',
					'',
					''
				]);
				note(`part${open}_intro`, section.intro);
			}
		}
		const name = nameOf(question.ref);
		const offered = choicesOut(question);
		const select = question.kind === 'many' ? 'select_multiple' : 'select_one';
		survey.push([
			types[question.kind] ?? `${select} ${name}`,
			name,
			...inAll(question.text),
			...inAll(question.hint),
			xlsRelevant(question.showIf, nameOf),
			question.kind === 'text' ? 'multiline' : '',
			question.id,
			question.kind,
			question.pictures.join(' ')
		]);
		if (!types[question.kind])
			for (const { code, words } of offered) choices.push([name, code, ...inAll(words)]);
	}
	close();
	note('thanks', whole.thanks);
	return writeXlsxFile([
		sheet('survey', survey),
		sheet('choices', choices),
		sheet('settings', [
			['form_title', 'form_id', 'default_language'],
			[whole.name.fi ?? '', 'kuultu', names.fi]
		])
	]).toBuffer();
}
