import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The laws of the house (docs/map.md). Exceptions stand in the lists below, which may only shrink.
 */
const root = resolve(import.meta.dirname, '..');
const SKIP = /node_modules|\.svelte-kit|src\/paraglide|^build|^data|test-results/;

const files = (folder: string): string[] =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((path) => `${folder}/${path}`)
		.filter((path) => !SKIP.test(path) && statSync(join(root, path)).isFile());

const code = ['src', 'tools', 'tests'].flatMap(files).filter((path) => /\.(ts|svelte)$/.test(path));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const exceptions = {
	longFiles: [
		'src/platform/db/tables.ts',
		'src/platform/retention/retention.db.test.ts',
		'src/domains/showing/governance/statements/accessibility.db.test.ts'
	],
	/** Composition: whoever runs jobs must know all rooms. */
	platformKnowsRooms: ['src/platform/jobs/all-jobs.server.ts'],
	/** Anyone may give feedback, and the log keeps nothing of an anonymous voice. */
	anyoneMay: [
		'src/domains/listening/answering/casting.commands.server.ts',
		'src/domains/listening/responses/responses.commands.server.ts',
		'src/domains/showing/governance/statements/accessibility.commands.server.ts',
		'src/domains/together/interests/leaving.commands.server.ts'
	],
	/** Done by the system itself at every start. */
	systemDoes: ['src/domains/listening/questionnaires/ready-made.commands.server.ts']
};

type Import = { from: string; to: string };

const resolved = (from: string, to: string): string => {
	if (to.startsWith('#platform/')) return `src/platform/${to.slice(10)}`;
	if (to.startsWith('#domains/')) return `src/domains/${to.slice(9)}`;
	if (to.startsWith('#ui/')) return `src/ui/${to.slice(4)}`;
	if (to.startsWith('#tools/')) return `tools/${to.slice(7)}`;
	return to.startsWith('.') ? relative(root, resolve(root, dirname(from), to)) : to;
};

const imports: Import[] = code
	.filter((path) => path.startsWith('src/') && !/\.(test|given)\.ts$/.test(path))
	.flatMap((from) =>
		[...read(from).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => ({
			from,
			to: resolved(from, match[1] as string)
		}))
	);

const roomOf = (path: string): string | undefined =>
	/^src\/domains\/([^/]+\/[^/]+)\//.exec(path)?.[1];

describe('imports go one way', () => {
	const found = (wrong: (one: Import) => boolean) =>
		imports.filter(wrong).map(({ from, to }) => `${from} → ${to}`);

	it('ui knows neither domains nor routes, platform no domains', () => {
		expect(
			found(
				({ from, to }) =>
					(from.startsWith('src/ui/') && /^src\/(domains|routes)\//.test(to)) ||
					(from.startsWith('src/platform/') &&
						/^src\/(domains|routes)\//.test(to) &&
						!exceptions.platformKnowsRooms.includes(from))
			)
		).toEqual([]);
	});

	it('nothing in domains knows SvelteKit or routes', () => {
		expect(
			found(
				({ from, to }) =>
					from.startsWith('src/domains/') && /^(@sveltejs\/kit|\$app\/|src\/routes\/)/.test(to)
			)
		).toEqual([]);
	});

	it('rooms meet only through their public files', () => {
		const shared = /\.(public\.server|public|schema|policy)\.ts$|\.svelte$/;
		expect(
			found(({ from, to }) => {
				const [mine, theirs] = [roomOf(from), roomOf(to)];
				return Boolean(mine && theirs && mine !== theirs && !shared.test(to));
			})
		).toEqual([]);
	});

	it('routes hold no SQL', () => {
		expect(
			found(({ from, to }) => from.startsWith('src/routes/') && /^(kysely|pg)$/.test(to))
		).toEqual([]);
	});
});

describe('every room', () => {
	const rooms = [...new Set(code.map(roomOf).filter((room) => room !== undefined))];

	it.each(rooms)('%s says what it is', (room) => {
		const readme = `src/domains/${room}/README.md`;
		expect(existsSync(join(root, readme)), readme).toBe(true);
		expect(read(readme).split('\n').length).toBeGreaterThan(4);
	});
});

describe('texts', () => {
	const folders = files('src')
		.filter((path) => path.endsWith('texts/fi.json'))
		.map((path) => dirname(path));
	const keys = (path: string) =>
		Object.keys(JSON.parse(read(path))).filter((key) => key !== '$schema');

	it.each(folders)('%s: Swedish is complete, nobody says what Finnish does not', (folder) => {
		const fi = keys(`${folder}/fi.json`);
		expect(keys(`${folder}/sv.json`).sort()).toEqual([...fi].sort());
		for (const locale of ['en', 'fi-simple']) {
			expect(keys(`${folder}/${locale}.json`).filter((key) => !fi.includes(key))).toEqual([]);
		}
	});

	it('no two rooms use the same key', () => {
		const all = folders.flatMap((folder) => keys(`${folder}/fi.json`));
		expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
	});

	it('languages take the same values', () => {
		const holes = (text: unknown) =>
			[...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
		const wrong: string[] = [];
		for (const folder of folders) {
			const fi = JSON.parse(read(`${folder}/fi.json`));
			for (const locale of ['sv', 'en', 'fi-simple']) {
				const other = JSON.parse(read(`${folder}/${locale}.json`));
				for (const [key, text] of Object.entries(other)) {
					const extra = holes(text).filter((hole) => !holes(fi[key]).includes(hole));
					if (extra.length > 0) wrong.push(`${folder}/${locale} ${key}: ${extra}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});
});

describe('files', () => {
	it('are at most 300 lines', () => {
		const long = code.filter(
			(path) => !exceptions.longFiles.includes(path) && read(path).split('\n').length > 301
		);
		expect(long).toEqual([]);
	});

	it('have names that say something', () => {
		expect(
			code.filter((path) => /(utils|helpers|common|manager|misc)\.(ts|svelte)$/.test(path))
		).toEqual([]);
	});
});

describe('commands', () => {
	const commandFiles = code.filter(
		(path) => /\.commands\.server\.ts$/.test(path) && !exceptions.anyoneMay.includes(path)
	);

	it.each(commandFiles)('%s asks whether it may and records what it did', (path) => {
		const text = read(path);
		expect(text, 'records').toMatch(
			/\b(record|changeMatter|changeCommitment|changeDraft|changeInterview|withList|keepSetting)\(/
		);
		if (exceptions.systemDoes.includes(path)) return;
		expect(text, 'asks').toMatch(
			/\b(allow|changeMatter|changeCommitment|changeDraft|changeInterview|withList)\(/
		);
	});
});

describe('pages', () => {
	it('are gone on with by no script: what is left out for it (Select, transport) is left out of all', () => {
		const csr = code.filter((path) => /^\s*export const csr\b/m.test(read(path)));
		expect(csr).toEqual(['src/routes/+layout.server.ts']);
		expect(read('src/routes/+layout.server.ts')).toContain('export const csr = false;');
	});
});

describe('the database', () => {
	const schema = read('docs/schema.sql');

	it('names tables in the singular and keeps time with its zone', () => {
		const tables = [...schema.matchAll(/^create table (\S+) /gm)].map(
			(match) => match[1] as string
		);
		expect(tables.length).toBeGreaterThan(20);
		expect(tables.filter((name) => /[^s]s$/.test(name))).toEqual([]);
		expect(schema).not.toMatch(/timestamp without time zone/);
	});

	it('has no serial or time-telling id on anything anonymous', () => {
		for (const table of ['listening.response', 'listening.open_answer', 'changing.matter']) {
			const text = schema.slice(schema.indexOf(`create table ${table} (`));
			expect(text.slice(0, text.indexOf(');')), table).toMatch(
				/id uuid not null default gen_random_uuid\(\)/
			);
			expect(text.slice(0, text.indexOf('\n);')), table).not.toMatch(/timestamp|inet|uuidv7/);
		}
	});
});

describe('documents', () => {
	const pages = ['docs', 'src']
		.flatMap(files)
		.concat(['README.md', 'README.fi.md'])
		.filter((path) => path.endsWith('.md') && existsSync(join(root, path)));

	it.each(pages)('%s: its links lead somewhere', (path) => {
		const links = [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)];
		const broken = links
			.map((match) => match[1] as string)
			.filter((link) => !existsSync(resolve(root, dirname(path), link)));
		expect(broken).toEqual([]);
	});
});
