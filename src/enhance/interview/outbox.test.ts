import { beforeEach, describe, expect, it } from 'vitest';
import { type Kept, type Sending, outboxOf } from './outbox.ts';

/** A browser's storage, as far as we use it. */
function storage() {
	const kept = new Map<string, string>();
	return {
		kept,
		get length() {
			return kept.size;
		},
		key: (index: number) => [...kept.keys()][index] ?? null,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};
}
const keptAs = (sent: Sending, revision: number, theirs?: string): Kept => ({
	notes: sent.notes.map(({ question, text }) => ({ question, revision, text, theirs })),
	turns: {}
});
const Q = 'b0000000-0000-4000-8000-000000000001';
let store: ReturnType<typeof storage>;
let clock = 0;
const open = (writer = 'w1') => outboxOf(store, 'me.talk', writer, () => clock);

beforeEach(() => {
	store = storage();
	clock = 1_000_000_000;
});

describe('what is typed', () => {
	it('is in the browser at once and gone from it when the server has it', () => {
		const box = open();
		box.write(Q, 'Aamulla', 0);
		expect([...store.kept.values()].join()).toContain('Aamulla');
		const sent = box.next() as Sending;
		expect(sent.notes).toEqual([{ question: Q, text: 'Aamulla', base: 0, seq: 1 }]);
		box.confirmed(sent, keptAs(sent, 1));
		expect(store.kept.size).toBe(0);
		expect(box.isPending()).toBe(false);
		expect(box.next()).toBeUndefined();
	});

	it('goes again as it was when nobody knows whether it arrived', () => {
		const box = open();
		box.write(Q, 'Aamulla', 0);
		const first = box.next();
		expect(box.next()).toBeUndefined();
		box.failed();
		expect(box.next()).toEqual(first);
	});

	it('while something else is on its way is not taken for sent', () => {
		const box = open();
		box.write(Q, 'Aamu', 0);
		const sent = box.next() as Sending;
		box.write(Q, 'Aamulla on kiire', 0);
		box.confirmed(sent, keptAs(sent, 1));
		expect(box.isPending()).toBe(true);
		expect(box.next()?.notes).toEqual([{ question: Q, text: 'Aamulla on kiire', base: 1, seq: 2 }]);
	});

	it('the same twice is one', () => {
		const box = open();
		box.write(Q, 'Sama', 0);
		const sent = box.next() as Sending;
		box.confirmed(sent, keptAs(sent, 1));
		box.write(Q, 'Sama', 1);
		expect(box.isPending()).toBe(false);
	});
});

describe('turns', () => {
	it('are this page’s own count, sent whole each time', () => {
		const box = open();
		box.turn('3', 1);
		box.turn('3', 1);
		box.turn('5', 1);
		box.turn('5', -1);
		expect(box.next()?.turns).toEqual([
			{ seat: 3, count: 2, seq: 2 },
			{ seat: 5, count: 0, seq: 2 }
		]);
	});
});

describe('what a closed page left behind', () => {
	it('is found by the next page of the same person, as it was, and settled once', () => {
		const before = open('w1');
		before.write(Q, 'Jäi kesken', 2);
		before.turn('1', 1);
		const next = open('w2');
		const [left] = next.leftBehind();
		expect(left?.writer).toBe('w1');
		expect(left?.notes[Q]).toMatchObject({ text: 'Jäi kesken', base: 2, seq: 1 });
		next.settled(left!);
		expect(next.leftBehind()).toEqual([]);
	});

	it('is not shown to another person or for another interview', () => {
		open('w1').write(Q, 'Salaisuus', 0);
		expect(outboxOf(store, 'other.talk', 'w2', () => clock).leftBehind()).toEqual([]);
		expect(outboxOf(store, 'me.other', 'w2', () => clock).leftBehind()).toEqual([]);
	});

	it('is forgotten after a week, whoever opens the page', () => {
		open('w1').write(Q, 'Vanha', 0);
		clock += 8 * 86_400_000;
		expect(outboxOf(store, 'other.talk', 'w2', () => clock).leftBehind()).toEqual([]);
		expect(store.kept.size).toBe(0);
	});
});

it('works for as long as the page is open where the browser keeps nothing', () => {
	const closed = () => {
		throw new Error('no storage here');
	};
	const none = { length: 0, key: closed, getItem: closed, setItem: closed, removeItem: closed };
	const box = outboxOf(none, 'me.talk', 'w1', () => clock);
	box.write(Q, 'Silti', 0);
	expect(box.leftBehind()).toEqual([]);
	expect(box.next()?.notes[0]?.text).toBe('Silti');
});
