import { expect, it } from 'vitest';
import { doneWordOf } from './matter-notices.ts';

it('has a word for what was done, and none for what an address makes up', () => {
	expect(doneWordOf('answered')).toBeTypeOf('string');
	for (const made of [null, '', 'x', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
		expect(doneWordOf(made), String(made)).toBeUndefined();
	}
});
