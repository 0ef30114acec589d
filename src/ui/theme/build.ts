import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Colours, themes } from './tokens.ts';

const here = import.meta.dirname;
const place = (module: string) => fileURLToPath(import.meta.resolve(module));
const both = (hex: string) => ({ light: hex, dark: hex });

/** What Designsystemet's own tool needs to know of a theme; our exact colours win over its scale. */
const config = (colours: Colours) => ({
	outDir: './design-tokens',
	themes: {
		one: {
			colors: { main: { accent: colours.main }, support: {}, neutral: colours.ink },
			borderRadius: 10,
			typography: { fontFamily: 'Atkinson Hyperlegible Next' },
			overrides: {
				severity: { danger: colours.bad, success: colours.good, warning: colours.sun },
				focus: { inner: both(colours.sun), outer: both(colours.ink) },
				linkVisited: both(colours.main),
				colors: {
					accent: {
						'base-hover': both(colours.deep),
						'base-active': both(colours.deep),
						'border-strong': both(colours.main),
						'text-subtle': both(colours.main),
						'surface-hover': both(colours.mist),
						'surface-active': both(colours.mist)
					},
					neutral: {
						'background-default': both(colours.paper),
						'surface-default': both(colours.card),
						'surface-tinted': both(colours.mist),
						'border-default': both(colours.edge),
						'border-subtle': both(colours.line),
						'text-default': both(colours.ink),
						'text-subtle': both(colours.soft)
					},
					danger: { 'text-subtle': both(colours.bad) }
				}
			}
		}
	}
});

/** Runs Designsystemet's tool in a folder of its own; @returns the style sheet that it makes */
function make(colours: Colours): string {
	const folder = mkdtempSync(join(tmpdir(), 'kuultu-theme-'));
	const tool = join(place('@digdir/designsystemet'), '../../bin/designsystemet.js');
	try {
		writeFileSync(join(folder, 'designsystemet.config.json'), JSON.stringify(config(colours)));
		for (const step of [['create'], ['build', '-o', 'made']]) {
			execFileSync(process.execPath, [tool, 'tokens', ...step], { cwd: folder, stdio: 'pipe' });
		}
		return readFileSync(join(folder, 'made/one.css'), 'utf8');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const named = (text: string) =>
	new Set(Array.from(text.matchAll(/var\(\s*(--ds-[\w-]+)/g), (m) => m[1]!));

/** Variables that Designsystemet's parts in use read, and those that our own sheets read. */
function wanted(): Set<string> {
	const parts = Array.from(
		readFileSync(join(here, '../app.css'), 'utf8').matchAll(/@import '(@digdir\/[^']+)'/g),
		(m) => readFileSync(place(m[1]!), 'utf8')
	);
	const own = readdirSync(join(here, '../styles')).map((file) =>
		readFileSync(join(here, '../styles', file), 'utf8')
	);
	return named([...parts, ...own].join('\n'));
}

/** First value of every variable in the light scheme, middle size; later blocks are other modes. */
function values(sheet: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [, name, value] of sheet.matchAll(/(--ds-[\w-]+):\s*([^;]+);/g)) {
		if (!found.has(name!)) found.set(name!, value!.trim());
	}
	for (const step of found.keys()) {
		const size = /^--ds-size-(\d+)$/.exec(step);
		if (size) found.set(step, `${Number(size[1]) * 0.25}rem`);
	}
	return found;
}

const own = (colours: Colours): [string, string][] =>
	Object.entries(colours).flatMap(([name, value]): [string, string][] =>
		Array.isArray(value)
			? value.map((hex, i) => [`--${name}-${i + 1}`, hex])
			: [[`--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, value]]
	);

/**
 * The style sheet of one theme: our own variables, and of Designsystemet's only those in use.
 *
 * Its tool writes 39 kB with dark mode, three sizes and seven colours; a client's old phone should
 * not carry what no page shows.
 */
function sheetOf(colours: Colours, selector: string): string {
	const all = values(make(colours));
	const lines = new Map(own(colours));
	const queue = [...wanted()];
	for (const name of queue) {
		const value = all.get(name);
		if (value === undefined || lines.has(name)) continue;
		lines.set(name, value);
		queue.push(...named(value));
	}
	const tidy = (value: string) => value.replace(/,(?=\S)/g, ', ').replace(/\*(?=\d)/g, ' * ');
	const body = Array.from(lines, ([name, value]) => `\t${name}: ${tidy(value)};`).join('\n');
	return `/* Made by build.ts from tokens.ts: change those, not this. */\n${selector} {\n${body}\n}\n`;
}

if (import.meta.main) {
	const kuultu = sheetOf(themes.kuultu, ":root,\n[data-theme='kuultu']");
	const second = sheetOf(themes.second, "[data-theme='second']");
	writeFileSync(join(here, 'kuultu.css'), kuultu);
	const shared = new Set(kuultu.split('\n').filter((line) => /^\t--ds-(?!color-)/.test(line)));
	const different = second.split('\n').filter((line) => !shared.has(line));
	writeFileSync(join(here, 'second.css'), different.join('\n'));
}
