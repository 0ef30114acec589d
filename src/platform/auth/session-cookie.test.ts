import { expect, it } from 'vitest';
import { hasSessionCookie } from './session-cookie.ts';

const has = (cookie?: string) => hasSessionCookie(new Headers(cookie ? { cookie } : {}));

it('knows a browser that had a session from one that never signed in', () => {
	expect(has('kuultu.session_token=abc.def')).toBe(true);
	expect(has('a=b; __Host-kuultu.session_token=abc')).toBe(true);
	for (const other of [undefined, 'a=b', 'kuultu.session_token=', 'xkuultu.session_token=abc']) {
		expect(has(other), other).toBe(false);
	}
});
