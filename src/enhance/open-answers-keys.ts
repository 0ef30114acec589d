/**
 * Digits say what an answer is about, plus and minus in which tone, n and m move to the next answer
 * and the one before, s saves. The page works without this, and says nothing of keys without it.
 *
 * Keys of a letter or a digit take it from those who speak to their computer, so they never act
 * where something is written and can be turned off for good in this browser (WCAG 2.1.4).
 */
const KEPT = 'kuultu.open-answers-keys';
const hint = document.querySelector<HTMLElement>('[data-answer-keys]');
const answers = [...document.querySelectorAll<HTMLElement>('[data-answer]')];

function kept(): boolean {
	try {
		return localStorage.getItem(KEPT) !== 'off';
	} catch {
		return true;
	}
}
let on = kept();

/** Shows what the keys do, or that they are off, with the button that changes it. */
function say() {
	if (hint) {
		hint.hidden = false;
		for (const part of hint.querySelectorAll<HTMLElement>('[data-when]'))
			part.hidden = (part.dataset.when === 'on') !== on;
	}
	for (const digit of document.querySelectorAll<HTMLElement>('[data-digit]')) digit.hidden = !on;
}

hint?.addEventListener('click', (event) => {
	if (!(event.target instanceof Element) || !event.target.closest('button')) return;
	on = !on;
	try {
		localStorage.setItem(KEPT, on ? 'on' : 'off');
	} catch {
		// Kept for this page only.
	}
	say();
	hint.querySelector<HTMLElement>('[data-when]:not([hidden]) button')?.focus();
});

const isWriting = (at: Element | null) =>
	at instanceof HTMLElement &&
	(at.isContentEditable ||
		at.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

/** The answer that the focus is in; -1 before the first. */
const place = () => answers.findIndex((answer) => answer.contains(document.activeElement));

document.addEventListener('keydown', (event) => {
	if (!on || event.ctrlKey || event.altKey || event.metaKey || isWriting(document.activeElement))
		return;
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
	} else if (/^\d$/.test(event.key)) {
		const themes = answers[place()]?.querySelectorAll<HTMLInputElement>('[data-topic]');
		const theme = themes?.[(Number(event.key) + 9) % 10];
		if (!theme) return;
		event.preventDefault();
		theme.checked = !theme.checked;
		// So that a screen reader says what became of it.
		theme.focus();
	}
});

say();
