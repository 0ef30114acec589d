import { keysThatTurnOff } from './keys/switch.ts';

/**
 * Digits and letters say what an answer is about, plus and minus in which tone, n and m move to the
 * next answer and the one before, s saves. The page works without this, and says nothing of keys
 * without it. They never act where something is written.
 */
const hint = document.querySelector<HTMLElement>('[data-answer-keys]');
const answers = [...document.querySelectorAll<HTMLElement>('[data-answer]')];

const takes = keysThatTurnOff('open-answers-keys', hint, (on) => {
	if (hint) hint.hidden = false;
	for (const key of document.querySelectorAll<HTMLElement>('[data-key]')) key.hidden = !on;
});

const isWriting = (at: Element | null) =>
	at instanceof HTMLElement &&
	(at.isContentEditable ||
		at.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

/** The answer that the focus is in; -1 before the first. */
const place = () => answers.findIndex((answer) => answer.contains(document.activeElement));

document.addEventListener('keydown', (event) => {
	if (!takes(event) || isWriting(document.activeElement)) return;
	const step = { n: 1, m: -1 }[event.key];
	if (step) {
		event.preventDefault();
		answers[Math.min(answers.length - 1, Math.max(0, place() + step))]?.focus();
	} else if (event.key === 's') {
		const save = answers[place()]?.querySelector<HTMLButtonElement>('button[name="kohta"]');
		if (!save) return;
		event.preventDefault();
		save.click();
	} else if (event.key === '+' || event.key === '-') {
		const said = event.key === '+' ? 'positive' : 'negative';
		const tone = answers[place()]?.querySelector<HTMLInputElement>(`[data-tone="${said}"]`);
		if (!tone) return;
		event.preventDefault();
		tone.checked = true;
		tone.focus();
	} else if (/^[\da-z]$/.test(event.key)) {
		const keys = [...(answers[place()]?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
		const key = keys.find(({ textContent }) => textContent === event.key);
		const theme = key?.closest('label')?.querySelector<HTMLInputElement>('input');
		if (!theme) return;
		event.preventDefault();
		theme.checked = !theme.checked;
		// So that a screen reader says what became of it.
		theme.focus();
	}
});
