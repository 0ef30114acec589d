import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { gatherTexts } from './gather-texts.ts';

const STAMP = 'build/.sources';

/** A fingerprint of everything that the build depends on. */
function sources(): string {
	const hash = createHash('sha256').update(process.version);
	const files = ['package-lock.json', 'vite.config.ts', 'tsconfig.json'];
	files.push('tools/gather-texts.ts', 'tools/build-enhance.ts', 'tools/build-server.ts');
	for (const folder of ['src', 'static']) {
		if (!existsSync(folder)) continue;
		for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
			const file = `${folder}/${path}`;
			if (/^(paraglide|enhance\/)/.test(path) && folder === 'static') continue;
			if (path.startsWith('paraglide') || /\.test\.ts$|README\.md$/.test(path)) continue;
			if (statSync(file).isFile()) files.push(file);
		}
	}
	for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
	return hash.digest('hex');
}

/**
 * Builds the app if its sources changed since the last build.
 *
 * @returns whether it was built now
 * @throws Error with the builder's own words when it fails
 */
export function buildIfChanged(): boolean {
	gatherTexts();
	const now = sources();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return false;
	const steps = [
		['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
		['tools/build-enhance.ts'],
		['node_modules/vite/bin/vite.js', 'build'],
		['tools/build-server.ts']
	];
	for (const step of steps) {
		const run = spawnSync(process.execPath, step, {
			encoding: 'utf8',
			env: { ...process.env, NODE_ENV: 'production' },
			maxBuffer: 64 * 1024 * 1024
		});
		if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}\n${run.stderr}`);
	}
	writeFileSync(STAMP, now);
	return true;
}

if (import.meta.main) {
	try {
		console.log(buildIfChanged() ? 'Built.' : 'Nothing had changed.');
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}
