import type { Db } from '../db/database.server.ts';
import { type Actor, anonymous } from './actor.ts';

/** Who sent this request, by their session. */
export async function actorOf(_headers: Headers, _db: Db): Promise<Actor> {
	return anonymous;
}
