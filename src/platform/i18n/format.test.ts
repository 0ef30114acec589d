import { describe, expect, it } from 'vitest';
import { longDay, shortDay } from './format.ts';

describe('a day', () => {
	it('has the weekday as each language writes it in Finland', () => {
		expect(longDay('2026-11-30', 'fi')).toBe('ma 30.11.2026');
		expect(longDay('2026-11-30', 'fi-simple')).toBe('maanantaina 30.11.2026');
		expect(longDay('2026-11-30', 'en')).toBe('Mon 30/11/2026');
		const week = ['30', '01', '02', '03', '04', '05', '06'].map((date, at) =>
			longDay(`2026-${at === 0 ? '11' : '12'}-${date}`, 'sv').slice(0, 2)
		);
		expect(week).toEqual(['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö']);
	});

	it('is short without it', () => {
		expect(shortDay('2026-01-05', 'sv')).toBe('5.1.2026');
	});
});
