import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as drawers from './feature/drawers.ts';
import { NameError, type Names, namesOf } from './feature/names.ts';
import { databaseTest, policyTest } from './feature/trials.ts';

/**
 * Makes the drawers of a new room, for whoever builds it: a small thing that works, tested, in the
 * shape that docs/map.md describes, to be turned into what the room is really about.
 */
const USAGE = `Write: npm run new-feature DOMAIN/ROOM [THING]
For example: npm run new-feature together/meetings
THING is one of what the room keeps, where the room's name does not tell it.`;

function filesOf(names: Names): Record<string, string> {
	const { domain, room } = names;
	const home = `src/domains/${domain}/${room}`;
	const newest = readdirSync('migrations')
		.filter((name) => /^\d{4}-.*\.sql$/.test(name))
		.sort()
		.at(-1);
	const number = String(Number(newest?.slice(0, 4) ?? 0) + 1).padStart(4, '0');
	return {
		[`migrations/${number}-${room}.sql`]: drawers.migration(names),
		[`${home}/README.md`]: drawers.readme(names),
		[`${home}/${room}.schema.ts`]: drawers.schema(names),
		[`${home}/${room}.policy.ts`]: drawers.policy(names),
		[`${home}/${room}.queries.server.ts`]: drawers.queries(names),
		[`${home}/${room}.commands.server.ts`]: drawers.commands(names),
		[`${home}/${room}.public.server.ts`]: drawers.publicDoor(names),
		...Object.fromEntries(
			drawers.LOCALES.map((locale) => [
				`${home}/texts/${locale}.json`,
				drawers.texts(names, locale)
			])
		),
		[`${home}/${room}.policy.test.ts`]: policyTest(names),
		[`${home}/${room}.db.test.ts`]: databaseTest(names)
	};
}

const [place, thing, ...rest] = process.argv.slice(2);
try {
	if (!place || rest.length > 0) throw new NameError(USAGE);
	const names = namesOf(place, thing);
	const home = `src/domains/${names.domain}/${names.room}`;
	if (existsSync(home)) throw new NameError(`${home} is there already.`);
	const files = filesOf(names);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text, { flag: 'wx' });
		console.log(path);
	}
	const [migration] = Object.keys(files);
	console.log(`
Next:
1. Write what the table really holds in ${migration}, then: npm run schema
2. Words of the room into docs/glossary.md, sentences into ${home}/texts
3. npm run test:unit ${names.domain}/${names.room}
4. Pages: thin doors under src/routes (docs/map.md)`);
} catch (error) {
	if (!(error instanceof NameError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
