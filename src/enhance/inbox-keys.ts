/**
 * Moves through the inbox with j and k from anywhere on the page, and reaches the answer with r.
 * The page works without this, and says nothing of keys without it.
 *
 * Keys of a letter take that letter from those who speak to their computer, so they never act in a
 * field and can be turned off for good in this browser (WCAG 2.1.4).
 */
const KEPT = 'kuultu.inbox-keys';
const list = document.querySelector<HTMLElement>('#inbox');
const hint = document.querySelector<HTMLElement>('[data-keys]');
const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];

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
	if (!hint) return;
	hint.hidden = !list;
	for (const part of hint.querySelectorAll<HTMLElement>('[data-when]')) {
		part.hidden = (part.dataset.when === 'on') !== on;
	}
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

const isField = (at: Element | null) =>
	at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'));

/** The place in the list to go on from: where the focus is, else the voice that is open. */
function place(): number {
	const focused = links.indexOf(document.activeElement as HTMLAnchorElement);
	return focused >= 0 ? focused : links.findIndex((link) => link.hasAttribute('aria-current'));
}

document.addEventListener('keydown', (event) => {
	if (!on || event.ctrlKey || event.altKey || event.metaKey || isField(document.activeElement)) {
		return;
	}
	// On a narrow window an open voice hides the list.
	if (!list || list.offsetParent === null) return;
	const inList = list.contains(document.activeElement);
	const step =
		{ j: 1, k: -1 }[event.key] ?? (inList ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined);
	if (step) {
		event.preventDefault();
		links[Math.min(links.length - 1, Math.max(0, place() + step))]?.focus();
	} else if (event.key === 'r') {
		const answer = document.querySelector<HTMLElement>('textarea[name=text]');
		if (answer) event.preventDefault();
		answer?.focus();
	}
});

say();
