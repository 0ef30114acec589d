import {
	type Draft,
	type Kept,
	type Sending,
	WHOLE,
	outboxOf,
	sendingOf
} from './interview/outbox.ts';

/**
 * Lets the running page of an interview outlive a lost network: what is typed and counted is kept
 * in this browser and sent when it can be, never twice. The page works without this, with buttons.
 */
const SOON_MS = 1500;
const AGAIN_MS = 5000;
const TICK_MS = 10_000;

type State = 'sent' | 'waiting' | 'offline' | 'signed-out' | 'refused';

const form = document.querySelector<HTMLFormElement>('form[data-interview]');
if (form) start(form);

function start(form: HTMLFormElement) {
	const { interview, person, save } = form.dataset as Record<string, string>;
	const writer = form.querySelector<HTMLInputElement>('input[name=writer]')?.value ?? '';
	const place = `${person}.${interview}`;
	let storage: Storage | undefined;
	try {
		storage = localStorage;
	} catch {
		// Closed to us: what is typed lives as long as the page.
	}
	const none = { length: 0, key: () => null, getItem: () => null, setItem() {}, removeItem() {} };
	const box = outboxOf(storage ?? none, place, writer, Date.now);
	const left = box.leftBehind();

	const partOf = (key: string) => form.querySelector<HTMLElement>(`[data-note="${key}"]`);
	const fieldOf = (key: string) => partOf(key)?.querySelector('textarea');
	const baseOf = (key: string) => partOf(key)?.querySelector('input') as HTMLInputElement | null;

	// --- what the page says of it
	const sending = form.querySelector<HTMLElement>('[data-sending]');
	const said = sending?.querySelector<HTMLElement>('[data-said]');
	let state: State | undefined;
	function say(now: State) {
		if (!sending || state === now) return;
		const troubled = state !== undefined && state !== 'sent' && state !== 'waiting';
		sending.hidden = false;
		// What was saved by the button before is not what is being said now.
		document.querySelector('[data-done]')?.remove();
		for (const part of sending.querySelectorAll<HTMLElement>('[data-when]')) {
			const shown = part.dataset.when === now;
			if (part.dataset.when !== 'restored') part.hidden = !shown;
			// Read aloud when there is trouble and when it is over, not at every letter.
			if (shown && said && now !== 'waiting' && (troubled || now !== 'sent'))
				said.textContent = part.textContent;
		}
		state = now;
	}
	const show = (selector: string) => {
		const part = sending?.querySelector<HTMLElement>(selector);
		if (part) part.hidden = false;
	};

	// --- sending
	let timer: ReturnType<typeof setTimeout> | undefined;
	const soon = (after: number) => {
		clearTimeout(timer);
		timer = setTimeout(() => void send(), after);
	};

	async function post(what: Sending): Promise<Kept | State> {
		let answer: Response;
		try {
			answer = await fetch(save as string, {
				method: 'POST',
				headers: { 'content-type': 'application/json', accept: 'application/json' },
				body: JSON.stringify(what)
			});
		} catch {
			return 'offline';
		}
		if (answer.ok) return (await answer.json().catch(() => 'offline')) as Kept | State;
		if (answer.status === 401) return 'signed-out';
		return answer.status >= 500 ? 'offline' : 'refused';
	}

	/** Sends what waits; whether everything is with the server afterwards. */
	async function send(): Promise<boolean> {
		while (left.length > 0) {
			const draft = left[0] as Draft;
			const was = sendingOf(draft);
			const kept = await post(was);
			if (typeof kept === 'string') {
				say(kept);
				if (kept !== 'refused') soon(AGAIN_MS);
				return false;
			}
			left.shift();
			box.settled(draft);
			takeIn(was, kept, true);
			show('[data-when=restored]');
		}
		const what = box.next();
		if (!what) {
			if (!box.isPending()) say('sent');
			return !box.isPending();
		}
		const kept = await post(what);
		if (typeof kept === 'string') {
			box.failed();
			say(kept);
			if (kept !== 'refused') soon(AGAIN_MS);
			return false;
		}
		box.confirmed(what, kept);
		takeIn(what, kept, false);
		return send();
	}

	/** Brings what the server said into the fields, never over what was typed meanwhile. */
	function takeIn(was: Sending, kept: Kept, before: boolean) {
		for (const note of kept.notes) {
			const key = note.question ?? WHOLE;
			const [field, base] = [fieldOf(key), baseOf(key)];
			const typed = was.notes.find(({ question }) => question === note.question)?.text ?? '';
			if (!field || !base) continue;
			if (note.theirs !== undefined) {
				meet(key, note.theirs, before ? typed : field.value, note.revision);
				continue;
			}
			const untouched = before ? field.value === field.defaultValue : field.value === typed;
			const cleaned = typed.trimEnd() !== note.text;
			if (cleaned) show('[data-codes]');
			if (untouched && (before || cleaned)) {
				field.value = note.text;
				field.defaultValue = note.text;
			}
			// Typed over while an earlier page's text arrived: the two are met when this one is sent.
			if (untouched || !before) base.value = String(note.revision);
		}
		for (const [seat, count] of Object.entries(kept.turns)) showTurns(seat, count);
	}

	/** Two wrote at the same time: both are shown, both stand in the field, and that is what is kept. */
	function meet(key: string, theirs: string, mine: string, revision: number) {
		const part = partOf(key);
		const [field, base] = [fieldOf(key), baseOf(key)];
		const met = part?.querySelector<HTMLElement>('[data-met]');
		if (!field || !base || !met) return;
		const [other, own] = [met.querySelector('[data-theirs]'), met.querySelector('[data-mine]')];
		if (other) other.textContent = theirs;
		if (own) own.textContent = mine;
		met.hidden = false;
		field.value = [theirs, mine].filter(Boolean).join('\n\n');
		base.value = String(revision);
		box.write(key, field.value, revision);
		soon(SOON_MS);
	}

	function showTurns(seat: string, count: number) {
		const row = form.querySelector<HTMLElement>(`[data-seat="${seat}"]`);
		const number = row?.querySelector<HTMLElement>('[data-turns]');
		const less = row?.querySelector<HTMLElement>('[data-less]');
		if (number) number.textContent = number.dataset.turns = String(Math.max(0, count));
		if (less) less.hidden = count <= 0;
	}

	// --- what the person does
	form.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLTextAreaElement)) return;
		const key = target.name.replace(/^note\./, '');
		box.write(key, target.value, Number(baseOf(key)?.value ?? 0));
		if (state !== 'offline' && state !== 'signed-out') say('waiting');
		soon(SOON_MS);
	});

	let mayLeave = false;
	form.addEventListener('submit', (event) => {
		if (mayLeave) return;
		event.preventDefault();
		const button = event.submitter as HTMLButtonElement | null;
		const door = /\?\/(\w+)$/.exec(button?.getAttribute('formaction') ?? '')?.[1];
		if (door === 'vuoro') {
			const [seat = '', by = '1'] = (button?.value ?? '').split(':');
			const number = form.querySelector<HTMLElement>(`[data-seat="${seat}"] [data-turns]`);
			box.turn(seat, Number(by));
			showTurns(seat, Number(number?.dataset.turns ?? 0) + Number(by));
			if (button?.closest('[data-less]')?.hasAttribute('hidden')) {
				form.querySelector<HTMLElement>(`[data-seat="${seat}"] button`)?.focus();
			}
			if (state !== 'offline' && state !== 'signed-out') say('waiting');
			soon(SOON_MS);
			return;
		}
		clearTimeout(timer);
		void send().then(async (all) => {
			if (!all || !door) return;
			// Only a page that the server still answers is left for another one.
			const there = await fetch(location.href, { method: 'HEAD' }).catch(() => undefined);
			if (!there?.ok) return say('offline');
			mayLeave = true;
			form.requestSubmit(button);
		});
	});

	addEventListener('online', () => void send());
	addEventListener('offline', () => say('offline'));
	document.addEventListener('visibilitychange', () => box.isPending() && void send());
	addEventListener('beforeunload', (event) => {
		if (box.isPending() && !mayLeave) event.preventDefault();
	});

	if (left.length > 0) void send();
	tick(form);
}

/** Minutes that have passed and that are left, in the page's own words. */
function tick(form: HTMLElement) {
	const clock = form.querySelector<HTMLElement>('[data-clock]');
	if (!clock) return;
	const { began = '', over, passed = '', left = '', beyond = '' } = clock.dataset;
	const minutes = (ms: number) => String(Math.floor(ms / 60_000));
	const show = () => {
		const now = Date.now();
		const words = [passed.replace('#', minutes(Math.max(0, now - Date.parse(began))))];
		const remaining = over ? Date.parse(over) - now : undefined;
		if (remaining !== undefined) {
			words.push(
				remaining >= 0
					? left.replace('#', minutes(remaining + 59_999))
					: beyond.replace('#', minutes(-remaining))
			);
		}
		clock.textContent = words.join(' ');
	};
	show();
	setInterval(show, TICK_MS);
}
