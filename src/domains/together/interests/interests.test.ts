import { describe, expect, it } from 'vitest';
import { readInterest } from './interests.schema.ts';

const form = (fields: Record<string, string | string[]>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) {
		for (const one of [value].flat()) data.append(name, one);
	}
	return data;
};
const right = { name: 'Maija', reach: 'call', phone: '040 123 4567', consent: 'yes' };
const read = (fields: Record<string, string | string[]>) =>
	readInterest(form({ ...right, ...fields }));

describe('what somebody leaves', () => {
	it('may be a phone number alone, kept as it is called from anywhere', () => {
		expect(read({ topics: ['panel', 'nonsense', 'other'] })).toEqual({
			interest: {
				name: 'Maija',
				reach: 'call',
				phone: '+358401234567',
				email: null,
				topics: ['panel', 'other'],
				words: ''
			}
		});
		expect(read({ phone: '+46 70 123 45 67' })).toMatchObject({
			interest: { phone: '+46701234567' }
		});
	});

	it('may be an e-mail address alone', () => {
		const given = { reach: 'email', phone: '', email: ' Maija@Posti.Example ' };
		expect(read(given)).toMatchObject({ interest: { email: 'maija@posti.example', phone: null } });
	});

	it.each([
		[{ name: ' ' }, { name: 'name_needed' }],
		[{ name: 'x'.repeat(101) }, { name: 'too_long' }],
		[{ reach: '' }, { reach: 'reach_needed' }],
		[{ reach: 'pigeon' }, { reach: 'reach_needed' }],
		[{ phone: '' }, { phone: 'phone_needed' }],
		[{ phone: '040 12' }, { phone: 'phone_wrong' }],
		[{ phone: 'soita pian' }, { phone: 'phone_wrong' }],
		[{ reach: 'sms', phone: '' }, { phone: 'phone_needed' }],
		[{ reach: 'email' }, { email: 'email_needed' }],
		[{ email: 'maija(at)posti.fi' }, { email: 'email_wrong' }],
		[{ words: 'x'.repeat(1001) }, { words: 'too_long' }],
		[{ consent: '' }, { consent: 'consent_needed' }]
	])('is refused: %j', (fields, issues) => {
		expect(read(fields)).toEqual({ issues });
	});
});
