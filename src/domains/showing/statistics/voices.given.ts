import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addReadyMade } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { addDays } from '#platform/clock/days.ts';
import { addWorkingDays } from '#platform/clock/working-days.ts';
import type { Db } from '#platform/db/database.server.ts';
import { unit } from '../../../../tests/given/given.ts';

/** A voice of a test: what counts, and what must not. */
export type GivenVoice = {
	unitId: string;
	givenOn: string;
	mood: -1 | 0 | 1 | null;
	nps?: number;
	held?: boolean;
	withdrawn?: boolean;
	/** Wants an answer; it came after so many working days of the five promised, or not at all. */
	answeredAfter?: number | 'never';
};

/** Inserts voices and the matters of those who want an answer. */
export async function insertVoices(db: Db, voices: readonly GivenVoice[]): Promise<void> {
	const version = await db
		.selectFrom('listening.questionnaireVersion')
		.select('id')
		.limit(1)
		.executeTakeFirstOrThrow();
	const rows = voices.map((voice) => {
		const dueOn = addWorkingDays(voice.givenOn, 5);
		const took = voice.answeredAfter;
		return {
			id: randomUUID(),
			unit_id: voice.unitId,
			given_on: voice.givenOn,
			mood: voice.mood,
			answers: voice.nps === undefined ? {} : { 'national.nps': voice.nps },
			held: voice.held ?? false,
			withdrawn: voice.withdrawn ?? false,
			asks: took !== undefined,
			due_on: dueOn,
			answered_on: typeof took === 'number' ? addWorkingDays(voice.givenOn, took) : null
		};
	});
	await sql`
		with voice as (
			select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
				id uuid, unit_id uuid, given_on date, mood smallint, answers jsonb, held boolean,
				withdrawn boolean, asks boolean, due_on date, answered_on date)
		),
		response as (
			insert into listening.response
				(id, sender_key, unit_id, version_id, channel, given_on, locale, answers, mood, held, withdrawn)
			select id, sha256(id::text::bytea), unit_id, ${version.id}, 'web', given_on, 'fi', answers, mood,
				held, withdrawn
			from voice
		)
		insert into changing.matter
			(response_id, unit_id, state, wants_answer, code_hash, opened_on, due_on, answered_on, channel,
			locale, mood, held)
		select id, unit_id, case when withdrawn then 'withdrawn' when answered_on is null then 'new'
			else 'answered' end, true, sha256(('code' || id)::bytea), given_on, due_on, answered_on, 'web',
			'fi', mood, held
		from voice where asks`.execute(db);
}

/** So many voices of one place and day, satisfied first. */
export const many = (
	unitId: string,
	givenOn: string,
	counts: { positive?: number; neutral?: number; negative?: number },
	more: Partial<GivenVoice> = {}
): GivenVoice[] =>
	([1, 0, -1] as const).flatMap((mood) =>
		Array.from(
			{ length: counts[mood === 1 ? 'positive' : mood === 0 ? 'neutral' : 'negative'] ?? 0 },
			() => ({ unitId, givenOn, mood, ...more })
		)
	);

/** A number from 0 to 1 that looks like chance and is the same for the same seed. */
export function chanceOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export type GivenTree = {
	units: { id: string; parentId: string | null; sensitive: boolean }[];
};

/** Fewest people of a place: ten where it, or anything above or below it, is sensitive. */
export function fewestIn({ units }: GivenTree, unitId: string): 5 | 10 {
	const above = (id: string): string[] => {
		const parentId = units.find((one) => one.id === id)?.parentId;
		return parentId ? [id, ...above(parentId)] : [id];
	};
	const isSensitive = (id: string) =>
		above(id).some((each) => units.find((one) => one.id === each)?.sensitive);
	return units.some(({ id }) => above(id).includes(unitId) && isSensitive(id)) ? 10 : 5;
}

/** A county of random shape: services, units, units within units, some of them sensitive. */
export async function randomCounty(db: Db, chance: () => number): Promise<GivenTree> {
	await addReadyMade(db, '2024-01-01');
	const county = await unit(db, { name: 'Alue' }, 'county');
	const units: GivenTree['units'] = [{ id: county, parentId: null, sensitive: false }];
	const add = async (parentId: string, kind: 'service' | 'unit', sensitive: boolean) => {
		const id = await unit(db, { name: kind, parentId, sensitive }, kind);
		units.push({ id, parentId, sensitive });
		return id;
	};
	const upTo = (most: number) => 1 + Math.floor(chance() * most);
	for (let s = upTo(3); s > 0; s--) {
		const service = await add(county, 'service', chance() < 0.3);
		for (let u = upTo(4); u > 0; u--) {
			const id = await add(service, 'unit', chance() < 0.2);
			if (chance() < 0.2) for (let t = upTo(2); t > 0; t--) await add(id, 'unit', false);
		}
	}
	return { units };
}

/** Voices of two years: most places hear little, which is what must be kept safe. */
export function randomVoices(
	{ units }: GivenTree,
	chance: () => number,
	from = '2024-01-01',
	days = 731
): GivenVoice[] {
	const parents = new Set(units.map(({ parentId }) => parentId));
	return units.flatMap(({ id, parentId }) => {
		const isInner = parents.has(id);
		// Now and then somebody speaks of a service, or of the whole county.
		if (isInner && (parentId === null || chance() < 0.6)) return [];
		const size = chance() < 0.5 ? 20 * chance() : 30 + 250 * chance();
		const satisfied = 0.3 + 0.65 * chance();
		return Array.from({ length: Math.round(isInner ? size / 8 : size) }, (): GivenVoice => {
			const mood = chance() < satisfied ? 1 : chance() < 0.4 ? 0 : -1;
			const nps = mood === 1 ? 9 + Math.round(chance()) : mood === 0 ? 7 : Math.floor(chance() * 7);
			const asks = chance() < 0.5;
			return {
				unitId: id,
				givenOn: addDays(from, Math.floor(chance() * days)),
				mood: chance() < 0.05 ? null : mood,
				nps: chance() < 0.7 ? nps : undefined,
				held: chance() < 0.05,
				withdrawn: chance() < 0.05,
				answeredAfter: asks ? (chance() < 0.1 ? 'never' : Math.ceil(chance() * 8)) : undefined
			};
		});
	});
}
