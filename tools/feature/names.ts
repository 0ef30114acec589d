/** The names of a new room in every form that its drawers need. */
export type Names = {
	domain: string;
	/** `peer-evaluations`, the folder. */
	room: string;
	/** `peer-evaluation`, one of what it keeps. */
	thing: string;
	/** `peerEvaluation`, in code. */
	variable: string;
	/** `PeerEvaluation`, as a type. */
	type: string;
	/** `PeerEvaluations`, several in names of functions. */
	many: string;
	/** `peer_evaluation`, its table. */
	table: string;
	/** `peer_evaluations_`, before the keys of its texts. */
	prefix: string;
};

export const DOMAINS = ['listening', 'together', 'changing', 'showing', 'own'];

export class NameError extends Error {}

const camel = (words: string) =>
	words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (words: string) => camel(`-${words}`);
const snake = (words: string) => words.replaceAll('-', '_');

const oneOf = (room: string): string =>
	room.endsWith('ies') ? `${room.slice(0, -3)}y` : room.replace(/([^s])s$/, '$1');

const WORDS = /^[a-z]+(-[a-z]+)*$/;

/**
 * Works the names out of `together/meetings`.
 *
 * @param thing one of what the room keeps, where the room's name does not tell it
 * @throws NameError that says how a room is named
 */
export function namesOf(place: string, thing?: string): Names {
	const [domain = '', room = '', ...rest] = place.split('/');
	if (!DOMAINS.includes(domain) || rest.length > 0) {
		throw new NameError(`A room is in one of the domains ${DOMAINS.join(', ')}.`);
	}
	if (!WORDS.test(room)) {
		throw new NameError('A room is named in small letters with hyphens, as "peer-evaluations".');
	}
	if (/^(utils|helpers|common|manager|misc)$/.test(room)) {
		throw new NameError(`"${room}" does not say what the room is about.`);
	}
	const one = thing ?? oneOf(room);
	if (!WORDS.test(one) || /[^s]s$/.test(one)) {
		throw new NameError(
			'One of what the room keeps is named in the singular, as "peer-evaluation".'
		);
	}
	return {
		domain,
		room,
		thing: one,
		variable: camel(one),
		type: pascal(one),
		many: pascal(room),
		table: snake(one),
		prefix: `${snake(room)}_`
	};
}

/** Words for people: `peer evaluation`. */
export const spaced = (words: string) => words.replaceAll('-', ' ');

export const capital = (words: string) => spaced(words).replace(/^./, (one) => one.toUpperCase());
