import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from './place.ts';
import { clientAddress, throttle } from './throttle.server.ts';

const often = { limit: 3, windowSeconds: 600 };

const knock = (forwarded: string | undefined, socket = '10.0.0.9') => ({
	request: {
		headers: new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded })
	},
	getClientAddress: () => socket
});

describe('a place', () => {
	it.each([
		['192.0.2.1', '192.0.2.1'],
		['192.0.2.1:52100', '192.0.2.1'],
		['::ffff:192.0.2.1', '192.0.2.1'],
		['::FFFF:C000:0201', '192.0.2.1'],
		['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
		['[::ffff:192.0.2.1]:443', '192.0.2.1'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:0DB8:0001:0002::ABCD', '2001:db8:1:2::/64'],
		['[2001:db8:1:2::1]:443', '2001:db8:1:2::/64'],
		['2001:db8:1:2::1%eth0', '2001:db8:1:2::/64'],
		['fe80::1%25en0', 'fe80:0:0:0::/64'],
		['::1', '0:0:0:0::/64'],
		['2001:db8:1:2:3:4:192.0.2.1', '2001:db8:1:2::/64'],
		['2001:db8::1', '2001:db8:0:0::/64'],
		['', 'unknown'],
		['unknown', 'unknown'],
		['192.0.2.999', 'unknown'],
		['_hidden', 'unknown'],
		['2001:db8:::1', 'unknown']
	])('of %j is %s', (address, place) => {
		expect(placeOf(address)).toBe(place);
	});

	it('is the same for every spelling of one address', () => {
		const group = fc.integer({ min: 0, max: 0xffff });
		fc.assert(
			fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
				const plain = groups.map((one) => one.toString(16)).join(':');
				const long = groups.map((one) => one.toString(16).padStart(4, '0').toUpperCase()).join(':');
				// The URL parser writes the shortest form.
				const short = new URL(`http://[${plain}]/`).hostname;
				expect(placeOf(long)).toBe(placeOf(plain));
				expect(placeOf(short)).toBe(placeOf(plain));
			})
		);
	});
});

describe('too many from one place', () => {
	it('is said after the limit, and no more when the time is over', () => {
		let now = 0;
		const { tooMany } = throttle(() => now);
		const ask = () => tooMany('feedback', '192.0.2.1', often);
		expect([ask(), ask(), ask(), ask(), ask()]).toEqual([false, false, false, true, true]);
		now = 599_999;
		expect(ask()).toBe(true);
		now = 600_000;
		expect(ask()).toBe(false);
	});

	it('counts 1,000 addresses of one /64 as one place', () => {
		const { tooMany, size } = throttle();
		const answers = Array.from({ length: 1000 }, (_, index) =>
			tooMany('feedback', `2001:db8:1:2:${index.toString(16)}:1:2:3`, often)
		);
		expect(answers.filter((held) => !held)).toHaveLength(3);
		expect(size()).toBe(1);
	});

	it('counts each place and each thing apart', () => {
		const { tooMany } = throttle();
		for (let times = 0; times < 3; times++) tooMany('feedback', '192.0.2.1', often);
		expect(tooMany('feedback', '192.0.2.2', often)).toBe(false);
		expect(tooMany('feedback', '2001:db8:1:3::1', often)).toBe(false);
		expect(tooMany('sign-in', '192.0.2.1', often)).toBe(false);
		expect(tooMany('feedback', '::ffff:192.0.2.1', often)).toBe(true);
	});

	it('is forgotten with its key after a day', () => {
		let now = 0;
		const { tooMany, size } = throttle(() => now);
		const longer = { limit: 1, windowSeconds: 7 * 86_400 };
		for (let index = 0; index < 5; index++) tooMany('feedback', `192.0.2.${index}`, longer);
		now = 86_400_000;
		expect(tooMany('feedback', '192.0.2.1', longer)).toBe(false);
		expect(size()).toBe(1);
	});

	it('remembers a bounded number of places, the busy ones before the quiet', () => {
		const { tooMany, size } = throttle(Date.now, 100);
		const ask = () => tooMany('feedback', '192.0.2.1', often);
		for (let index = 0; index < 50_000; index++) {
			tooMany('feedback', `198.51.${index >> 8}.${index & 255}`, often);
			if (index % 50 === 0) ask();
		}
		expect(size()).toBe(100);
		expect(ask()).toBe(true);
	});
});

describe('where a request came from', () => {
	it('is the socket where no proxy is trusted', () => {
		expect(clientAddress(knock('192.0.2.1'), 0)).toBe('10.0.0.9');
	});

	it('is the hop that our own proxies saw, whatever the client wrote before it', () => {
		expect(clientAddress(knock('192.0.2.1'), 1)).toBe('192.0.2.1');
		expect(clientAddress(knock('1.1.1.1, 2.2.2.2,192.0.2.1'), 1)).toBe('192.0.2.1');
		expect(clientAddress(knock('1.1.1.1, 192.0.2.1, 10.0.0.2'), 2)).toBe('192.0.2.1');
	});

	it('cannot be varied by a forged left-most hop', () => {
		const { tooMany } = throttle();
		const answers = Array.from({ length: 20 }, (_, index) =>
			tooMany('feedback', clientAddress(knock(`203.0.113.${index}, 192.0.2.1`), 1), often)
		);
		expect(answers.filter((held) => !held)).toHaveLength(3);
	});

	it('is the socket where the request came past the proxies', () => {
		expect(clientAddress(knock(undefined), 1)).toBe('10.0.0.9');
		expect(clientAddress(knock('1.1.1.1'), 2)).toBe('10.0.0.9');
		expect(clientAddress(knock('1.1.1.1, '), 1)).toBe('10.0.0.9');
	});
});
