const parts = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Helsinki',
	dateStyle: 'short',
	timeStyle: 'short'
});

/** Day and time of day in Finland, as fields of a form take them: `2026-11-03` and `13:00`. */
export function dayAndTime(at: Date): { day: string; time: string } {
	const [day, time] = parts.format(at).split(' ') as [string, string];
	return { day, time };
}

/**
 * The instant of a day and a time of day in Finland. An hour that the clock skips in spring is the
 * hour after it; of an hour that comes twice in autumn, the first.
 */
export function instantOf(day: string, time: string): Date {
	const wanted = Date.parse(`${day}T${time}:00Z`);
	for (const offset of [3, 2]) {
		const at = new Date(wanted - offset * 3_600_000);
		const shown = dayAndTime(at);
		if (shown.day === day && shown.time === time) return at;
	}
	return new Date(wanted - 2 * 3_600_000);
}

const minute = new Intl.DateTimeFormat('fi-FI', {
	timeZone: 'Europe/Helsinki',
	hour: 'numeric',
	minute: '2-digit'
});
/** The time of day in Finland as people read it: `13.05`, the same in Swedish. */
export const clockOf = (at: Date): string => minute.format(at);
