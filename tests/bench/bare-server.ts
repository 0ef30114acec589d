import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The physical limit: Node's own HTTP server that does nothing but answer the same bytes, or write
 * the same rows durably.
 */
const page = Buffer.alloc(Number(process.env.BARE_BYTES ?? 1000), 'x');
const pool = process.env.BARE_DATABASE
	? new pg.Pool({ connectionString: process.env.BARE_DATABASE, max: 10 })
	: undefined;

const insert = {
	name: 'bare',
	text: `with response as (
		insert into listening.response (sender_key, unit_id, version_id, channel, given_on, locale, answers, mood)
		values ($1, $2, $3, 'web', current_date, 'fi', $4, 1) returning id
	), words as (
		insert into listening.open_answer (response_id, question_id, text) select id, 'quick.wish', $5 from response
	)
	insert into changing.matter (response_id, unit_id, opened_on, channel, locale, mood, wants_answer, code_hash, due_on)
	select id, $2, current_date, 'web', 'fi', 1, true, $6, current_date + 7 from response`
};

/** What a survey's answers are: a spent key, and one row in the box. */
const cast = {
	name: 'cast',
	text: `with spent as (
		insert into listening.cast_key (key, campaign_id) values ($1, $2) returning campaign_id
	)
	insert into listening.ballot (campaign_id, unit_id, version_id, channel, locale, answers, texts)
	select campaign_id, $3, $4, 'web', 'fi', $5, $6 from spent`
};

function castOf(fields: URLSearchParams) {
	const answers: Record<string, number> = {};
	for (const [name, value] of fields) {
		if (/^\d+$/.test(value)) answers[name.slice(2)] = Number(value);
	}
	return {
		...cast,
		values: [
			createHash('sha256').update(randomBytes(16)).digest(),
			process.env.BARE_CAMPAIGN,
			process.env.BARE_UNIT,
			process.env.BARE_VERSION,
			JSON.stringify(answers),
			JSON.stringify({ 'sos.free-word': fields.get('q.sos.free-word') })
		]
	};
}

const server = createServer((req, res) => {
	if (!pool || req.method !== 'POST') {
		res.writeHead(200, { 'content-type': 'text/html', 'content-length': page.length }).end(page);
		return;
	}
	const parts: Buffer[] = [];
	req.on('data', (part: Buffer) => parts.push(part));
	req.on('end', () => {
		const fields = new URLSearchParams(Buffer.concat(parts).toString());
		const id = randomBytes(16);
		const statement = process.env.BARE_CAMPAIGN ? castOf(fields) : feedbackOf(fields, id);
		pool.query(statement).then(
			() => res.writeHead(200, { 'content-length': page.length }).end(page),
			(error) => res.writeHead(500).end(String(error))
		);
	});
});
const feedbackOf = (fields: URLSearchParams, id: Buffer) => ({
	...insert,
	values: [
		createHash('sha256').update(id).digest(),
		process.env.BARE_UNIT,
		process.env.BARE_VERSION,
		JSON.stringify({ 'quick.meeting': Number(fields.get('q.quick.meeting')) }),
		fields.get('q.quick.wish'),
		createHash('sha256').update('code').update(id).digest()
	]
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
