import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { senderKeyOf } from '#domains/changing/matters/tracking-code.ts';
import { sender, together } from './http.ts';
import type { Send } from './http.ts';
import { alive, killNow, ownProduct, until } from './own-product.ts';
import type { Product } from './own-product.ts';
import { preparePeople } from './people.ts';
import type { People } from './people.ts';
import { nightly, scale } from './scale.ts';
import { openSql } from './sql.ts';
import { aFormId, aPlace, aWord } from './things.ts';

const WRITERS = 8;
const LOAD_MS = nightly ? 4000 : 2500;

/** What the client's side knows: which form it sent, and whether it was shown a receipt. */
type Entry = { form: string; text: string; code?: string };
type Note = { matterCode: string; text: string; acknowledged: boolean };

let product: Product;
let people: People;
let send: Send;
const journal: Entry[] = [];
const notes: Note[] = [];

beforeAll(async () => {
	product = await ownProduct();
	send = sender(product.base);
	people = await preparePeople(product.base, product.databaseUrl());
});
afterAll(() => product?.remove());

const codeIn = (body: string) => /data-code="([^"]+)"/.exec(body)?.[1];

async function write(entry: Entry): Promise<void> {
	const { status, body } = await send(`/kerro/${people.unit.slug}?/laheta`, {
		place: aPlace(),
		patience: 8000,
		body: { form: entry.form, 'q.quick.wish': entry.text, answer: 'yes' }
	});
	const code = codeIn(body);
	if (status !== 200 || !code) return;
	if (entry.code) expect(code, 'the same form, another code').toBe(entry.code);
	entry.code = code;
}

/** Staff write too, so that the audit log grows under the same load. */
async function writeNote(id: string, note: Note): Promise<void> {
	const { status } = await send(`/tyo/saapuneet/${id}?/muistiin`, {
		cookie: people.by.lead.cookie,
		patience: 8000,
		body: { note: note.text }
	});
	if (status === 303) note.acknowledged = true;
}

/** Clients that write as fast as they are answered, until told to stop; a refusal is just tried on. */
function load(matterId: string, matterCode: string) {
	let going = true;
	const writer = async () => {
		while (going) {
			const entry: Entry = { form: aFormId(), text: aWord('sana') };
			journal.push(entry);
			await write(entry).catch(() => new Promise((done) => setTimeout(done, 20)));
		}
	};
	const staff = async () => {
		while (going) {
			const note: Note = { matterCode, text: aWord('muistio'), acknowledged: false };
			notes.push(note);
			await writeNote(matterId, note).catch(() => new Promise((done) => setTimeout(done, 20)));
		}
	};
	const all = Promise.all([...Array.from({ length: WRITERS }, writer), staff()]);
	return {
		stop: async () => {
			going = false;
			await all;
		}
	};
}

async function stored() {
	const sql = openSql(product.databaseUrl());
	try {
		const keys = (await sql(
			`select encode(sender_key, 'hex') as key from listening.response`
		)) as unknown as {
			key: string;
		}[];
		const texts = (await sql(`select text from changing.matter_note`)) as unknown as {
			text: string;
		}[];
		const [chain] = (await sql(`
			select count(*)::int as rows,
				count(*) filter (where hash <> platform.audit_hash(
					previous_hash, at, actor_id, action, object_id, unit_id, detail))::int as changed,
				count(*) filter (where previous_hash <> coalesce(before, '\\x00'::bytea))::int as unchained
			from (select *, lag(hash) over (order by id) as before from platform.audit_entry) entry`)) as unknown as {
			rows: number;
			changed: number;
			unchained: number;
		}[];
		const halves = (await sql(
			`
			select r.id from listening.response r
			left join listening.open_answer a on a.response_id = r.id
			left join changing.matter m on m.response_id = r.id
			where r.sender_key = any ($1) and (a.id is null or m.id is null)`,
			[journal.map(({ form }) => senderKeyOf(form))]
		)) as unknown as object[];
		return {
			counted: keys.map(({ key }) => key),
			notes: new Set(texts.map(({ text }) => text)),
			chain,
			halves: halves.length
		};
	} finally {
		await sql.close();
	}
}

const keyOf = ({ form }: Entry) => senderKeyOf(form).toString('hex');

const victims: Record<string, (one: Product) => (number | undefined)[]> = {
	app: (one) => [one.appPid()],
	PostgreSQL: (one) => [one.postmasterPid()],
	'app and PostgreSQL': (one) => [one.appPid(), one.postmasterPid()],
	'all of it': (one) => [one.supervisor().pid, one.appPid(), one.postmasterPid()]
};
const order = ['app', 'PostgreSQL', 'app and PostgreSQL', ...(nightly ? ['all of it'] : [])];
const rounds = Array.from({ length: scale.killings }, (_, index) => [
	index + 1,
	order[index % order.length] as string
]) as [number, string][];

describe('killed under load', () => {
	it.each(rounds)('round %i (%s): what was acknowledged is there, once', async (_round, victim) => {
		const first: Entry = { form: aFormId(), text: aWord('sana') };
		journal.push(first);
		await write(first);
		const sql = openSql(product.databaseUrl());
		const [matter] = (await sql(
			`select m.id from changing.matter m join listening.response r on r.id = m.response_id
			 where r.sender_key = $1`,
			[senderKeyOf(first.form)]
		)) as unknown as { id: string }[];
		await sql.close();

		const running = load(matter?.id ?? '', first.code ?? '');
		await new Promise((done) => setTimeout(done, LOAD_MS + Math.random() * 500));
		const before = journal.length;
		const pids = (victims[victim] as (typeof victims)[string])(product);
		expect(pids.every(Boolean), `${victim} was not found`).toBe(true);
		pids.forEach(killNow);
		await new Promise((done) => setTimeout(done, 300));
		await running.stop();
		expect(before, 'there was no load').toBeGreaterThan(WRITERS);

		// Whoever operates it ends what is left of it and starts anew.
		await product.end();
		const took = await product.start();

		const after = await stored();
		const there = new Set(after.counted);
		const acknowledged = journal.filter(({ code }) => code);
		expect(acknowledged.filter((entry) => !there.has(keyOf(entry)))).toEqual([]);
		expect(notes.filter((note) => note.acknowledged && !after.notes.has(note.text))).toEqual([]);
		expect(after.halves, 'a voice without its words or its matter').toBe(0);
		expect(after.chain).toMatchObject({ changed: 0, unchained: 0 });
		expect(after.chain?.rows).toBeGreaterThan(0);

		// Every client that got no receipt, and every one that did, sends its form again.
		await together(journal, WRITERS, write);
		expect(journal.filter(({ code }) => !code)).toEqual([]);
		const again = await stored();
		const mine = new Set(journal.map(keyOf));
		expect(again.counted.filter((key) => mine.has(key))).toHaveLength(journal.length);
		console.log(
			`${victim}: ${before} sent, ${acknowledged.length} acknowledged by then, ` +
				`audit rows ${again.chain?.rows}, ready again in ${(took / 1000).toFixed(1)} s`
		);
	});

	it('a code from before the killing still opens its conversation, and a session still holds', async () => {
		const known = journal.find(({ code }) => code) as Entry;
		const answer = await send('/koodi?/avaa', {
			place: aPlace(),
			body: { code: known.code ?? '' }
		});
		expect(answer.status).toBe(200);
		expect(answer.body).toContain(known.text);
		const page = await send('/tyo/saapuneet', { cookie: people.by.lead.cookie });
		expect(page.status).toBe(200);
	});

	it('the start command does not stay behind as if all were well', async () => {
		killNow(product.appPid());
		const { pid } = product.supervisor();
		// It ends, so that whoever watches it starts it anew, or it brings the app back itself.
		const seen = await until(async () => {
			if (!alive(pid) || product.supervisor().exitCode !== null) return true;
			return send('/health', { patience: 1000 }).then(
				({ status }) => status === 200,
				() => false
			);
		}, 15_000);
		expect(seen, 'no app, and the start command still runs after 15 s').toBe(true);
	});
});
