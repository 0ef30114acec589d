import type { Finding } from '../finding.ts';
import { GIVEN_FI, type Name, SURNAMES_FI } from './people-fi.ts';
import { GIVEN_SV, SURNAMES_SV } from './people-sv.ts';
import { type Dice, dice } from './random.ts';
import {
	CODE_TEMPLATES,
	NAME_TEMPLATES_FI,
	OTHER_TEMPLATES_FI,
	SMALL_TEMPLATES_FI
} from './templates-fi.ts';
import { CODE_TEMPLATES_SV, NAME_TEMPLATES_SV, OTHER_TEMPLATES_SV } from './templates-sv.ts';
import {
	address,
	asTyped,
	birthDate,
	email,
	iban,
	identityCode,
	phone,
	plate,
	url
} from './values.ts';

/** What stands at a known place of a made-up sentence. */
export type Label = {
	kind: Finding['kind'] | 'identity-code' | 'small-name';
	start: number;
	end: number;
	text: string;
};
export type Sentence = { text: string; labels: Label[]; locale: 'fi' | 'sv' };

type Language = Sentence['locale'];
const SLOT = /\{([a-zA-Z-]+)(?::(\w+))?\}/g;

/** Fills a template's slots and keeps account of where each value came to stand. */
function fill(template: string, locale: Language, dice: Dice): Sentence {
	const labels: Label[] = [];
	let text = '';
	let at = 0;
	for (const { index, 0: slot, 1: what = '', 2: ending = '' } of template.matchAll(SLOT)) {
		text += template.slice(at, index);
		const { kind, value } = valueFor(what, ending, locale, dice);
		labels.push({ kind, start: text.length, end: text.length + value.length, text: value });
		text += value;
		at = index + slot.length;
	}
	return { text: text + template.slice(at), labels, locale };
}

function valueFor(
	what: string,
	ending: string,
	locale: Language,
	dice: Dice
): { kind: Label['kind']; value: string } {
	const swedish = locale === 'sv';
	const makers: Record<string, () => string> = {
		phone: () => phone(dice),
		email: () => email(dice),
		address: () => address(dice, swedish),
		iban: () => iban(dice),
		plate: () => plate(dice),
		url: () => url(dice),
		'birth-date': () => birthDate(dice)
	};
	const make = makers[what];
	if (make) return { kind: what as Label['kind'], value: make() };
	if (what === 'code') return { kind: 'identity-code', value: asTyped(identityCode(dice), dice) };
	const name = swedish
		? swedishName(what, ending, dice)
		: finnishName(what.toUpperCase(), ending, dice);
	return what === what.toUpperCase()
		? { kind: 'name', value: name }
		: { kind: 'small-name', value: name.toLowerCase() };
}

function finnishName(what: string, ending: string, dice: Dice): string {
	const surname = inflected(dice.pick(SURNAMES_FI), ending);
	if (what === 'S') return surname;
	const given = dice.pick(GIVEN_FI);
	return what === 'GS' ? `${given.name} ${surname}` : inflected(given, ending);
}

function inflected({ name, stem }: Name, ending: string): string {
	if (ending === '') return name;
	const back = /[aouAOU]/.test(stem.split('-').at(-1) ?? '');
	return stem + (back ? ending : ending.replace(/a/g, 'ä'));
}

function swedishName(what: string, ending: string, dice: Dice): string {
	const surname = dice.pick(SURNAMES_SV);
	const given = dice.pick(GIVEN_SV);
	const name = what === 'S' ? surname : what === 'GS' ? `${given} ${surname}` : given;
	return ending === 's' && !/[sxz]$/.test(name) ? `${name}s` : name;
}

function several(count: number, templates: string[], locale: Language, dice: Dice): Sentence[] {
	return Array.from({ length: count }, (_, i) =>
		fill(templates[i % templates.length] ?? '', locale, dice)
	);
}

/** The labelled corpus: 1,350 Finnish and 360 Swedish sentences, the same in every run. */
export function labelledSentences(seed = 20261122): Sentence[] {
	const roll = dice(seed);
	return [
		...several(550, NAME_TEMPLATES_FI, 'fi', roll),
		...several(60, SMALL_TEMPLATES_FI, 'fi', roll),
		...several(480, OTHER_TEMPLATES_FI, 'fi', roll),
		...several(260, CODE_TEMPLATES, 'fi', roll),
		...several(180, NAME_TEMPLATES_SV, 'sv', roll),
		...several(120, OTHER_TEMPLATES_SV, 'sv', roll),
		...several(60, CODE_TEMPLATES_SV, 'sv', roll)
	];
}
