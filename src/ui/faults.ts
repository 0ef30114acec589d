import { m } from '#texts';

const words: Record<number, { title: () => string; text: () => string }> = {
	400: { title: m.ui_fault_400_title, text: m.ui_fault_400_text },
	403: { title: m.ui_fault_403_title, text: m.ui_fault_403_text },
	404: { title: m.ui_fault_404_title, text: m.ui_fault_404_text },
	409: { title: m.ui_fault_409_title, text: m.ui_fault_409_text },
	413: { title: m.ui_fault_413_title, text: m.ui_fault_413_text },
	422: { title: m.ui_fault_422_title, text: m.ui_fault_422_text },
	429: { title: m.ui_fault_429_title, text: m.ui_fault_429_text },
	500: { title: m.ui_fault_500_title, text: m.ui_fault_500_text },
	503: { title: m.ui_fault_503_title, text: m.ui_fault_503_text }
};

/** What happened and how to go on, in the reader's language; unknown faults are said as 400 or 500. */
export function faultWords(status: number): { title: string; text: string } {
	const found = words[status] ?? words[status < 500 ? 400 : 500]!;
	return { title: found.title(), text: found.text() };
}
