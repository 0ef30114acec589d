import { describe, expect, it } from 'vitest';
import { type Staff, anonymous } from '#platform/auth/actor.ts';
import {
	type InterviewForRules,
	may,
	mayMake,
	mayMakeSomewhere,
	mayReadSomewhere
} from './interviews.policy.ts';

const person = (values: Partial<Staff>): Staff => ({
	kind: 'staff',
	personId: 'me',
	name: '',
	email: '',
	locale: 'fi',
	sessionId: '',
	roles: ['worker'],
	workUnitIds: [],
	leadUnitIds: [],
	readUnitIds: [],
	countyWide: false,
	...values
});
const worker = person({ workUnitIds: ['A'] });
const lead = person({ roles: ['lead'], workUnitIds: ['A'], leadUnitIds: ['A'] });
const coordinator = person({ roles: ['coordinator'], workUnitIds: ['A', 'B'] });
const elsewhere = person({ workUnitIds: ['B'], readUnitIds: ['A'] });
const interview = (values: Partial<InterviewForRules> = {}): InterviewForRules => ({
	unitId: 'A',
	state: 'open',
	approved: false,
	interviewerIds: [],
	...values
});

describe('an interview', () => {
	it('is read by those who work in its unit and by nobody else', () => {
		for (const who of [worker, lead, coordinator]) expect(may.read(who, interview())).toBe(true);
		for (const who of [elsewhere, anonymous]) expect(may.read(who, interview())).toBe(false);
	});

	it('is run by workers and the lead; a coordinator looks on', () => {
		expect([worker, lead, coordinator, elsewhere].map((who) => may.run(who, interview()))).toEqual([
			true,
			true,
			false,
			false
		]);
		for (const state of ['closed', 'cancelled']) {
			expect(may.run(lead, interview({ state }))).toBe(false);
			expect(may.takeBack(worker, interview({ state }))).toBe(true);
			expect(may.takeBack(coordinator, interview({ state }))).toBe(false);
		}
		expect(may.takeBack(worker, interview())).toBe(false);
	});

	it('tells who came to those who asked and to the unit’s lead only', () => {
		expect(may.readNames(worker, interview())).toBe(false);
		expect(may.readNames(worker, interview({ interviewerIds: ['me'] }))).toBe(true);
		expect(may.readNames(lead, interview())).toBe(true);
		expect(may.readNames(coordinator, interview())).toBe(false);
		// Who asked once and works there no more.
		expect(may.readNames(elsewhere, interview({ interviewerIds: ['me'] }))).toBe(false);
	});

	it('has a summary that is frozen from its approval until it is opened again', () => {
		const approved = interview({ approved: true });
		expect(may.summarise(worker, interview())).toBe(true);
		expect(may.summarise(worker, approved)).toBe(false);
		expect(may.reopenSummary(worker, approved)).toBe(true);
		expect(may.reopenSummary(worker, interview())).toBe(false);
		expect(may.reopenSummary(coordinator, approved)).toBe(false);
	});

	it('is made by those who work there', () => {
		expect(mayMake(worker, { unitId: 'A' })).toBe(true);
		expect(mayMake(elsewhere, { unitId: 'A' })).toBe(false);
		expect(mayMake(coordinator, { unitId: 'A' })).toBe(false);
		expect(mayMakeSomewhere(coordinator)).toBe(false);
		expect(mayReadSomewhere(coordinator)).toBe(true);
		expect(mayReadSomewhere(person({ roles: ['reader'], readUnitIds: ['A'] }))).toBe(false);
		expect(mayReadSomewhere(anonymous)).toBe(false);
	});
});
