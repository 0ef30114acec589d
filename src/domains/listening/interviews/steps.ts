/** The seven steps of an interview by the word that stands in their address, in order. */
export const stepNames = [
	'tavoite',
	'sopiminen',
	'ryhma',
	'haastattelu',
	'yhteenveto',
	'keskustelu',
	'kaytantoon'
] as const;
export type StepName = (typeof stepNames)[number];

export const LAST_STEP = stepNames.length;

export const numberOfStep = (name: StepName): number => stepNames.indexOf(name) + 1;
export const nameOfStep = (number: number): StepName => stepNames[number - 1] ?? 'tavoite';

export const isStepName = (value: string): value is StepName =>
	(stepNames as readonly string[]).includes(value);

/** What a group and its interviewers are advised to be: outside it a warning, never a refusal. */
export const ADVISED = { smallest: 5, largest: 10, interviewers: 3 } as const;

export type Advice = 'group_small' | 'group_large' | 'no_interviewers' | 'many_interviewers';

/** What to think over about the size of a group, from what is known of it so far. */
export function adviceFor(
	kind: string,
	{ people, interviewers }: { people: number | null; interviewers: number }
): Advice[] {
	const advice: Advice[] = [];
	if (kind === 'group' && people !== null && people < ADVISED.smallest) advice.push('group_small');
	if (kind === 'group' && people !== null && people > ADVISED.largest) advice.push('group_large');
	if (interviewers === 0) advice.push('no_interviewers');
	if (interviewers > ADVISED.interviewers) advice.push('many_interviewers');
	return advice;
}

/** Seats whose turns are counted: those who came, else those who were asked. */
export const seatsOf = (interview: {
	kind: string;
	came: number | null;
	asked: number | null;
}): number =>
	interview.kind === 'individual' ? 1 : Math.min(interview.came ?? interview.asked ?? 0, 30);
