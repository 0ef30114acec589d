import { describe, expect, it } from 'vitest';
import { makePatience } from './patience.ts';

const clock = () => {
	let at = 1_800_000_000_000;
	const now = () => at;
	return { now, pass: (seconds: number) => (at += seconds * 1000) };
};

describe('waiting after failed tries', () => {
	it('lets four mistakes be, then waits longer each time, up to a quarter of an hour', () => {
		const { now, pass } = clock();
		const patience = makePatience(now);
		const waits: number[] = [];
		for (let round = 0; round < 14; round++) {
			const wait = patience.ask('aino@x.example', '192.0.2.1');
			waits.push(wait);
			if (wait > 0) {
				pass(wait);
				expect(patience.ask('aino@x.example', '192.0.2.1')).toBe(0);
			}
		}
		expect(waits.slice(0, 4)).toEqual([0, 0, 0, 0]);
		expect(waits.slice(4, 10)).toEqual([5, 10, 20, 40, 80, 160]);
		expect(Math.max(...waits)).toBe(900);
	});

	it('does not count or answer a try that comes too early', () => {
		const { now, pass } = clock();
		const patience = makePatience(now);
		for (let round = 0; round < 4; round++) patience.ask('a@x.example', '192.0.2.1');
		for (let round = 0; round < 50; round++) {
			expect(patience.ask('a@x.example', '192.0.2.1')).toBe(5);
		}
		pass(5);
		expect(patience.ask('a@x.example', '192.0.2.1')).toBe(0);
	});

	it('stops a thousand tries at the same instant after the free ones', () => {
		const patience = makePatience(clock().now);
		const made = Array.from({ length: 1000 }, () => patience.ask('a@x.example', '2001:db8::1'));
		expect(made.filter((wait) => wait === 0)).toHaveLength(4);
	});

	it('is not walked around by addresses of one /64, capital letters or spaces', () => {
		const patience = makePatience(clock().now);
		const made = Array.from({ length: 1000 }, (_, at) =>
			patience.ask(at % 2 ? 'A@X.example ' : 'a@x.example', `2001:db8::${at.toString(16)}`)
		);
		expect(made.filter((wait) => wait === 0)).toHaveLength(4);
	});

	it('lets the right person in from elsewhere while a stranger tries from one place', () => {
		const { now, pass } = clock();
		const patience = makePatience(now);
		for (let round = 0; round < 200; round++) {
			pass(patience.ask('a@x.example', '192.0.2.1'));
		}
		expect(patience.ask('a@x.example', '198.51.100.9')).toBeLessThanOrEqual(60);
	});

	it('slows down an account that is tried from everywhere, by a minute at most', () => {
		const { now, pass } = clock();
		const patience = makePatience(now);
		const waits = Array.from({ length: 100 }, (_, at) => {
			const wait = patience.ask('a@x.example', `198.51.${at}.1`);
			pass(wait);
			return wait;
		});
		expect(waits.slice(0, 30).every((wait) => wait === 0)).toBe(true);
		expect(Math.max(...waits)).toBe(60);
	});

	it('slows down one place that tries many accounts', () => {
		const patience = makePatience(clock().now);
		const made = Array.from({ length: 200 }, (_, at) =>
			patience.ask(`${at}@x.example`, '192.0.2.1')
		);
		expect(made.filter((wait) => wait === 0)).toHaveLength(60);
	});

	it('forgets after the right password, and after an hour', () => {
		const { now, pass } = clock();
		const patience = makePatience(now);
		for (let round = 0; round < 4; round++) patience.ask('a@x.example', '192.0.2.1');
		patience.forget('a@x.example', '192.0.2.1');
		expect(patience.ask('a@x.example', '192.0.2.1')).toBe(0);
		for (let round = 0; round < 3; round++) patience.ask('a@x.example', '192.0.2.1');
		expect(patience.ask('a@x.example', '192.0.2.1')).toBe(5);
		pass(3601);
		expect(patience.ask('a@x.example', '192.0.2.1')).toBe(0);
	});

	it('keeps no more than it must', () => {
		const patience = makePatience(clock().now);
		for (let at = 0; at < 30_000; at++)
			patience.ask(`${at}@x.example`, `10.${at >> 8}.${at & 255}.1`);
		expect(patience.size).toBeLessThanOrEqual(50_000);
	});
});
