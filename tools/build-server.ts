import { build } from 'vite';

/**
 * Builds the server around the app as one file of JavaScript: reading it takes half the time that
 * TypeScript takes to be stripped of its types at each start, and some 20 MB less.
 */
await build({
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	build: {
		ssr: 'src/server.ts',
		outDir: 'build',
		emptyOutDir: false,
		target: 'node22',
		minify: false,
		rollupOptions: {
			output: { entryFileNames: 'kuultu.js', chunkFileNames: 'kuultu/[name].js' }
		}
	}
});
