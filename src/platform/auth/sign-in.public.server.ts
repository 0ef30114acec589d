import { theApp } from '../app.server.ts';
import type { Db } from '../db/database.server.ts';
import type { Actor } from './actor.ts';
import { readActor } from './session.server.ts';

export { inviteFirstAdministrator } from './invitations.commands.server.ts';
export { hashPassword } from './password-hash.server.ts';
export { keepPassword } from './passwords.server.ts';
export { type Colleague, listColleagues } from './people.queries.server.ts';
export { secretFor } from './secret.server.ts';
export { forgetExpired } from './session.server.ts';

/** Who sent this request, by their session. */
export const actorOf = (headers: Headers, db: Db): Promise<Actor> =>
	readActor(headers, db, theApp().settings);
