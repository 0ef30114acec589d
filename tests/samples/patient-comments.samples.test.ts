import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { inboxFilter } from '#domains/changing/matters/matters.schema.ts';
import { listInbox, mattersFor } from '#domains/changing/matters/inbox.queries.server.ts';
import { findQuickQuestionnaire } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import type { Questionnaire } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import { giveFeedback } from '#domains/listening/responses/responses.public.server.ts';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import { cloneDatabase } from '../given/database.ts';
import { TODAY, ctxOf, staff, staffCtx, units } from '../given/given.ts';
import { SAMPLES } from './folder.ts';

/**
 * Real comments of patients (NHS England, pxtextmining, datasets/phase_1, MIT), through the one way
 * in that every voice takes. Nothing of them is kept in the repository.
 */
const FILE = `${SAMPLES}/patient-feedback-en/phase1_text_data.csv`;
type Comment = { label: string; feedback: string; criticality: string; organization: string };

describe('ten thousand real comments', () => {
	let db: Db;
	let drop: () => Promise<void>;
	let ids: Record<string, string>;
	let comments: Comment[];
	const written = () => comments.filter((comment) => comment.feedback.trim() !== '');
	const unitOf = (comment: Comment) => ids[comment.organization] as string;
	const dayFor = (index: number) => {
		const day = new Date(Date.UTC(2026, 0, 1 + (index % 250)));
		return day.toISOString().slice(0, 10);
	};

	beforeAll(async () => {
		comments = parse(readFileSync(FILE, 'utf8'), { columns: true }) as Comment[];
		const clone = await cloneDatabase(`comments_${process.pid}`);
		drop = clone.drop;
		db = openDatabase(openPool(clone.url, 8));
		const names = [...new Set(comments.map((comment) => comment.organization))];
		ids = await units(db, ...names);
		const questionnaires = new Map<string, Questionnaire>();
		for (const name of names) {
			const id = ids[name] as string;
			questionnaires.set(id, (await findQuickQuestionnaire(db, id)) as Questionnaire);
		}
		const labels = [...new Set(comments.map((comment) => comment.label))];
		await db
			.insertInto('changing.theme')
			.values(labels.map((label) => ({ key: label, name: JSON.stringify({ fi: label }) })))
			.execute();

		const ctx = { ...ctxOf(db), locale: 'en' as const };
		const give = async (comment: Comment, index: number) => {
			const unitId = unitOf(comment);
			// A few rows hold a mistyped criticality (NA, -o): nothing was said of the mood.
			const sign = Math.sign(Number(comment.criticality));
			await giveFeedback(ctx, {
				formId: createHash('sha256').update(`c${index}`).digest('base64url').slice(0, 22),
				unit: { id: unitId, answerDays: 10 },
				questionnaire: questionnaires.get(unitId) as Questionnaire,
				channel: 'api',
				givenOn: dayFor(index),
				said: {
					answers: Number.isNaN(sign) ? {} : { 'quick.meeting': 2 + sign },
					texts: comment.feedback.trim() ? { 'quick.wish': comment.feedback.trim() } : {},
					respondent: 'client',
					helpedBy: null,
					wantsAnswer: false,
					email: undefined
				}
			});
		};
		for (let at = 0; at < comments.length; at += 200) {
			await Promise.all(
				comments.slice(at, at + 200).map((comment, offset) => give(comment, at + offset))
			);
		}
		await sql`analyze`.execute(db);
	});
	afterAll(async () => {
		await db.destroy();
		await drop();
	});

	const allOf = async (filter: Record<string, string>) => {
		const who = await staff(db, { roles: ['coordinator'], works: Object.values(ids) });
		const seen = new Set<string>();
		let after: string | undefined;
		for (;;) {
			const page = await listInbox(
				staffCtx(db, who),
				inboxFilter.parse({ view: 'all', ...filter, after })
			);
			for (const row of page.rows) seen.add(row.id);
			if (!page.next) return seen.size;
			after = page.next;
		}
	};

	it('all arrive, once each, as many as the file has', async () => {
		expect(comments).toHaveLength(10_334);
		const { rows } = await sql<{ responses: number; words: number; matters: number }>`
			select (select count(*) from listening.response) as responses,
				(select count(*) from listening.open_answer) as words,
				(select count(*) from changing.matter) as matters`.execute(db);
		expect(rows[0]).toEqual({
			responses: comments.length,
			words: written().length,
			matters: written().length
		});
	});

	it('are all met when the inbox is paged to its end', async () => {
		expect(await allOf({})).toBe(written().length);
	});

	it('are counted by mood and by organisation as the file counts them', async () => {
		for (const [name, mood, sign] of [
			...new Set(comments.map((comment) => comment.organization))
		].flatMap(
			(name) =>
				[
					[name, 1, 1],
					[name, -1, -1],
					[name, 0, 0]
				] as const
		)) {
			const expected = comments.filter(
				(comment) =>
					comment.organization === name && Math.sign(Number(comment.criticality)) === sign
			).length;
			const { n } = await db
				.selectFrom('listening.response')
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.where('unitId', '=', ids[name] as string)
				.where('mood', '=', mood)
				.executeTakeFirstOrThrow();
			expect(n, `${name} ${mood}`).toBe(expected);
		}
	});

	it('are found by a rare word, as many as hold it', async () => {
		const word = 'wheelchair';
		const expected = written().filter((comment) =>
			/\bwheelchairs?\b/i.test(comment.feedback)
		).length;
		expect(expected).toBeGreaterThan(0);
		expect(await allOf({ q: word })).toBeGreaterThanOrEqual(expected);
		const who = await staff(db, { roles: ['coordinator'], works: Object.values(ids) });
		const found = await mattersFor(db, who, inboxFilter.parse({ view: 'all', q: word }), TODAY)
			.innerJoin('listening.openAnswer as t', 't.responseId', 'm.responseId')
			.select('t.text')
			.execute();
		for (const { text } of found) expect(text).toMatch(/wheelchai/i);
	});

	it('take the themes that people gave them, and are counted by them', async () => {
		await sql`insert into changing.matter_theme (matter_id, theme_id)
			select m.id, t.id from changing.matter m
			join listening.response r on r.id = m.response_id
			join jsonb_to_recordset(${JSON.stringify(
				comments.map((comment, index) => ({
					key: createHash('sha256')
						.update(
							`kuultu sender key\n${createHash('sha256').update(`c${index}`).digest('base64url').slice(0, 22)}`
						)
						.digest('hex'),
					label: comment.label
				}))
			)}::jsonb) as given (key text, label text) on decode(given.key, 'hex') = r.sender_key
			join changing.theme t on t.key = given.label`.execute(db);
		const themes = await db.selectFrom('changing.theme').select(['id', 'key']).execute();
		for (const theme of themes) {
			const expected = written().filter((comment) => comment.label === theme.key).length;
			expect(await allOf({ theme: theme.id }), theme.key).toBe(expected);
		}
	});
});
