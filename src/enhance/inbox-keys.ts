/**
 * Moves through the inbox with j and k (or the arrows) while the list has the focus, and reaches
 * the answer with r. The page works without this; keys act only inside the list, so that they do
 * not take letters from those who speak to their computer (WCAG 2.1.4).
 */
const list = document.querySelector<HTMLElement>('#inbox');
const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];

list?.addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.altKey || event.metaKey) return;
	const at = links.indexOf(document.activeElement as HTMLAnchorElement);
	const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
	if (step && at >= 0) {
		event.preventDefault();
		links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
	} else if (event.key === 'r') {
		const answer = document.querySelector<HTMLElement>('textarea[name=text]');
		if (answer) event.preventDefault();
		answer?.focus();
	}
});

// Coming from the list, the focus goes on from the voice that is open.
if (document.activeElement === document.body && !location.hash) {
	list?.querySelector<HTMLElement>('a[aria-current]')?.focus({ preventScroll: false });
}
