import { randomUUID } from 'node:crypto';
import type { Fields } from './http.ts';
import type { Make } from './matrix.requests.ts';
import type { UnitHere } from './people.ts';
import { type Maker, aFormId, aWord } from './things.ts';

/** An open pile of an open campaign at the unit, and a sheet in it. */
const onPile =
	(fields: Fields = {}, { twice = false, sheet = true, even = false } = {}): Make =>
	async (make, { unit }) => {
		const { id, pino } = await make.pile(unit, { twice, sheet, even });
		return { params: { id, pino, no: '1' }, about: pino, body: { version: '1', ...fields } };
	};

const answers: Fields = { 'q.national.nps': '9' };

const onCampaign =
	(fields: (unit: UnitHere) => Fields = () => ({}), query = '', over = false): Make =>
	async (make, { unit }) => {
		const { id } = await make.paperCampaign(unit, { over });
		return { params: { id, unit: unit.slug }, body: fields(unit), query };
	};

const onInterest =
	(fields: Fields = {}): Make =>
	async (make, { unit }) => {
		const id = await make.interest(unit);
		return { params: { id }, about: id, body: { version: '1', ...fields } };
	};

const atLink =
	(fields: () => Fields = () => ({})): Make =>
	async (make: Maker, { unit }) => ({
		params: { link: (await make.paperCampaign(unit)).link },
		body: fields()
	});

const paper = '/tyo/kyselyt/[id=uuid]/paperi';
const pile = `${paper}/[pino=uuid]`;
const sheet = `${pile}/lomake/[no]`;
const aloud = '/tyo/kyselyt/[id=uuid]/suullinen/[unit]';

/** A second entry that does not agree, written straight into the pile. */
const onDifference: Make = async (make, people, send) => {
	const knock = await onPile({ 'd.national.nps': 'second' }, { twice: true })(make, people, send);
	await make.differing(knock.about ?? '');
	return knock;
};

const askingAloud = Object.fromEntries(
	['', '/puhelin'].flatMap((way) => [
		[`${aloud}${way} GET`, onCampaign()],
		...['jatka', 'takaisin', 'kaikki', 'yksi', 'tarkista', 'muuta', 'laheta', 'tallenna'].map(
			(name) => [
				`${aloud}${way} ?/${name}`,
				// Keeping needs the campaign's key, which one that is made by hand lacks: it is over by then.
				onCampaign(
					() => ({ form: aFormId(), helped: 'staff', ...answers }),
					'',
					name === 'tallenna'
				)
			]
		)
	])
);

/** What is sent to the doors of paper, of asking aloud and of those who want to develop services. */
export const paperKnocks: Record<string, Make> = {
	[`${paper} GET`]: onCampaign(),
	[`${paper} ?/uusi`]: onCampaign(({ id }) => ({ unitId: id, name: aWord('Pino '), counted: '3' })),
	[`${paper}/lomake.pdf GET`]: onCampaign(undefined, '?kieli=sv'),
	[`${pile} GET`]: onPile(),
	[`${pile} ?/muuta`]: onPile({ name: 'Toinen nimi', counted: '4', setAside: '1' }),
	[`${pile} ?/poista`]: onPile({}, { sheet: false }),
	[`${pile}/syota GET`]: onPile(),
	[`${pile}/syota ?/jatka`]: onPile({ form: 'x'.repeat(22), at: '0', ...answers }),
	[`${pile}/syota ?/tallenna`]: (...given) => onPile({ form: aFormId(), ...answers })(...given),
	[`${pile}/syota ?/sivuun`]: onPile(),
	[`${pile}/syota ?/piilota`]: onPile({ no: '1' }),
	[`${pile}/toinen GET`]: onPile({}, { twice: true }),
	[`${pile}/toinen ?/jatka`]: onPile({ no: '1', at: '0', ...answers }, { twice: true }),
	[`${pile}/toinen ?/tallenna`]: onPile({ no: '1', ...answers }, { twice: true }),
	[`${pile}/sulje GET`]: onPile({}, { even: true }),
	[`${pile}/sulje ?/default`]: onPile({}, { even: true }),
	[`${sheet} GET`]: onPile(),
	[`${sheet} ?/tallenna`]: onPile({ 'q.national.nps': '3' }),
	[`${sheet} ?/piilota`]: onPile(),
	[`${sheet}/poista GET`]: onPile(),
	[`${sheet}/poista ?/default`]: onPile(),
	[`${sheet}/vertaa GET`]: onDifference,
	[`${sheet}/vertaa ?/default`]: onDifference,
	...askingAloud,
	[`${aloud}/kiitos GET`]: onCampaign(),

	'/kysely/[link]/kehita GET': atLink(),
	'/kysely/[link]/kehita ?/default': atLink(() => ({
		form: aFormId(),
		name: 'Maija',
		reach: 'call',
		phone: '040 123 4567',
		consent: 'yes'
	})),
	'/kysely/[link]/kehita/kiitos GET': atLink(),
	'/tyo/kiinnostuneet/[id=uuid] GET': onInterest(),
	'/tyo/kiinnostuneet/[id=uuid] ?/tila': onInterest({ state: 'contacted' }),
	'/tyo/kiinnostuneet/[id=uuid] ?/muistiin': onInterest({ note: `Soitettu ${randomUUID()}` }),
	'/tyo/kiinnostuneet/[id=uuid]/poista GET': onInterest(),
	'/tyo/kiinnostuneet/[id=uuid]/poista ?/default': onInterest()
};
