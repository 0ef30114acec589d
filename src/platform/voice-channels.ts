/** How a voice can have come in; the database knows the same names. */
export const channels = [
	'web',
	'kiosk',
	'card',
	'oral',
	'phone',
	'sms',
	'chat',
	'email',
	'letter',
	'api'
] as const;
export type Channel = (typeof channels)[number];
