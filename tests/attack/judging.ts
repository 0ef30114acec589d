import { formsIn, isTyped } from './forms.ts';
import type { Answer } from './http.ts';

/** What no answer may show of how the product is built. */
const insides: [string, RegExp][] = [
	['a stack trace', /\bat (?:async )?[\w.<>[\] ]+ \((?:file:|node:|\/)/],
	['a place in the code', /(?:node_modules|\.svelte-kit|src\/(?:platform|domains|routes))\//],
	[
		'the database speaking',
		/syntax error at or near|invalid input syntax|violates \w+[- ]\w* ?constraint|duplicate key value|relation "[^"]+" does not exist|could not determine data type|SQLSTATE/
	],
	[
		'the program speaking',
		/(?:Type|Reference|Range|Syntax|Zod|Postgres)Error\b|Cannot read propert|is not a function|Kysely[A-Z]|NoResultError|PayloadTooLarge/
	],
	['a folder of this machine', new RegExp(process.cwd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))]
];

/**
 * What is wrong with an answer to something hostile; nothing when it is a decent answer.
 *
 * @param said what was sent in, to see whether markup comes back as markup
 */
export function faultsOf({ status, body, headers }: Answer, said: string[]): string[] {
	const faults: string[] = [];
	if (status >= 500 || status === 0) faults.push(`status ${status}`);
	for (const [what, pattern] of insides) {
		const found = pattern.exec(body);
		if (found && !said.some((words) => pattern.test(words))) faults.push(`${what}: ${found[0]}`);
	}
	// What the framework itself writes between the parts of a page.
	const marks = /^<!--[[\]](?:!|-->)/;
	if (/html|xml/.test(headers['content-type'] ?? '')) {
		for (const words of said) {
			if (/<[a-z!/]/i.test(words) && !marks.test(words) && body.includes(words))
				faults.push('markup came back as markup');
		}
	}
	if (headers['set-cookie']?.some((line) => line.startsWith('a=b')))
		faults.push('a header was split');
	const to = headers.location ?? '';
	if (to && new URL(to, 'http://here/a/b/').origin !== 'http://here')
		faults.push(`leads away: ${to}`);
	return faults;
}

/** As a browser would have sent it, and as a page can show it. */
const asTyped = (text: string): string =>
	text.toWellFormed().replaceAll('\u0000', '').replace(/\r\n?/g, '\n').trim();

/**
 * Fields whose words the page that refuses them does not show again.
 *
 * @param sent what was typed, by field; only fields that the answer's own forms have are looked for
 * @param mustShow fields that it must have, since they were typed on this very page
 */
export function lostIn(
	answer: Answer,
	page: string,
	sent: Record<string, string>,
	mustShow: string[]
): string[] {
	const forms = formsIn(answer.body, page);
	const shown = (name: string): string[] =>
		forms.flatMap(({ fields }) =>
			fields.filter((field) => field.name === name).map(({ value }) => value)
		);
	const known = new Set(
		forms.flatMap(({ fields }) => fields.filter(isTyped).map(({ name }) => name))
	);
	const chosen = new Set(
		forms.flatMap(({ fields }) =>
			fields.filter(({ kind }) => /radio|checkbox|select/.test(kind)).map(({ name }) => name)
		)
	);
	return Object.entries(sent)
		.filter(([name]) => !chosen.has(name))
		.filter(([name, text]) => (known.has(name) || mustShow.includes(name)) && asTyped(text) !== '')
		.filter(([name, text]) => !shown(name).some((value) => asTyped(value) === asTyped(text)))
		.map(
			([name, text]) => `${name} (${text.length} characters: ${JSON.stringify(text.slice(0, 40))})`
		);
}
