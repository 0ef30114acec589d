const helsinki = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Helsinki',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit'
});

/** A calendar day in Finland as `YYYY-MM-DD`: what an anonymous voice keeps instead of an instant. */
export type Day = string;

/** The calendar day in Finland at this instant. */
export const dayOf = (instant: Date): Day => helsinki.format(instant);
