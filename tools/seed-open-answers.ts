import { type Db, inTransaction } from '#platform/db/database.server.ts';
import { quoted, written } from './example/survey-words.ts';
import { exampleId } from './example-id.ts';

/** Of every so many answers, one is left for whoever tries the page. */
const LEFT = 6;

/**
 * What staff of the example county have made of the open answers of a survey that has ended: themes
 * and tones of most, and quotes of a few, written by one and approved by another.
 */
export async function insertReadings(db: Db, campaignId: string, endedAt: Date): Promise<void> {
	const answers = await db
		.selectFrom('listening.surveyText')
		.select(['id', 'text', 'unitId', 'questionId'])
		.where('campaignId', '=', campaignId)
		.orderBy('unitId')
		.orderBy('text')
		.orderBy('id')
		.execute();
	const read = answers.flatMap(({ id, text }, index) => {
		const how = written.find((one) => one.text === text);
		return how && index % LEFT !== 0 ? [{ id, ...how }] : [];
	});
	if (read.length === 0) return;
	await inTransaction(db, async (tx) => {
		await tx
			.insertInto('showing.surveyTextReading')
			.values(
				read.map(({ id, tone }) => ({
					textId: id,
					sentiment: tone,
					changeId: exampleId(`reading ${id}`),
					before: JSON.stringify({ sentiment: null, themeIds: [] })
				}))
			)
			.execute();
		await tx
			.insertInto('showing.surveyTextTheme')
			.values(
				read.flatMap(({ id, themes }) =>
					themes.map((key) => ({ textId: id, themeId: exampleId(`theme ${key}`) }))
				)
			)
			.execute();
		for (const quote of quoted) {
			const answer = answers.find(({ text }) => text === quote.from);
			if (answer) await insertQuote(tx, { ...quote, campaignId, endedAt, answer });
		}
	});
}

type Quote = (typeof quoted)[number] & {
	campaignId: string;
	endedAt: Date;
	answer: { id: string; unitId: string; questionId: string };
};

async function insertQuote(db: Db, { campaignId, endedAt, answer, ...quote }: Quote) {
	const id = exampleId(`quote ${campaignId} ${quote.text}`);
	const isApproved = quote.state === 'approved';
	await db
		.insertInto('showing.surveyQuote')
		.values({
			id,
			textId: answer.id,
			campaignId,
			unitId: answer.unitId,
			questionId: answer.questionId,
			text: quote.text,
			locale: written.find(({ text }) => text === quote.from)?.locale ?? 'fi',
			state: quote.state,
			writtenBy: exampleId('person tyyne'),
			version: isApproved ? 2 : 1
		})
		.execute();
	const step = (action: string, by: string, before: string | null, after: number) => ({
		quoteId: id,
		action,
		before,
		at: new Date(endedAt.getTime() + after * 86_400_000),
		by: exampleId(`person ${by}`)
	});
	await db
		.insertInto('showing.surveyQuoteEvent')
		.values([
			step('drafted', 'tyyne', null, 5),
			...(isApproved ? [step('approved', 'elli', 'draft', 7)] : [])
		])
		.execute();
}
