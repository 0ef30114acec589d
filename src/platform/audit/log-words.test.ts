import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as texts from '#texts';
import { actWord } from './log-words.ts';

const root = join(import.meta.dirname, '../../..');

/** The files that write into the log. */
const recording = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((path) => /(?<!\.test)\.ts$/.test(path) && !path.startsWith('paraglide'))
	.map((path) => join(root, 'src', path))
	.filter((path) => /import \{[^}]*\brecord\b[^}]*\} from/.test(readFileSync(path, 'utf8')));

const program = ts.createProgram(recording, {
	strict: true,
	noEmit: true,
	skipLibCheck: true,
	allowImportingTsExtensions: true,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	target: ts.ScriptTarget.ESNext,
	types: ['node']
});
const checker = program.getTypeChecker();

/** Every text that an expression can be; a text that can be anything is `<anything>`. */
function textsOf(expression: ts.Expression): string[] {
	if (ts.isTemplateExpression(expression)) {
		return expression.templateSpans.reduce(
			(before, { expression: part, literal }) =>
				before.flatMap((head) => textsOf(part).map((text) => head + text + literal.text)),
			[expression.head.text]
		);
	}
	const type = checker.getTypeAtLocation(expression);
	const all = type.isUnion() ? type.types : [type];
	return all.map((one) => (one.isStringLiteral() ? one.value : '<anything>'));
}

/** What a file records, as the third argument of `record` says. */
function actsIn(path: string): string[] {
	const acts: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && node.expression.getText() === 'record' && node.arguments[2]) {
			acts.push(...textsOf(node.arguments[2]));
		}
		ts.forEachChild(node, visit);
	};
	visit(program.getSourceFile(path) as ts.SourceFile);
	return acts;
}

describe('acts of the log', () => {
	const acts = [...new Set(recording.flatMap(actsIn))];

	it('are read out of the source', () => {
		expect(acts).toEqual(
			expect.arrayContaining(['matter.answered', 'unit.renamed', 'point.closed', 'theme.moved'])
		);
	});

	it('have words', () => {
		expect(acts.filter((act) => actWord(act) === act)).toEqual([]);
	});

	it('have no words left over from acts that nobody does', () => {
		const keys = new Set(acts.map((act) => `log_act_${act.replace(/[.-]/g, '_')}`));
		const spoken = Object.keys(texts.m).filter((key) => key.startsWith('log_act_'));
		expect(spoken.filter((key) => !keys.has(key))).toEqual([]);
	});

	it('are shown by their own name where there are no words', () => {
		expect(actWord('moon.painted')).toBe('moon.painted');
	});
});
