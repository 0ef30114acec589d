import { readdirSync } from 'node:fs';
import { build } from 'vite';

/**
 * Builds the small scripts that improve pages which already work without them, each its own file
 * under `/enhance/`.
 */
for (const file of readdirSync('src/enhance').filter((name) => /^[a-z-]+\.ts$/.test(name))) {
	const name = file.replace(/\.ts$/, '');
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			outDir: 'static/enhance',
			emptyOutDir: false,
			target: 'es2022',
			lib: { entry: `src/enhance/${file}`, formats: ['es'], fileName: () => `${name}.js` }
		}
	});
}
