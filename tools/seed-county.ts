import type { Tx } from '#platform/db/database.server.ts';
import { slugOf } from '#platform/units/slug.ts';
import { county } from './example/county.ts';
import { cast } from './example/people.ts';
import { themes } from './example/themes.ts';
import { exampleId } from './example-id.ts';

const OPENED = '2023-01-01';

/** The example county's organisation: units with their feedback points, people, themes, contacts. */
export async function insertCounty(tx: Tx, today: string): Promise<void> {
	await tx.deleteFrom('platform.unit').execute();
	const national = await tx
		.selectFrom('listening.questionnaire')
		.select('id')
		.where('key', '=', 'national-quick')
		.executeTakeFirstOrThrow();
	const json = (value: unknown) => JSON.stringify(value ?? {});
	for (const unit of county) {
		await tx
			.insertInto('platform.unit')
			.values({
				id: exampleId(`unit ${unit.key}`),
				parentId: unit.parentKey ? exampleId(`unit ${unit.parentKey}`) : null,
				kind: unit.kind,
				slug: slugOf(unit.name.fi),
				name: json(unit.name),
				description: json(unit.description),
				searchWords: json(unit.searchWords),
				likeGroup: unit.likeGroup ?? null,
				sensitive: unit.sensitive ?? false,
				answerDays: unit.answerDays ?? null,
				address: unit.address ?? null,
				phone: unit.phone ?? null,
				openingHours: json(unit.openingHours),
				openedOn: OPENED
			})
			.execute();
		await tx
			.insertInto('platform.unitHistory')
			.values({
				unitId: exampleId(`unit ${unit.key}`),
				change: 'opened',
				after: json({ name: unit.name }),
				happenedOn: OPENED
			})
			.execute();
		for (const [index, code] of (unit.pointCodes ?? []).entries()) {
			const name =
				index === 0
					? { fi: 'Aulan juliste', sv: 'Affisch i aulan' }
					: { fi: 'Pöytäkyltti', sv: 'Bordsskylt' };
			await tx
				.insertInto('listening.feedbackPoint')
				.values({ unitId: exampleId(`unit ${unit.key}`), code, name: json(name), madeOn: OPENED })
				.execute();
		}
		if (unit.quickSet === 'national') {
			await tx
				.insertInto('listening.unitQuestionnaire')
				.values({ unitId: exampleId(`unit ${unit.key}`), questionnaireId: national.id })
				.execute();
		}
	}
	await insertPeople(tx);
	await tx
		.insertInto('changing.theme')
		.values(
			themes.map((theme, position) => ({
				id: exampleId(`theme ${theme.key}`),
				key: theme.key,
				name: json(theme.name),
				position
			}))
		)
		.execute();
	await tx
		.insertInto('platform.setting')
		.values([
			{ key: 'contacts', value: json(contacts) },
			{ key: 'example', value: json({ seededOn: today }) }
		])
		.execute();
}

async function insertPeople(tx: Tx): Promise<void> {
	for (const person of cast) {
		const personId = exampleId(`person ${person.key}`);
		await tx
			.insertInto('platform.person')
			.values({
				id: personId,
				name: person.name,
				email: person.email,
				emailVerified: true,
				title: JSON.stringify(person.title)
			})
			.execute();
		await tx
			.insertInto('platform.roleGrant')
			.values(
				person.grants.map(({ role, unitKey }) => ({
					personId,
					role,
					unitId: unitKey ? exampleId(`unit ${unitKey}`) : null
				}))
			)
			.execute();
	}
}

const contacts = {
	ombudsperson: {
		name: {
			fi: 'Esimerkkilän sosiaali- ja potilasasiavastaava',
			sv: 'Exempelbys social- och patientombud',
			en: 'Social services and patient ombudsperson of the example county'
		},
		phone: '040 000 0000',
		email: 'asiavastaava@esimerkkila.example',
		hours: { fi: 'ma–to 9–11', sv: 'må–to 9–11', en: 'Mon–Thu 9–11' }
	},
	registry: {
		name: { fi: 'Esimerkkilän kirjaamo', sv: 'Exempelbys registratorskontor', en: 'Registry' },
		phone: '040 000 0001',
		email: 'kirjaamo@esimerkkila.example',
		address: 'Esimerkkikatu 1, 00000 Esimerkkilä'
	}
};
