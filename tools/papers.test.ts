import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Papers that somebody follows step by step must name what is there. */
const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const papers = [
	...['README.md', 'README.fi.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
	...['map', 'running', 'look', 'glossary'].map((name) => `docs/${name}.md`)
];

/** The anchor that a heading gets when it is shown on a page. */
const anchorOf = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} -]/gu, '')
		.replaceAll(' ', '-');

const anchorsOf = (path: string) =>
	[...read(path).matchAll(/^#+ (.*)$/gm)].map((match) => anchorOf(match[1] as string));

describe.each(papers)('%s', (paper) => {
	const text = read(paper);

	it('links to what is there, headings too', () => {
		const broken = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
			.map(([, path, anchor]) => ({ path: path ? join(dirname(paper), path) : paper, anchor }))
			.filter(
				({ path, anchor }) =>
					!existsSync(join(root, path)) || (anchor && !anchorsOf(path).includes(anchor))
			);
		expect(broken).toEqual([]);
	});

	it('names only commands that there are', () => {
		const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
		const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map((match) => match[1]);
		expect(named.filter((name) => !scripts[name as string])).toEqual([]);
		const files = [...text.matchAll(/\b(?:node|npx node) ((?:tools|src)\/[\w./-]+)/g)];
		expect(files.filter(([, path]) => !existsSync(join(root, path as string)))).toEqual([]);
	});
});

describe('the table of settings', () => {
	const readme = read('README.md');
	const rows = new Map(
		[...readme.matchAll(/^\| ((?:`[A-Z_]+` ?)+)\| (.*?) \|/gm)].flatMap(([, names, value]) =>
			[...(names as string).matchAll(/`([A-Z_]+)`/g)].map((name) => [name[1], value as string])
		)
	);
	const shape = read('src/platform/settings/settings.server.ts')
		.split('const shape = z.object({')[1]
		?.split(/^\}\);/m)[0] as string;
	const settings = [...shape.matchAll(/^\t([A-Z_]+): ([\s\S]*?)(?=,?\n\t[A-Z_]+: |$)/gm)];

	it('has every setting that is read', () => {
		expect(settings.length).toBeGreaterThan(15);
		const used = ['KUULTU_COUNTY', 'KUULTU_LOG', 'CHROMIUM', 'KUULTU_BACKUP_PASSPHRASE'];
		const names = [...settings.map((match) => match[1] as string), ...used];
		expect(names.filter((name) => !rows.has(name))).toEqual([]);
	});

	it('tells their defaults', () => {
		const wrong = settings.flatMap(([, name, rule]) => {
			const value = /\.default\('?([^')]*)'?\)/.exec(rule as string)?.[1];
			return value === undefined || rows.get(name) === `\`${value}\`` ? [] : [`${name} = ${value}`];
		});
		expect(wrong).toEqual([]);
	});
});

describe('the map', () => {
	it('shows every room', () => {
		const map = read('docs/map.md');
		const rooms = readdirSync(join(root, 'src/domains'), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.flatMap(({ name }) =>
				readdirSync(join(root, 'src/domains', name), { withFileTypes: true })
					.filter((entry) => entry.isDirectory())
					.map((room) => `src/domains/${name}/${room.name}`)
			);
		expect(rooms.filter((room) => !map.includes(`../${room}`))).toEqual([]);
	});
});

describe('the licence', () => {
	it('is the one that the package names, whole', () => {
		const { license } = JSON.parse(read('package.json')) as { license: string };
		expect(license).toBe('EUPL-1.2');
		const text = read('LICENSE');
		expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
		for (let article = 1; article <= 15; article++) {
			expect(text).toMatch(new RegExp(`^${article}\\.[A-Z]`, 'm'));
		}
		expect(text).toContain('Appendix');
	});
});
