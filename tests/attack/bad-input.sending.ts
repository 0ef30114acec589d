import { type Field, isTyped } from './forms.ts';
import { type Answer, type Fields, type Request, together } from './http.ts';
import { faultsOf, lostIn } from './judging.ts';
import { expected } from './matrix.expected.ts';
import { type Knock, type Tools, knockFor } from './matrix.requests.ts';
import { type RoleName, cookieFor } from './people.ts';
import { addressOf, doorAddress, methodOf } from './routes.ts';
import type { Surface } from './surface.ts';
import { aPlace } from './things.ts';

const WIDTH = 6;

/** A door with a thing of its own behind it, and what is known to be sent there. */
export type Target = { id: string; door: string; fields: Field[]; role: RoleName; knock: Knock };

export const shown = (words: string): string => JSON.stringify(words.slice(0, 60));

/** The same fault at the same place is told once. */
export const summary = (wrong: string[]): string[] => [...new Set(wrong)].slice(0, 60);

/** Whose hands a door is in, so that what is sent gets past it and further in. */
export function whoAt(id: string, door: string): RoleName {
	// Sessions end behind these.
	if (/^\/tyo\/tili|ulos|kaksivaiheinen/.test(`${id}${door}`)) return 'reader';
	const may = expected[id]?.[door] ?? [];
	const usual: RoleName[] = ['anonymous', 'lead', 'administrator', 'coordinator'];
	return usual.find((role) => may.includes(role)) ?? 'administrator';
}

/** Who looks at a page: a stranger, and somebody who sees what is on it. */
export const lookersAt = (id: string): RoleName[] =>
	/^\/tyo/.test(id) ? [whoAt(id, 'GET'), 'anonymous'] : ['anonymous'];

/** Sends hostile input, counts it, and says what is wrong with the answers. */
export function senderOfBadInput(tools: Tools) {
	const counted = { inputs: 0, refusals: 0, took: [] as number[] };

	/** One input; no answer at all is wrong too. */
	async function tryInput(
		path: string,
		request: Request,
		said: string[],
		more: (answer: Answer) => string[] = () => []
	): Promise<{ faults: string[]; answer?: Answer }> {
		counted.inputs++;
		const began = performance.now();
		try {
			const answer = await tools.send(path, { place: aPlace(), ...request });
			counted.took.push(performance.now() - began);
			return { faults: [...faultsOf(answer, said), ...more(answer)], answer };
		} catch (error) {
			return { faults: [`no answer: ${(error as Error).message}`] };
		}
	}

	async function targetOf({ id, door, fields }: Surface['doors'][number]): Promise<Target> {
		const role = whoAt(id, door);
		const knock = await knockFor(id, door, role, tools);
		// Some forms show only while a thing is in a state: what is sent there names its fields.
		const known = new Set(fields.map(({ name }) => name));
		const besides = Object.keys(knock.body ?? {})
			.filter((name) => !known.has(name))
			.map((name) => ({ name, kind: 'hidden', value: '', checked: false }));
		return { id, door, fields: [...fields, ...besides], role, knock };
	}

	/** Words that the refused find again: what they could type into the form. */
	function lost(target: Target, path: string, sent: Fields): (answer: Answer) => string[] {
		const words: Record<string, string> = {};
		for (const field of target.fields.filter(isTyped)) {
			const value = sent[field.name];
			if (typeof value === 'string' && value.length <= (field.most ?? Infinity)) {
				words[field.name] = value;
			}
		}
		return (answer) => {
			if (![400, 409, 422, 429].includes(answer.status)) return [];
			counted.refusals++;
			return lostIn(answer, path, words, Object.keys(words)).map((what) => `lost: ${what}`);
		};
	}

	/** One form sent to its door with hostile words in it. */
	async function sendForm(target: Target, hostile: Record<string, string>): Promise<string[]> {
		const { id, door, role } = target;
		const path = doorAddress(addressOf(id, target.knock.params ?? {}), door);
		const body: Fields = { ...target.knock.body, ...hostile };
		const { faults, answer } = await tryInput(
			path,
			{ method: methodOf(door), body, cookie: cookieFor(tools.people, role) },
			Object.values(hostile),
			lost(target, path, body)
		);
		// It was taken, or the thing has changed: the next one is for a fresh thing.
		if (answer && [303, 404, 409].includes(answer.status)) {
			target.knock = await knockFor(id, door, role, tools);
		}
		const [[name, words] = ['', '']] = Object.entries(hostile);
		return faults.map(
			(fault) => `${id} ${door} ${role} ${name}=${shown(words)}: ${fault} (${answer?.status})`
		);
	}

	async function get(
		path: string,
		role: RoleName,
		said: string[],
		headers: Record<string, string> = {}
	): Promise<string[]> {
		const request = { cookie: cookieFor(tools.people, role), headers };
		// An address that is not found stands in the links to the same page in other languages.
		const { faults } = await tryInput(path, request, [...said, decodedPath(path)]);
		return faults.map((fault) => `${role} ${shown(path)} ${shown(said.join(' '))}: ${fault}`);
	}

	/** Doors are tried beside each other; what is sent to one door comes one after the other. */
	async function atEachDoor(
		{ doors }: Surface,
		work: (target: Target, index: number) => AsyncGenerator<string[]>
	): Promise<string[]> {
		const wrong: string[] = [];
		await together(doors, WIDTH, async (door, index) => {
			for await (const faults of work(await targetOf(door), index)) wrong.push(...faults);
		});
		return summary(wrong);
	}

	return { counted, tryInput, targetOf, sendForm, get, atEachDoor };
}

const decodedPath = (path: string): string => {
	try {
		return decodeURIComponent(path.split('?')[0] as string);
	} catch {
		return path;
	}
};

export type BadInputSender = ReturnType<typeof senderOfBadInput>;
