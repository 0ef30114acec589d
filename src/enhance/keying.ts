/**
 * Saves the way to the server while paper is typed in: a figure that is a whole answer goes on to
 * the next field by itself, and Enter goes on too. Without this the page does the same, one visit
 * for each Enter. Nothing is filled in, changed or kept here.
 */
const form = document.querySelector<HTMLFormElement>('[data-keying]');
const fields = [
	...(form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.sheet .ds-input') ?? [])
];
const save = form?.querySelector<HTMLButtonElement>('button.ds-button');

/** The field that was come to without a key of its own: who presses Enter after a digit means that digit. */
let cameTo: EventTarget | null = null;

function goOn(from: EventTarget | null) {
	const next = fields[fields.indexOf(from as HTMLInputElement) + 1];
	if (!next) return save?.focus();
	next.focus();
	next.select();
}

form?.addEventListener('keydown', (event) => {
	if (event.key !== 'Enter' || event.isComposing || event.altKey) return;
	const at = event.target;
	const isField = fields.includes(at as HTMLInputElement);
	const isSaid = at === cameTo;
	cameTo = null;
	if (isSaid && !event.ctrlKey && !event.metaKey) {
		event.preventDefault();
		return;
	}
	const isText = at instanceof HTMLTextAreaElement;
	// In a text Enter is a new line; with Ctrl it saves from anywhere.
	if (event.ctrlKey || event.metaKey || (isField && !isText && at === fields.at(-1))) {
		event.preventDefault();
		form.requestSubmit(save);
	} else if (isField && !isText) {
		event.preventDefault();
		goOn(at);
	}
});

form?.addEventListener('input', (event) => {
	const at = event.target;
	cameTo = null;
	if (!(at instanceof HTMLInputElement) || !(event instanceof InputEvent)) return;
	// Only what was typed by hand: a paste or a correction stays where it is.
	if (event.inputType !== 'insertText' || !('one' in at.dataset)) return;
	if (!/^\d$/.test(at.value)) return;
	goOn(at);
	cameTo = document.activeElement;
});
