import { createHash, createHmac } from 'node:crypto';

/** One row as whoever holds a copy of the database sees it, system columns included. */
export type Seen = {
	/** The whole row as text. */
	words: string;
	/** The transaction that wrote it, and where in the table it lies. */
	xmin: number;
	page: number;
	item: number;
	/** The row's id, or its key as hexadecimal digits. */
	id: string;
};

/** A copy of the database at one time: a dump, a backup. */
export type Copy = {
	invitations: (Seen & { codeKey: string })[];
	castKeys: Seen[];
	/** Answers, in the box or out of it, with what was said. */
	answers: (Seen & { said: string })[];
};

export type Evidence = { campaignId: string; copies: Copy[]; log: string };

/** Which invitation an attacker believes to have said what. */
export type Guess = Map<string, string>;
export type Attacker = (evidence: Evidence) => Guess;

const byPlace = (a: Seen, b: Seen) => a.page - b.page || a.item - b.item;
const byId = (a: Seen, b: Seen) => (a.id < b.id ? -1 : 1);
const last = ({ copies }: Evidence) => copies.at(-1) as Copy;

const inOrder = (invitations: Seen[], answers: { said: string }[]): Guess =>
	new Map(
		invitations.slice(0, answers.length).map((one, at) => [one.id, answers[at]?.said as string])
	);

/** Every answer of every copy, each once, as it was first seen. */
function firstSeen({ copies }: Evidence): { copy: number; answer: Copy['answers'][number] }[] {
	const seen = new Set<string>();
	return copies.flatMap(({ answers }, copy) =>
		answers.flatMap((answer) => {
			if (seen.has(answer.said)) return [];
			seen.add(answer.said);
			return [{ copy, answer }];
		})
	);
}

/** Pairs rows of the same, or the nearest, transaction. */
function byTransaction(invitations: Seen[], answers: Copy['answers']): Guess {
	const open = [...answers].sort((a, b) => a.xmin - b.xmin);
	const guess: Guess = new Map();
	for (const invitation of [...invitations].sort((a, b) => a.xmin - b.xmin)) {
		if (open.length === 0) break;
		let best = 0;
		open.forEach((answer, at) => {
			const distance = Math.abs(answer.xmin - invitation.xmin);
			if (distance < Math.abs((open[best] as Seen).xmin - invitation.xmin)) best = at;
		});
		guess.set(invitation.id, (open.splice(best, 1)[0] as { said: string }).said);
	}
	return guess;
}

/** Whatever can be computed of an invitation's own key without any other secret. */
function derived(codeKey: string, campaignId: string): string[] {
	const bytes = Buffer.from(codeKey, 'hex');
	const purposes = ['invited', 'cast', 'draft', 'seal', 'invitation code'];
	const salts = [campaignId, Buffer.from(campaignId.replaceAll('-', ''), 'hex'), ''];
	return [
		codeKey,
		createHash('sha256').update(bytes).digest('hex'),
		createHash('sha256').update(codeKey).digest('hex'),
		...salts.flatMap((salt) =>
			purposes.flatMap((purpose) =>
				[bytes, codeKey].map((text) =>
					createHmac('sha256', salt).update(`kuultu ${purpose}\n`).update(text).digest('hex')
				)
			)
		)
	];
}

/**
 * Ways in which surveys have been undone: by the order of rows, by ids that tell time, by the
 * transaction that wrote two rows, by what changed between two backups, by hashes that can be
 * computed again, and by the log.
 */
export const attackers: Record<string, Attacker> = {
	'order of rows': (evidence) =>
		inOrder(last(evidence).invitations.toSorted(byPlace), last(evidence).answers.toSorted(byPlace)),
	'order of ids': (evidence) =>
		inOrder(last(evidence).invitations.toSorted(byId), last(evidence).answers.toSorted(byId)),
	'same transaction': (evidence) => {
		const { invitations } = last(evidence);
		return byTransaction(
			invitations,
			firstSeen(evidence).map(({ answer }) => answer)
		);
	},
	'what changed between backups': (evidence) => {
		const guess: Guess = new Map();
		evidence.copies.slice(1).forEach((copy, at) => {
			const before = new Map(
				evidence.copies[at]?.invitations.map((one) => [one.id, one.words + one.xmin])
			);
			const changed = copy.invitations.filter((one) => before.get(one.id) !== one.words + one.xmin);
			const fresh = firstSeen(evidence).filter((one) => one.copy === at + 1);
			for (const [id, said] of byTransaction(
				changed,
				fresh.map(({ answer }) => answer)
			)) {
				guess.set(id, said);
			}
		});
		return guess;
	},
	'hashes made again': (evidence) => {
		const guess: Guess = new Map();
		for (const copy of evidence.copies) {
			const casts = new Map(copy.castKeys.map((one) => [one.id, one]));
			for (const { id, codeKey } of copy.invitations) {
				const cast = derived(codeKey, evidence.campaignId)
					.map((key) => casts.get(key))
					.find((one) => one !== undefined);
				const answer = cast && copy.answers.find(({ xmin }) => xmin === cast.xmin);
				if (answer) guess.set(id, answer.said);
			}
		}
		return guess;
	},
	'casts in order': (evidence) => {
		// A cast key and its answer share a transaction while they lie in the box; the rest is hope.
		const chains = evidence.copies.flatMap(({ castKeys, answers }) =>
			castKeys.flatMap((cast) => {
				const answer = answers.find(({ xmin }) => xmin === cast.xmin);
				return answer ? [{ ...cast, said: answer.said }] : [];
			})
		);
		const invitations = last(evidence).invitations.toSorted((a, b) =>
			a.codeKey < b.codeKey ? -1 : 1
		);
		return inOrder(invitations, chains.toSorted(byId));
	},
	'the log': ({ copies, log }) => {
		const guess: Guess = new Map();
		const { invitations, answers } = copies.at(-1) as Copy;
		const lines = log.split('\n');
		for (const { id, codeKey } of invitations) {
			const at = lines.findIndex((line) => line.includes(id) || line.includes(codeKey));
			if (at < 0) continue;
			const answer = lines
				.slice(at, at + 3)
				.map((line) => answers.find((one) => line.includes(one.id) || line.includes(one.said)))
				.find((one) => one !== undefined);
			if (answer) guess.set(id, answer.said);
		}
		return guess;
	}
};

/** How many an attacker has right. */
export const hitsOf = (guess: Guess, truth: ReadonlyMap<string, string>): number =>
	[...truth].filter(([id, said]) => guess.get(id) === said).length;
