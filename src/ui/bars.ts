import { scaleLinear } from 'd3-scale';

export type AgreeTone = 1 | 2 | 3 | 4 | 5;
/** One part of a bar; `value` is a share, 0–1. */
export type Part = { label: string; value: number; tone: AgreeTone };

/** Under this share of the width a number does not fit on the part, on a phone. */
const FITS = 0.06;

const whole = (share: number): number => Math.round(share * 100);
const shown = (value: number, sign: boolean): string =>
	sign ? `${whole(value)} %` : `${whole(value)}`;

/**
 * Places the parts of one bar and their numbers.
 *
 * Numbers of parts too narrow to carry one stand below them, neighbours together, so that no part
 * is told by its colour alone.
 *
 * @param within where the bar begins, and from where to where the picture reaches; else it fills it
 * @returns places in per cent of the picture's width
 */
export function layBar(parts: Part[], within?: { start: number; domain: [number, number] }) {
	const total = parts.reduce((sum, part) => sum + part.value, 0);
	const place = scaleLinear(within?.domain ?? [0, total > 0 ? total : 1], [0, 100]);
	let before = within?.start ?? 0;
	const laid = parts
		.map((part) => {
			const x = place(before);
			before += part.value;
			return { ...part, x, width: place(before) - x };
		})
		.filter((part) => part.width > 0)
		.map((part) => ({
			...part,
			middle: part.x + part.width / 2,
			number: part.width < 100 * FITS ? undefined : shown(part.value, false)
		}));
	// The unit is said once, where there is most room for it.
	const widest = laid.reduce((most, part) => Math.max(most, part.value), 0);
	const signed = laid.find((part) => part.value === widest);
	if (signed?.number) signed.number = shown(signed.value, true);
	const below: { x: number; anchor: 'start' | 'middle' | 'end'; text: string }[] = [];
	let run: typeof laid = [];
	const close = () => {
		if (!run.length) return;
		const start = run[0]!.x;
		const end = run.at(-1)!.x + run.at(-1)!.width;
		const anchor = start < 3 ? 'start' : end > 97 ? 'end' : 'middle';
		const x = anchor === 'start' ? 0 : anchor === 'end' ? 100 : (start + end) / 2;
		below.push({ x, anchor, text: run.map((part) => whole(part.value)).join(' · ') });
		run = [];
	};
	for (const part of laid) {
		if (part.number === undefined) run.push(part);
		else close();
	}
	close();
	return { parts: laid, below };
}
