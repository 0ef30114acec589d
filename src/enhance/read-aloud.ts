/**
 * Gives every question a button that reads it aloud with the device's own voice, where the device
 * has one for the question's language. Nothing leaves the device, and the page works without this.
 */
const words =
	document.querySelector<HTMLElement>('[data-read-aloud-words]')?.dataset.readAloudWords;

/** What stands in a question as a person would read it out: words, not drawings or fields. */
function wordsOf(part: Element): string {
	const copy = part.cloneNode(true) as Element;
	for (const other of copy.querySelectorAll('button, textarea, [hidden], [aria-hidden=true]')) {
		other.remove();
	}
	return [...copy.querySelectorAll('legend, label, p, h2')]
		.map((one) => one.textContent?.trim())
		.filter(Boolean)
		.join('. ');
}

function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
	return speechSynthesis.getVoices().find((voice) => voice.lang.slice(0, 2) === lang.slice(0, 2));
}

function addButtons() {
	for (const part of document.querySelectorAll<HTMLElement>('[data-read-aloud]')) {
		const lang = part.querySelector<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
		if (part.querySelector('.reads-aloud') || !voiceFor(lang)) continue;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'ds-button reads-aloud no-print';
		button.dataset.variant = 'tertiary';
		button.textContent = words ?? '';
		button.addEventListener('click', () => {
			const isReading = speechSynthesis.speaking;
			speechSynthesis.cancel();
			if (isReading && button.dataset.reads) {
				delete button.dataset.reads;
				return;
			}
			const speech = new SpeechSynthesisUtterance(wordsOf(part));
			speech.lang = lang;
			speech.voice = voiceFor(lang) ?? null;
			speech.addEventListener('end', () => delete button.dataset.reads);
			button.dataset.reads = '1';
			speechSynthesis.speak(speech);
		});
		part.append(button);
	}
}

if (words && 'speechSynthesis' in window) {
	addButtons();
	// Many browsers learn of their voices only after the page is there.
	speechSynthesis.addEventListener('voiceschanged', addButtons);
}
