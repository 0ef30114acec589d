const COUNTRY = /[A-Z]{2}\d{2}(?=[ -]?[A-Z\d])/gi;
const FINNISH = 18;
const SHORTEST = 15;
const LONGEST = 34;

type Iban = { from: number; to: number; certain: boolean };

/**
 * Finds account numbers (IBAN), Finnish ones also when mistyped, others when their check holds.
 *
 * Modulo 97 of ISO 13616: without it any licence number of a foreign form would be an account.
 */
export function ibansIn(plain: string): Iban[] {
	const found: Iban[] = [];
	for (const { index } of plain.matchAll(COUNTRY)) {
		if (index < (found.at(-1)?.to ?? 0) || /[\p{L}\d]/u.test(plain[index - 1] ?? '')) continue;
		const iban = ibanAt(plain, index);
		if (iban) found.push(iban);
	}
	return found;
}

function ibanAt(plain: string, from: number): Iban | undefined {
	const finnish = plain.slice(from, from + 2).toUpperCase() === 'FI';
	let code = '';
	let best: Iban | undefined;
	let to = from;
	while (code.length < LONGEST && /[A-Za-z\d]/.test(plain[to] ?? '')) {
		if (finnish && code.length >= 2 && !/\d/.test(plain[to] ?? '')) break;
		code += plain[to];
		to += 1;
		const ends = !/[A-Za-z\d]/.test(plain[to] ?? '');
		if (finnish ? code.length === FINNISH : ends && code.length >= SHORTEST && holds(code)) {
			best = { from, to, certain: true };
			if (finnish) return /\d/.test(plain[to] ?? '') ? undefined : best;
		}
		const gap = /^(?: {1,2}|-| - )(?=[A-Za-z\d])/.exec(plain.slice(to, to + 4));
		if (gap) to += gap[0].length;
	}
	if (finnish && !best && code.length >= FINNISH - 2 && code.length < FINNISH) {
		return { from, to: lastDigit(plain, to), certain: false };
	}
	return best;
}

const lastDigit = (plain: string, to: number): number => {
	let end = to;
	while (!/\d/.test(plain[end - 1] ?? '0')) end -= 1;
	return end;
};

function holds(code: string): boolean {
	const moved = code.slice(4) + code.slice(0, 4);
	let rest = 0;
	for (const seen of moved.toUpperCase()) {
		const value = /\d/.test(seen) ? Number(seen) : seen.charCodeAt(0) - 55;
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1;
}
