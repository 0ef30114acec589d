import adapter from '@sveltejs/adapter-node';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { gatherTexts } from './tools/gather-texts.ts';

gatherTexts();

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/paraglide',
			strategy: ['baseLocale'],
			emitTsDeclarations: true,
			disableAsyncLocalStorage: true
		}),
		sveltekit({
			adapter: adapter({ out: 'build', precompress: true, envPrefix: 'KIT_' }),
			// A page that tells why a file is not given stands at the address of the file.
			paths: { relative: false },
			csp: {
				mode: 'auto',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'frame-ancestors': ['none'],
					'manifest-src': ['self']
				}
			}
		})
	],
	// SvelteKit reads the map of every file that an error's stack names and keeps it decoded: some 60 MB,
	// half of what the app may use. Stacks name functions of files that are not minified.
	build: { target: 'es2022', sourcemap: false },
	test: {
		include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/samples/**', 'node_modules/**'],
		pool: 'forks',
		globalSetup: ['tests/given/global-setup.ts'],
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
} as never);
