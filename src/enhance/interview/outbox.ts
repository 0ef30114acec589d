/** A note as it is on its way: the text, the revision that it grew from, and its running number. */
type Note = { text: string; base: number; seq: number; sent: number };
type Turns = { count: number; seq: number; sent: number };

/** What an opened page has that the server may not have yet. */
export type Draft = {
	writer: string;
	at: number;
	notes: Record<string, Note>;
	turns: Record<string, Turns>;
};

/** What is sent, and what comes back: as `keepNotes` of the interviews room takes and gives it. */
export type Sending = {
	writer: string;
	notes: { question: string | null; text: string; base: number; seq: number }[];
	turns: { seat: number; count: number; seq: number }[];
};
export type Kept = {
	notes: { question: string | null; revision: number; text: string; theirs?: string }[];
	turns: Record<string, number>;
};

export const WHOLE = 'koko';
const DAYS = 7;
const TOO_OLD_MS = DAYS * 86_400_000;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Storage that may be full, or closed to us: then what is typed lives as long as the page. */
function quietly<T>(work: () => T, otherwise: T): T {
	try {
		return work();
	} catch {
		return otherwise;
	}
}

/**
 * Keeps what an opened page has not sent: in the browser at once, until the server has it.
 *
 * Each page is a writer of its own with running numbers, so that the same thing sent again is known
 * by the server as the same, and two pages of one browser never mix.
 *
 * @param place whose drafts of which interview: `person.interview`
 */
export function outboxOf(store: Store, place: string, writer: string, now: () => number) {
	const prefix = `kuultu.interview.${place}.`;
	const draft: Draft = { writer, at: now(), notes: {}, turns: {} };
	let awaited: Sending | undefined;

	const waits = ({ seq, sent }: { seq: number; sent: number }) => seq > sent;
	const isPending = () =>
		Object.values(draft.notes).some(waits) || Object.values(draft.turns).some(waits);

	function remember(): void {
		draft.at = now();
		quietly(() => {
			if (isPending()) store.setItem(prefix + writer, JSON.stringify(draft));
			else store.removeItem(prefix + writer);
		}, undefined);
	}

	return {
		isPending,
		/** Something was typed under a question, over the revision that the page knows. */
		write(question: string, text: string, base: number): void {
			const before = draft.notes[question];
			if (before?.text === text) return;
			draft.notes[question] = {
				text,
				base,
				seq: (before?.seq ?? 0) + 1,
				sent: before?.sent ?? 0
			};
			remember();
		},
		/** Somebody spoke, or a turn counted by mistake is taken back. */
		turn(seat: string, by: number): void {
			const before = draft.turns[seat] ?? { count: 0, seq: 0, sent: 0 };
			draft.turns[seat] = { ...before, count: before.count + by, seq: before.seq + 1 };
			remember();
		},
		/** What waits to be sent now. Until it is confirmed or has failed, nothing else is. */
		next(): Sending | undefined {
			if (awaited || !isPending()) return undefined;
			awaited = sendingOf(draft);
			return awaited;
		},
		/** It did not get there, or nobody knows whether it did: the same goes again. */
		failed(): void {
			awaited = undefined;
		},
		/** The server has it, or has met somebody else's text: then the page decides. */
		confirmed(sent: Sending, { notes }: Kept): void {
			for (const { question, revision, theirs } of notes) {
				const note = draft.notes[question ?? WHOLE];
				const was = sent.notes.find((one) => one.question === question);
				if (!note || !was) continue;
				note.sent = Math.max(note.sent, was.seq);
				if (theirs === undefined) note.base = revision;
			}
			for (const { seat, seq } of sent.turns) {
				const turns = draft.turns[seat];
				if (turns) turns.sent = Math.max(turns.sent, seq);
			}
			awaited = undefined;
			remember();
		},
		/** Drafts that pages before this one left behind, the oldest first; old ones are forgotten. */
		leftBehind(): Draft[] {
			const keys = quietly(
				() => Array.from({ length: store.length }, (_, index) => store.key(index)),
				[]
			).filter((key): key is string => key !== null && key.startsWith('kuultu.interview.'));
			const found: Draft[] = [];
			for (const key of keys) {
				const left = quietly(() => JSON.parse(store.getItem(key) ?? '') as Draft, undefined);
				if (!left || !(now() - left.at < TOO_OLD_MS))
					quietly(() => store.removeItem(key), undefined);
				else if (key.startsWith(prefix) && key !== prefix + writer) found.push(left);
			}
			return found.sort((a, b) => a.at - b.at);
		},
		/** The server has what an earlier page left behind. */
		settled(left: Draft): void {
			quietly(() => store.removeItem(prefix + left.writer), undefined);
		}
	};
}
export type Outbox = ReturnType<typeof outboxOf>;

/** What of a draft the server has not confirmed. */
export function sendingOf({ writer, notes, turns }: Draft): Sending {
	return {
		writer,
		notes: Object.entries(notes)
			.filter(([, { seq, sent }]) => seq > sent)
			.map(([question, { text, base, seq }]) => ({
				question: question === WHOLE ? null : question,
				text,
				base,
				seq
			})),
		turns: Object.entries(turns)
			.filter(([, { seq, sent }]) => seq > sent)
			.map(([seat, { count, seq }]) => ({ seat: Number(seat), count, seq }))
	};
}
