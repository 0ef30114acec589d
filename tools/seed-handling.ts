import type { Day } from '#platform/clock/today.ts';
import { addDays } from '#platform/clock/days.ts';
import { addWorkingDays } from '#platform/clock/working-days.ts';
import { answerFor, questionFor, replyFor } from './example/answers.ts';
import { county } from './example/county.ts';
import type { ExampleVoice } from './example/voices.ts';
import { exampleId } from './example-id.ts';

export type SeededMatter = {
	row: { id: string; unit_id: string; [column: string]: unknown };
	unitKey: string;
	text: string | null;
	openedOn: Day;
	themeKeys: string[];
	messages: Record<string, unknown>[];
};

type Given = {
	index: number;
	id: string;
	unitId: string;
	voice: ExampleVoice;
	mood: number | null;
	today: Day;
	worker: string;
	codeHash: string;
};

const units = new Map(county.map((unit) => [unit.key, unit]));

function answerDaysOf(key: string): number {
	for (let unit = units.get(key); unit; unit = units.get(unit.parentKey ?? '')) {
		if (unit.answerDays) return unit.answerDays;
	}
	return 10;
}

/** A share from 0 to 1 that always falls the same way for the same voice. */
const share = (index: number, salt: number): number => {
	let x = (index * 2654435761 + salt * 40503) >>> 0;
	x = Math.imul(x ^ (x >>> 15), 2246822507) >>> 0;
	x = Math.imul(x ^ (x >>> 13), 3266489909) >>> 0;
	return ((x ^ (x >>> 16)) >>> 0) / 4294967296;
};

/** What became of a voice by today: most were answered in time, some late, the newest wait. */
export function handledBy(given: Given): SeededMatter {
	const { index, voice, today, worker } = given;
	const matterId = exampleId(`matter ${index}`);
	const row = {
		id: matterId,
		response_id: given.id,
		unit_id: given.unitId,
		state: 'new',
		wants_answer: voice.wantsAnswer,
		code_hash: voice.wantsAnswer ? given.codeHash : null,
		opened_on: voice.givenOn,
		due_on: null as Day | null,
		answered_on: null as Day | null,
		closed_on: null as Day | null,
		channel: voice.channel,
		locale: voice.locale,
		mood: given.mood,
		worrying: given.mood === -1 && voice.themeKeys.includes('safety') && share(index, 9) < 0.3
	};
	const messages: SeededMatter['messages'] = [];
	const say = (kind: string, text: string, on: Day) =>
		messages.push({
			matter_id: matterId,
			no: messages.length + 1,
			kind,
			text,
			written_on: on,
			written_by: kind === 'reply' ? null : worker
		});
	const recent = addDays(today, -14);
	if (!voice.wantsAnswer) {
		const readOn = addDays(voice.givenOn, Math.floor(share(index, 1) * 6));
		if (voice.givenOn < recent || (readOn <= today && share(index, 2) < 0.4)) {
			row.state = 'closed';
			row.closed_on = readOn <= today ? readOn : today;
			row.worrying = false;
		}
		return seeded();
	}

	const days = answerDaysOf(voice.unitKey);
	row.due_on = addWorkingDays(voice.givenOn, days);
	const late = share(index, 3) < 0.08;
	const took = late
		? days + 1 + Math.floor(share(index, 4) * 5)
		: Math.ceil(share(index, 4) * days);
	const answeredOn = addWorkingDays(voice.givenOn, took);
	const waits = voice.givenOn >= recent ? 0.45 : row.due_on >= addDays(today, -25) ? 0.06 : 0;
	if (answeredOn > today || share(index, 5) < waits) {
		if (share(index, 6) < 0.25) row.state = 'open';
		else if (share(index, 6) < 0.33) {
			row.state = 'asked';
			say('question', questionFor(voice, index), voice.givenOn);
		}
		return seeded();
	}
	if (share(index, 7) < 0.06) {
		say('question', questionFor(voice, index), voice.givenOn);
		say('reply', replyFor(voice, index), answeredOn);
	}
	say('answer', answerFor(voice, index), answeredOn);
	row.answered_on = answeredOn;
	const closes = addDays(answeredOn, 30);
	row.state = closes <= today ? 'closed' : 'answered';
	row.closed_on = closes <= today ? closes : null;
	return seeded();

	function seeded(): SeededMatter {
		if (row.state === 'closed') row.worrying = false;
		const { unitKey, text, givenOn, themeKeys } = voice;
		return { row, unitKey, text, openedOn: givenOn, themeKeys, messages };
	}
}
