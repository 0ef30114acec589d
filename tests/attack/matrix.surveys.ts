import type { Fields } from './http.ts';
import type { Knock, Make } from './matrix.requests.ts';
import type { Maker } from './things.ts';

type State = 'planned' | 'open';

/** A campaign of the unit, with its id and link, for a knock at one of its doors. */
const onCampaign =
	(state: State, fields: Fields | ((made: Made, make: Maker) => Promise<Fields>) = {}): Make =>
	async (make): Promise<Knock> => {
		const made = await make.campaign(state);
		const more = typeof fields === 'function' ? await fields(made, make) : fields;
		return {
			params: { id: made.id },
			about: made.id,
			body: { version: String(await make.campaignVersion(made.id)), ...more }
		};
	};
type Made = { id: string; link: string; code: string };

const answers: Fields = { 'q.national.nps': '9', 'q.national.open': 'Hyvin meni.' };

/** A survey that anybody with its link may answer. */
const atLink: Make = async (make) => {
	const { link } = await make.campaign('open');
	return { params: { link }, body: { ...answers, form: make.formId() } };
};

/** The same with a code out of a letter. */
const withCode: Make = async (make) => ({
	body: { ...answers, code: (await make.campaign('open')).code }
});

const steps = ['jatka', 'takaisin', 'kaikki', 'yksi', 'tallenna', 'tarkista', 'muuta', 'laheta'];
const stepsOf = (door: string, make: Make) =>
	Object.fromEntries(steps.map((step) => [`${door} ?/${step}`, make]));

const held = async ({ id }: Made, make: Maker): Promise<Fields> => {
	await make.heldAnswer(id);
	return {};
};

const own = '/tyo/kyselyt/[id=uuid]';

/** What is sent to the doors of surveys, as `matrix.requests.ts` does for all others. */
export const surveyKnocks: Record<string, Make> = {
	'/kysely ?/avaa': withCode,
	...stepsOf('/kysely', withCode),
	'/kysely/[link] GET': atLink,
	...stepsOf('/kysely/[link]', atLink),
	'/kysely/[link]/tabletti GET': atLink,
	...stepsOf('/kysely/[link]/tabletti', atLink),
	'/kysely/[link]/kiitos GET': atLink,
	'/kysely/[link]/tabletti/kiitos GET': atLink,

	'/tyo/kyselyt/uusi ?/default': async (make, { unit }) => ({
		about: unit.id,
		body: await make.campaignFields('Hyökkääjän kysely')
	}),
	[`${own} GET`]: onCampaign('planned'),
	[`${own} ?/avaa`]: onCampaign('planned'),
	[`${own} ?/paata`]: onCampaign('open'),
	[`${own} ?/peru`]: onCampaign('planned'),
	[`${own} ?/toista`]: onCampaign('open'),
	[`${own} ?/laske`]: onCampaign('open', held),
	[`${own} ?/hylkaa`]: onCampaign('open', held),
	[`${own}/muokkaa GET`]: onCampaign('planned'),
	[`${own}/muokkaa ?/default`]: onCampaign('planned', async (_made, make) =>
		make.campaignFields('Toinen nimi')
	),
	[`${own}/otos GET`]: onCampaign('planned'),
	[`${own}/otos ?/valitse`]: onCampaign('planned', { total: '10', 'use.0': 'name' }),
	[`${own}/otos ?/havita`]: onCampaign('planned', async ({ id }, make) => {
		await make.clientList(id);
		return {};
	}),
	[`${own}/kutsut GET`]: onCampaign('open'),
	[`${own}/kutsut ?/laheta`]: onCampaign('open'),
	[`${own}/kutsut ?/kortit`]: async (make, people, send) => {
		const knock = await onCampaign('open')(make, people, send);
		return { ...knock, body: { unitId: people.unit.id, way: 'meeting', count: '2' } };
	},
	[`${own}/kutsut ?/etsi`]: onCampaign('open', async ({ id }, make) => {
		await make.addressee(id, 'Kanerva Kutsuttu');
		return { search: 'Kanerva' };
	}),
	[`${own}/kutsut ?/palautui`]: onCampaign('open', async ({ code }) => ({ code })),
	[`${own}/kutsut ?/havita`]: onCampaign('open'),
	[`${own}/tiedosto/[file] GET`]: async (make) => {
		const { id, link } = await make.campaign('open');
		return { params: { id, file: `qr-${link}.svg` } };
	}
};
