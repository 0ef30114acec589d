import { expect, it } from 'vitest';
import { clockOf, dayAndTime, instantOf } from './helsinki.ts';

it.each([
	['2026-07-01', '13:00', '2026-07-01T10:00:00.000Z'],
	['2026-12-01', '13:00', '2026-12-01T11:00:00.000Z'],
	['2026-12-01', '00:30', '2026-11-30T22:30:00.000Z'],
	// The hour that comes twice is the first, the hour that is not there the one after it.
	['2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'],
	['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z']
])('%s at %s in Finland is %s', (day, time, instant) => {
	expect(instantOf(day, time).toISOString()).toBe(instant);
});

it('reads back as it was written', () => {
	expect(dayAndTime(instantOf('2026-11-03', '13:05'))).toEqual({
		day: '2026-11-03',
		time: '13:05'
	});
	expect(clockOf(instantOf('2026-11-03', '13:05'))).toBe('13.05');
});
