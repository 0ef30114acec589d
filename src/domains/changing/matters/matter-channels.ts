/** How a voice can have come in; the same names as in `listening.response`. */
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
