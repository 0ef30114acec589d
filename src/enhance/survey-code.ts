/**
 * Opens a survey from the link of a message: its code stands after the `#`, which browsers keep to
 * themselves, so that no server's log and no history of another site ever holds it. The page works
 * without this by writing the code.
 */
const form = document.querySelector<HTMLFormElement>('[data-survey-code]');
const field = form?.querySelector<HTMLInputElement>('[name=code]');
const code = decodeURIComponent(location.hash.slice(1));
if (form && field && field.value === '' && /^[0-9A-Za-z -]{12,20}$/.test(code)) {
	field.value = code;
	// Not in the address any more, nor in the list of pages visited.
	history.replaceState(null, '', location.pathname);
	form.requestSubmit();
}
