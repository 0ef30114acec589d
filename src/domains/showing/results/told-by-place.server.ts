import { LRUCache } from 'lru-cache';
import type { Question } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Db } from '#platform/db/database.server.ts';
import { figuresOfQuestion } from './figures.queries.server.ts';
import { type Brief, tell } from './measures.ts';

/** What is told of one question, by place and campaign. */
export type ToldByPlace = ReadonlyMap<string, ReadonlyMap<string, Brief>>;

type Asked = {
	db: Db;
	question: Pick<Question, 'id' | 'kind'>;
	/** Rounds, each with the mark that is another whenever its figures are decided anew. */
	campaigns: readonly { id: string; decided: string | null }[];
};

/** Cells that are kept, of the questions that were looked at last: some ten megabytes. */
const MOST_CELLS = 50_000;

const makeCache = () =>
	new LRUCache<string, ToldByPlace, Asked>({
		maxSize: MOST_CELLS,
		sizeCalculation: (told) =>
			1 + [...told.values()].reduce((cells, byCampaign) => cells + byCampaign.size, 0),
		fetchMethod: (_key, _before, { context }) => findTold(context)
	});
const caches = new WeakMap<Db, ReturnType<typeof makeCache>>();

/**
 * What is told of a question in all places of some campaigns. It is kept, since whoever compares
 * places searches and narrows the same thousands of cells again and again; figures are never changed
 * but decided anew as a whole, which gives their campaign another mark.
 */
export async function toldByPlace(asked: Asked): Promise<ToldByPlace> {
	const { db, question, campaigns } = asked;
	const cache = caches.get(db) ?? makeCache();
	caches.set(db, cache);
	const rounds = campaigns.map(({ id, decided }) => `${id} ${decided}`);
	const key = [question.id, question.kind, ...rounds].join('\n');
	return (await cache.fetch(key, { context: asked })) ?? new Map();
}

async function findTold({ db, question, campaigns }: Asked): Promise<ToldByPlace> {
	const figures = await figuresOfQuestion(db, {
		questionId: question.id,
		campaignIds: campaigns.map(({ id }) => id)
	});
	const told = new Map<string, Map<string, Brief>>();
	for (const figure of figures) {
		const ofPlace = told.get(figure.unitId) ?? new Map<string, Brief>();
		told.set(figure.unitId, ofPlace.set(figure.campaignId, tell(question.kind, figure)));
	}
	return told;
}
