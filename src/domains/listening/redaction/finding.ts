/** What kind of personal data a finding is. */
export type Kind = 'phone' | 'email' | 'address' | 'name' | 'iban' | 'plate' | 'url' | 'birth-date';

/**
 * One place in a text that may tell who somebody is.
 *
 * `start` and `end` count UTF-16 units of the text as it was typed, so that
 * `text.slice(start, end)` is the finding. `certain` is false where an ordinary word or a place
 * would be written the same way: those are only suggested to the person who decides.
 */
export type Finding = { kind: Kind; start: number; end: number; text: string; certain: boolean };

/** A finding in the plain form of the text, before it is taken back to what was typed. */
export type Spot = { kind: Kind; from: number; to: number; certain: boolean };

/** Stretches of a text that are already spoken for, so that one place is found only once. */
export class Taken {
	readonly #units: Uint8Array;

	constructor(length: number) {
		this.#units = new Uint8Array(length);
	}

	/** Is any part of the stretch taken? Only asked for short stretches. */
	touches(from: number, to: number): boolean {
		for (let i = from; i < to; i += 1) if (this.#units[i]) return true;
		return false;
	}

	take(from: number, to: number): void {
		this.#units.fill(1, from, to);
	}
}
