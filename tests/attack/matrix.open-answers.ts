import type { Fields } from './http.ts';
import type { Make } from './matrix.requests.ts';
import type { RoleName } from './people.ts';
import type { Maker } from './things.ts';

type Groups = Record<'worksThere' | 'readsThere' | 'answersThere', RoleName[]>;

const list = '/tyo/tulokset/[id=uuid]/vastaukset';
const one = `${list}/[vastaus=uuid]`;
const quotes = `${list}/lainaukset`;

/**
 * Who may knock at the doors of what people wrote in surveys: those whose place it is, and neither
 * the ombudsperson nor readers of figures. A quote is approved by those who answer for the place.
 */
export const openAnswerDoors = ({
	worksThere,
	readsThere,
	answersThere
}: Groups): Record<string, Record<string, RoleName[]>> => ({
	[list]: { GET: readsThere, '?/teemat': worksThere, '?/kumoa': worksThere },
	[one]: {
		GET: readsThere,
		'?/teemat': worksThere,
		'?/samat': worksThere,
		'?/huolestuttava': worksThere,
		'?/rauhoita': worksThere,
		'?/lainaa': worksThere,
		'?/kumoa': worksThere
	},
	[quotes]: {
		GET: readsThere,
		'?/muokkaa': worksThere,
		'?/hyvaksy': answersThere,
		'?/poista': worksThere,
		'?/kumoa': answersThere
	},
	[`${list}/teemat`]: { GET: readsThere },
	[`${list}/teemat.csv`]: { GET: readsThere }
});

const ofList: Make = async (make) => ({ params: { id: (await make.wroteInSurvey()).id } });

/** What a form says of an answer that nobody has read. */
const reading = async (make: Maker, id: string): Promise<Fields> => ({
	id,
	[`version.${id}`]: '0',
	[`themes.${id}`]: await make.aTheme(),
	[`sentiment.${id}`]: 'negative'
});

const atAnswer =
	(fields: (make: Maker, answer: string) => Fields | Promise<Fields> = () => ({})): Make =>
	async (make) => {
		const { id, answers } = await make.wroteInSurvey();
		const vastaus = answers[0] as string;
		return { params: { id, vastaus }, about: vastaus, body: await fields(make, vastaus) };
	};

const onQuote =
	(state: 'draft' | 'approved', fields: Fields = {}): Make =>
	async (make) => {
		const { id, quote } = await make.surveyQuote(state);
		return { params: { id }, about: quote, body: { id: quote, version: '1', ...fields } };
	};

const words: Fields = { text: 'Puhelimeen pitäisi vastata nopeammin.', tellsNobody: 'yes' };

export const openAnswerKnocks: Record<string, Make> = {
	[`${list} GET`]: ofList,
	[`${list} ?/teemat`]: async (make) => {
		const { id, answers } = await make.wroteInSurvey();
		const answer = answers[0] as string;
		return { params: { id }, about: answer, body: await reading(make, answer) };
	},
	[`${list} ?/kumoa`]: async (make) => {
		const { id, answer, change } = await make.readAnswer();
		return { params: { id }, about: answer, body: { change } };
	},
	[`${one} GET`]: atAnswer(),
	[`${one} ?/teemat`]: atAnswer(reading),
	[`${one} ?/samat`]: async (make) => {
		const { id, answer, others } = await make.readAnswer();
		const ids = others.slice(0, 2);
		return { params: { id, vastaus: answer }, about: ids[0], body: { ids } };
	},
	[`${one} ?/huolestuttava`]: atAnswer(() => ({ version: '0' })),
	[`${one} ?/rauhoita`]: async (make) => {
		const { id, answer } = await make.readAnswer(true);
		return { params: { id, vastaus: answer }, about: answer, body: { version: '1' } };
	},
	[`${one} ?/lainaa`]: atAnswer(() => words),
	[`${one} ?/kumoa`]: async (make) => {
		const { id, answer, change } = await make.readAnswer();
		return { params: { id, vastaus: answer }, about: answer, body: { change } };
	},
	[`${quotes} GET`]: async (make) => ({ params: { id: (await make.surveyQuote('draft')).id } }),
	[`${quotes} ?/muokkaa`]: onQuote('draft', words),
	[`${quotes} ?/hyvaksy`]: onQuote('draft'),
	[`${quotes} ?/poista`]: onQuote('approved'),
	[`${quotes} ?/kumoa`]: onQuote('approved'),
	[`${list}/teemat GET`]: ofList,
	[`${list}/teemat.csv GET`]: ofList
};
