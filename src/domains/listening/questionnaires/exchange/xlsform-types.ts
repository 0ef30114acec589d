import type { QuestionKind } from '../questionnaires.schema.ts';
import type { Row } from './xlsform-rows.ts';

const plain: Record<string, QuestionKind> = {
	text: 'short-text',
	string: 'short-text',
	integer: 'number',
	int: 'number',
	decimal: 'number',
	range: 'number',
	date: 'date'
};

/** What a form notes of itself without asking anybody. */
const SILENT =
	/^(start|end|today|deviceid|subscriberid|simserial|phonenumber|username|email|audit|calculate|hidden|xml-external|csv-external|start-geopoint|background-.*)$/;

export type RowType =
	| { what: 'nothing'; name: string }
	| { what: 'silent'; name: string }
	| { what: 'note'; name: string }
	| { what: 'end'; name: string }
	| { what: 'unknown'; name: string }
	| { what: 'begin'; name: string; repeats: boolean }
	| { what: 'question'; name: string; kind: QuestionKind }
	| { what: 'select'; name: string; kind: 'choice' | 'many'; list: string; withOther: boolean };

/** What a row of the survey sheet is, in the spellings of old and new XLSForm. */
export function typeOf({ type = '', appearance = '' }: Row): RowType {
	const told = type.trim().toLowerCase().replace(/\s+/g, ' ');
	const name = told.split(' ')[0] ?? '';
	if (!told) return { what: 'nothing', name };
	if (/^end[ _]?(group|repeat|loop)/.test(told)) return { what: 'end', name };
	if (/^begin[ _]?(group|repeat|loop)/.test(told))
		return { what: 'begin', name, repeats: /repeat|loop/.test(told) };
	if (name === 'note') return { what: 'note', name };
	const select =
		/^(select_one|select1|select one|select_multiple|select all that apply|select multiple)\b/.exec(
			told
		)?.[1];
	if (select) {
		// The list's own name keeps its capitals.
		const rest = type
			.trim()
			.slice(select.length)
			.trim()
			.replace(/^from\s+/i, '');
		return {
			what: 'select',
			name: select,
			kind: /one|1/.test(select) ? 'choice' : 'many',
			list: rest.split(/\s+/)[0] ?? '',
			withOther: /or_other|specify other/i.test(rest)
		};
	}
	if (SILENT.test(name)) return { what: 'silent', name };
	if (name === 'text' && /multiline/i.test(appearance))
		return { what: 'question', name, kind: 'text' };
	const kind = Object.hasOwn(plain, name) ? plain[name] : undefined;
	return kind ? { what: 'question', name, kind } : { what: 'unknown', name };
}
