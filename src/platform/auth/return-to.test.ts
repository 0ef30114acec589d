import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturn } from './return-to.ts';

describe('where one goes after signing in', () => {
	it.each(['/tyo', '/tyo/asiat', '/sv/tyo/asiat?tila=uusi&sivu=2', '/selko/tyo', '/en/tyo/tili'])(
		'%s is ours',
		(path) => expect(safeReturn(path)).toBe(path)
	);

	it.each([
		'https://evil.example/tyo',
		'//evil.example/tyo',
		'///evil.example/tyo',
		'/\\evil.example/tyo',
		'\\/evil.example',
		'/tyo\\@evil.example',
		'/\t/evil.example/tyo',
		'/tyo/../../kirjaudu',
		'/tyo/%2e%2e/kirjaudu?/ulos',
		'javascript:alert(1)',
		'/kirjaudu?/ulos',
		'/tyoxx',
		'tyo',
		'',
		null,
		undefined,
		{ toString: () => '/tyo' },
		`/tyo/${'a'.repeat(600)}`
	])('%s is not', (path) => expect(safeReturn(path)).toBe('/tyo'));

	it('never leaves the workspace, whatever is asked', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.webUrl(),
					fc.string(),
					fc.string().map((text) => `/${text}`)
				),
				(asked) => {
					const url = new URL(safeReturn(asked), 'https://kuultu.example');
					expect(url.host).toBe('kuultu.example');
					expect(url.pathname).toMatch(/^(\/sv|\/en|\/selko)?\/tyo(\/|$)/);
				}
			),
			{ numRuns: 2000 }
		);
	});
});
