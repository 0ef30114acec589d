import { keysThatTurnOff } from './keys/switch.ts';

/**
 * Moves through the inbox with j and k from anywhere on the page, and reaches the answer with r.
 * The page works without this, and says nothing of keys without it. They never act in a field.
 */
const list = document.querySelector<HTMLElement>('#inbox');
const hint = document.querySelector<HTMLElement>('[data-keys]');
const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];

const takes = keysThatTurnOff('inbox-keys', hint, () => {
	if (hint) hint.hidden = !list;
});

const isField = (at: Element | null) =>
	at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'));

/** The place in the list to go on from: where the focus is, else the voice that is open. */
function place(): number {
	const focused = links.indexOf(document.activeElement as HTMLAnchorElement);
	return focused >= 0 ? focused : links.findIndex((link) => link.hasAttribute('aria-current'));
}

document.addEventListener('keydown', (event) => {
	if (!takes(event) || isField(document.activeElement)) return;
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
