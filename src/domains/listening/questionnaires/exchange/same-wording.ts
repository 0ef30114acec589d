import type { Wording } from '../wording-form.ts';

const sorted = (value: unknown): unknown =>
	Array.isArray(value)
		? value.map(sorted)
		: value && typeof value === 'object'
			? Object.entries(value)
					.sort(([a], [b]) => (a < b ? -1 : 1))
					.map(([name, part]) => [name, sorted(part)])
			: value;
/** Whether two wordings say the same, whatever order their languages stand in. */
export const sameWording = (a: Wording, b: Wording): boolean => {
	const told = ({ text, hint, options, none, pictures }: Wording) =>
		JSON.stringify(sorted({ text, hint, options, none, pictures }));
	return told(a) === told(b);
};
