/**
 * Keys of a letter or a digit take it from those who speak to their computer, so they can be turned
 * off for good in this browser (WCAG 2.1.4), by the button in the hint that tells of them.
 *
 * @param name what is kept in the browser is called by it
 * @param hint holds a part for each state, `data-when="on"` and `data-when="off"`, with a button
 * @param shown is told whenever they go on or off, and at first
 * @returns whether a key may be acted on: they are on, and nothing else is held down with it
 */
export function keysThatTurnOff(
	name: string,
	hint: HTMLElement | null,
	shown: (on: boolean) => void
): (event: KeyboardEvent) => boolean {
	const kept = `kuultu.${name}`;
	let on = read(kept);
	const say = () => {
		for (const part of hint?.querySelectorAll<HTMLElement>('[data-when]') ?? []) {
			part.hidden = (part.dataset.when === 'on') !== on;
		}
		shown(on);
	};
	hint?.addEventListener('click', (event) => {
		if (!(event.target instanceof Element) || !event.target.closest('button')) return;
		on = !on;
		try {
			localStorage.setItem(kept, on ? 'on' : 'off');
		} catch {
			// Kept for this page only.
		}
		say();
		hint.querySelector<HTMLElement>('[data-when]:not([hidden]) button')?.focus();
	});
	say();
	return (event) => on && !event.ctrlKey && !event.altKey && !event.metaKey;
}

function read(kept: string): boolean {
	try {
		return localStorage.getItem(kept) !== 'off';
	} catch {
		return true;
	}
}
