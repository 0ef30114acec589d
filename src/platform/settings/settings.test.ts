import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.server.ts';

describe('settings', () => {
	it('have defaults for everything', () => {
		expect(readSettings({})).toMatchObject({ PORT: 3000, example: true, KUULTU_JOBS: 'inside' });
	});

	it('count an empty value as not given', () => {
		expect(readSettings({ DATABASE_URL: '', PORT: '' }).PORT).toBe(3000);
	});

	it('show no example people on a real database unless asked', () => {
		const DATABASE_URL = 'postgres://u:p@db:5432/kuultu';
		expect(readSettings({ DATABASE_URL }).example).toBe(false);
		expect(readSettings({ DATABASE_URL, KUULTU_EXAMPLE: '1' }).example).toBe(true);
	});

	it('accept posts only from the configured origin', () => {
		expect(readSettings({ ORIGIN: 'https://kuultu.example.fi/' }).origins).toEqual([
			'https://kuultu.example.fi'
		]);
		expect(readSettings({ PORT: '3001' }).origins).toContain('http://localhost:3001');
	});

	it.each([
		[{ PORT: 'kolme' }, 'PORT'],
		[{ PORT: '70000' }, 'PORT'],
		[{ ORIGIN: 'kuultu.fi' }, 'ORIGIN'],
		[{ ORIGIN: 'javascript:alert(1)' }, 'ORIGIN'],
		[{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
		[{ KUULTU_SECRET: 'lyhyt' }, 'KUULTU_SECRET'],
		[{ KUULTU_JOBS: 'ehkä' }, 'KUULTU_JOBS'],
		[{ SMTP_URL: 'smtp://mail.example.fi:587' }, 'MAIL_FROM'],
		[{ KUULTU_LOG: 'paljon' }, 'KUULTU_LOG'],
		[{ OIDC_ISSUER: 'https://x.fi' }, 'OIDC_CLIENT_ID'],
		[{ KUULTU_THEME: '"><script>' }, 'KUULTU_THEME']
	])('say what to mend in %j', (env, name) => {
		expect(() => readSettings(env)).toThrow(name);
	});
});
