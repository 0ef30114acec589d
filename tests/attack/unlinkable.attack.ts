import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBoxes } from '#domains/listening/answering/answering.public.server.ts';
import { codeOfInvitation, invitationKeyOf } from '#domains/listening/campaigns/codes.ts';
import { openDatabase, openPool } from '#platform/db/database.server.ts';
import { KEYS_FOLDER } from '../given/keys-folder.ts';
import { filesWith } from './dump.ts';
import { sender } from './http.ts';
import { type Product, ownProduct } from './own-product.ts';
import { type Sql, openSql } from './sql.ts';
import { aPlace } from './things.ts';
import { type Copy, type Evidence, type Guess, attackers, hitsOf } from './unlinkable.attackers.ts';

/**
 * The game of who said what: a thousand are invited with codes, five hundred answer, and attackers
 * with every copy of the database, its log and its backups try to tell who gave which answers.
 *
 * Whoever guesses at random has one right on average, with a standard deviation of one.
 */
const INVITED = 1000;
const ANSWER = 500;
const CHANCE = 1;
const AT_MOST = CHANCE + 3 * Math.sqrt(CHANCE);

let product: Product;
let sql: Sql;
let campaignId: string;
let key: Buffer;
let evidence: Evidence;
/** Which invitation said what: known to the game, not to the attackers. */
const truth = new Map<string, string>();

const shuffled = <T>(all: readonly T[]): T[] => {
	const copy = [...all];
	for (let at = copy.length - 1; at > 0; at--) {
		const other = randomInt(at + 1);
		[copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
	}
	return copy;
};

/** Everything that a copy of the database tells of one table, with PostgreSQL's own columns. */
const system = `t.xmin::text::bigint as xmin, (t.ctid::text::point)[0]::int as page,
	(t.ctid::text::point)[1]::int as item, t::text as words`;

async function copyNow(): Promise<Copy> {
	const said = `coalesce(t.texts ->> 'national.open', '') as said`;
	const [invitations, castKeys, ballots, responses] = await Promise.all([
		sql(
			`select ${system}, id::text, encode(code_key, 'hex') as "codeKey" from listening.invitation t`
		),
		sql(`select ${system}, encode(key, 'hex') as id from listening.cast_key t`),
		sql(`select ${system}, id::text, ${said} from listening.ballot t`),
		sql(`select ${system}, t.id::text, w.text as said from listening.survey_response t
			join listening.survey_text w on w.response_id = t.id`)
	]);
	return { invitations, castKeys, answers: [...ballots, ...responses] } as unknown as Copy;
}

/** A campaign with a thousand invitations, as the sample's command writes them. */
async function invite(): Promise<{ id: string; code: string }[]> {
	const [campaign] = (await sql(`
		with unit as (select id from platform.unit where slug = 'yksikko-a'),
		person as (select id from platform.person limit 1),
		made as (
			insert into listening.campaign (name, version_id, unit_id, state, opens_on, closes_on, ways,
				responsible_id, use_who, use_what, use_back, use_by)
			select '{"fi": "Peli"}', v.id, unit.id, 'open', current_date - 1, current_date + 20,
				'{letter}', person.id, 'a', 'b', 'c', current_date + 60
			from unit, person, listening.questionnaire_version v
			join listening.questionnaire q on q.id = v.questionnaire_id
			where q.key = 'national-quick' and v.published_on is not null limit 1
			returning id
		),
		linked as (
			insert into listening.campaign_unit (campaign_id, unit_id, code)
			select made.id, unit.id, 'ABCDEFGH' from made, unit
		)
		select id::text from made`)) as unknown as { id: string }[];
	campaignId = campaign?.id as string;
	// The product makes the key when the campaign opens; here it is made where it would be.
	process.env.KUULTU_KEYS = KEYS_FOLDER;
	const { ensureKey } = await import('#domains/listening/campaigns/keys.server.ts');
	key = ensureKey(campaignId);
	const ids = (await sql(
		`select gen_random_uuid()::text as id from generate_series(1, ${INVITED})`
	)) as unknown as { id: string }[];
	const invited = ids.map(({ id }) => ({ id, code: codeOfInvitation(key, id) }));
	await sql(
		`insert into listening.invitation (id, campaign_id, unit_id, stratum, code_key, way)
		select given.id, $1, (select id from platform.unit where slug = 'yksikko-a'), 'kaikki',
			decode(given.code_key, 'hex'), 'letter'
		from unnest($2::uuid[], $3::text[]) as given (id, code_key)`,
		[
			campaignId,
			invited.map(({ id }) => id),
			invited.map(({ code }) => invitationKeyOf(key, code).toString('hex'))
		]
	);
	return invited;
}

async function openTheBoxes(): Promise<void> {
	const db = openDatabase(openPool(product.databaseUrl(), 1));
	await openBoxes(db, campaignId);
	await db.destroy();
}

beforeAll(async () => {
	product = await ownProduct();
	sql = openSql(product.databaseUrl());
	const send = sender(product.base);
	const invited = await invite();
	const copies = [await copyNow()];
	const answering = shuffled(invited).slice(0, ANSWER);
	let n = 0;
	for (const { id, code } of answering) {
		// Half on the first day; a backup is taken by day with the box full, and after each night.
		if (n === ANSWER / 2) {
			copies.push(await copyNow());
			await openTheBoxes();
			copies.push(await copyNow());
		}
		const said = `Sanoin tämän numero ${String(++n).padStart(4, '0')}`;
		truth.set(id, said);
		const answer = await send('/kysely?/laheta', {
			place: aPlace(),
			body: { code, 'q.national.nps': String(n % 11), 'q.national.open': said, personal: 'keep' }
		});
		if (answer.status !== 303) throw new Error(`answering gave ${answer.status}`);
	}
	copies.push(await copyNow());
	await openTheBoxes();
	copies.push(await copyNow());
	evidence = { campaignId, copies, log: product.log() };
}, 180_000);

afterAll(async () => {
	delete process.env.KUULTU_KEYS;
	await sql?.close();
	await product?.remove();
});

describe('who said what', () => {
	it('was really played: every answer is there, and each code counts once', async () => {
		expect(truth.size).toBe(ANSWER);
		const there = new Set(evidence.copies.at(-1)?.answers.map(({ said }) => said));
		expect([...truth.values()].filter((said) => !there.has(said))).toEqual([]);
		expect(evidence.copies.map(({ answers }) => answers.length)).toEqual([0, 250, 250, 500, 500]);
		const [id] = [...truth.keys()];
		const again = await sender(product.base)('/kysely?/laheta', {
			place: aPlace(),
			body: { code: codeOfInvitation(key, id as string), 'q.national.nps': '1' }
		});
		expect(again.status).toBe(200);
		expect((await copyNow()).answers).toHaveLength(ANSWER);
	});

	it.each(Object.keys(attackers))('cannot be told by %s', (name) => {
		const guess = (attackers[name] as (given: Evidence) => Guess)(evidence);
		expect(hitsOf(guess, truth)).toBeLessThanOrEqual(AT_MOST);
	});

	it('leaves the invitations as they were, in every copy', () => {
		const rows = ({ invitations }: Copy) =>
			invitations.map(({ words, xmin }) => `${words} ${xmin}`).sort();
		const [first, ...later] = evidence.copies as [Copy, ...Copy[]];
		for (const copy of later) expect(rows(copy)).toEqual(rows(first));
	});

	it('keeps neither the key nor a code in the database, its files or the log', async () => {
		const [id] = [...truth.keys()];
		const code = codeOfInvitation(key, id as string);
		const secrets = [key.toString('hex'), key.toString('base64'), code];
		expect(filesWith(join(product.folder, 'postgres'), secrets)).toEqual([]);
		for (const secret of secrets) expect(product.log()).not.toContain(secret);
		const raw = readFileSync(join(KEYS_FOLDER, `${campaignId}.key`));
		expect(raw.equals(key)).toBe(true);
	});
});

describe('the attackers', () => {
	/** A survey made carelessly: who answered is marked in the transaction that keeps the answer. */
	const careless = (): Evidence => {
		const seen = (id: string, at: number, xmin: number, words = '') => ({
			id,
			words: words || id,
			xmin,
			page: 0,
			item: at
		});
		const ids = [...truth.keys()];
		const before = ids.map((id, at) => ({ ...seen(id, at, 1), codeKey: id.replaceAll('-', '') }));
		const after = before.map((one, at) => ({ ...one, xmin: 100 + at, words: 'used' }));
		const answers = ids.map((id, at) => ({
			...seen(`a${String(at).padStart(4, '0')}`, at, 100 + at),
			said: truth.get(id) as string
		}));
		const castKeys = before.map((one, at) => seen(one.codeKey, at, 100 + at));
		const log = ids.map((id) => `${id} ${truth.get(id)}`).join('\n');
		const copies = [
			{ invitations: before, castKeys: [], answers: [] },
			{ invitations: after, castKeys, answers }
		];
		return { campaignId, copies, log };
	};

	it.each(Object.keys(attackers))('would undo a careless survey by %s', (name) => {
		const evidence = careless();
		if (name === 'order of ids' || name === 'casts in order') {
			// Ids that tell time, and keys that sort like the invitations.
			const [, copy] = evidence.copies as [Copy, Copy];
			copy.invitations.forEach((one, at) => (one.codeKey = String(at).padStart(8, '0')));
			copy.castKeys.forEach((one, at) => (one.id = String(at).padStart(8, '0')));
			const ids = [...truth.keys()].sort();
			copy.answers = ids.map((id, at) => ({
				...(copy.answers[at] as Copy['answers'][number]),
				said: truth.get(id) as string
			}));
			if (name === 'casts in order') {
				copy.invitations = copy.invitations.map((one, at) => ({ ...one, id: ids[at] as string }));
			}
		}
		const guess = (attackers[name] as (given: Evidence) => Guess)(evidence);
		expect(hitsOf(guess, truth)).toBeGreaterThan(ANSWER * 0.9);
	});
});
