import { questionnaireKnocks } from './matrix.questionnaires.ts';
import { randomUUID } from 'node:crypto';
import type { Fields, Send } from './http.ts';
import { walked } from './matrix.bodies.ts';
import { matterRequests } from './matrix.matters.ts';
import { commitmentKnocks } from './matrix.commitments.ts';
import { paperKnocks } from './matrix.paper.ts';
import { surveyKnocks } from './matrix.surveys.ts';
import { interviewKnocks } from './matrix.interviews.ts';
import { openAnswerKnocks } from './matrix.open-answers.ts';
import { releaseKnocks } from './matrix.releases.ts';
import { reportKnocks } from './matrix.reports.ts';
import type { People, RoleName } from './people.ts';
import { addressOf } from './routes.ts';
import { type Maker, aWord } from './things.ts';

/** One knock: the places of the address, the form's fields, and whose trace must not change. */
export type Knock = {
	params?: Record<string, string>;
	body?: Fields;
	about?: string;
	query?: string;
};
export type Make = (make: Maker, people: People, send: Send) => Promise<Knock> | Knock;

const localized = (name: string, text: string) => ({ [`${name}.fi`]: text });

const withCode: Make = async (make) => {
	const { code, id } = await make.matter();
	return {
		about: id,
		body: { code, form: randomUUID().replaceAll('-', '').slice(0, 22), text: 'Kiitos' }
	};
};

const onPoint =
	(fields: Fields = {}): Make =>
	async (make) => {
		const id = await make.point();
		return { params: { id }, about: id, body: fields };
	};

const feedback: Fields = {
	'q.quick.expectations': '3',
	'q.quick.wish': 'Lisää aikoja',
	answer: 'no'
};
const aFeedback =
	(param: string, of: (people: People) => string): Make =>
	(_make, people) => ({
		params: { [param]: of(people) },
		body: { ...feedback, form: randomUUID().replaceAll('-', '').slice(0, 22) }
	});

const newPassword: Fields = { password: 'Lumi sataa hiljaa 47', again: 'Lumi sataa hiljaa 47' };

const personPage: Make = async (make) => ({ params: { id: (await make.person()).id } });

/**
 * What is sent to each door: real ids of the unit that the roles belong to or do not, and bodies
 * that would succeed for who may. A form that is not here is sent as its page shows it.
 */
const requests: Record<string, Make> = {
	'/virhe/[status=fault] GET': () => ({ params: { status: '403' } }),
	'/kerro ?/koodi': (_make, { unit }) => ({ body: { code: unit.code } }),
	'/kerro/[unit] GET': (_make, { unit }) => ({ params: { unit: unit.slug } }),
	'/kerro/[unit] ?/tarkista': aFeedback('unit', ({ unit }) => unit.slug),
	'/kerro/[unit] ?/laheta': aFeedback('unit', ({ unit }) => unit.slug),
	'/kerro/[unit] ?/muuta': aFeedback('unit', ({ unit }) => unit.slug),
	'/yksikot/[slug] GET': (_make, { unit }) => ({ params: { slug: unit.slug } }),
	'/yksikot/[slug]/luvut.csv GET': (_make, { unit }) => ({ params: { slug: unit.slug } }),
	'/vertaa/luvut.csv GET': () => ({ query: '?ryhma=social-station' }),
	'/p/[code] GET': (_make, { unit }) => ({ params: { code: unit.code } }),
	'/p/[code] ?/tarkista': aFeedback('code', ({ unit }) => unit.code),
	'/p/[code] ?/laheta': aFeedback('code', ({ unit }) => unit.code),
	'/p/[code] ?/muuta': aFeedback('code', ({ unit }) => unit.code),

	'/koodi ?/avaa': withCode,
	'/koodi ?/vastaa': withCode,
	'/koodi ?/suljenko': withCode,
	'/koodi ?/sulje': withCode,
	'/koodi ?/peruisinko': withCode,
	'/koodi ?/peru': withCode,
	'/lupaukset/[id=uuid] GET': async (make) => ({ params: { id: await make.promised() } }),

	'/kirjaudu ?/sisaan': () => ({ body: { email: `${aWord('ei')}@example.fi`, password: 'väärä' } }),
	'/kirjaudu ?/esimerkki': (_make, { by }) => ({ body: { henkilo: by.reader.id } }),
	'/kirjaudu/koodi ?/default': () => ({ body: { code: '000000' } }),
	'/kirjaudu/unohtui ?/default': () => ({ body: { email: `${aWord('ei')}@example.fi` } }),
	'/kirjaudu/kutsu/[token] GET': async (make) => ({
		params: { token: (await make.invitation()).token }
	}),
	'/kirjaudu/kutsu/[token] ?/default': async (make) => {
		const { id, token } = await make.invitation();
		return { params: { token }, about: id, body: { name: 'Uusi Ihminen', ...newPassword } };
	},
	'/kirjaudu/uusi-salasana/[token] GET': async (make) => ({
		params: { token: await make.reset() }
	}),
	'/kirjaudu/uusi-salasana/[token] ?/default': async (make) => ({
		params: { token: await make.reset() },
		body: newPassword
	}),

	...matterRequests,

	...commitmentKnocks,

	...paperKnocks,
	...surveyKnocks,
	...interviewKnocks,
	...questionnaireKnocks,
	...reportKnocks,
	...openAnswerKnocks,
	...releaseKnocks,

	'/tyo/tulokset/[id=uuid] GET': async (make) => ({ params: { id: await make.countedCampaign() } }),
	'/tyo/palautepisteet/[id=uuid] GET': onPoint(),
	'/tyo/palautepisteet/[id=uuid] ?/nimea': onPoint(localized('name', 'Toinen nimi')),
	'/tyo/palautepisteet/[id=uuid] ?/sulje': onPoint(),
	'/tyo/palautepisteet/[id=uuid] ?/avaa': onPoint(),
	'/tyo/palautepisteet/[id=uuid]/[file] GET': async (make) => ({
		params: { id: await make.point(), file: 'qr-fi.svg' }
	}),
	'/tyo/palautepisteet/uusi ?/default': (_make, { unit }) => ({
		about: unit.id,
		body: { unitId: unit.id, ...localized('name', 'Uusi piste') }
	}),

	'/tyo/ihmiset ?/uudelleen': async (make) => {
		const { id } = await make.invitation();
		return { about: id, body: { id } };
	},
	'/tyo/ihmiset ?/peru': async (make) => {
		const { id } = await make.invitation();
		return { about: id, body: { id } };
	},
	'/tyo/ihmiset/kutsu ?/default': (_make, { unit }) => ({
		about: unit.id,
		body: {
			email: `${aWord('kutsu')}@esimerkkila.example`,
			name: 'Kutsuttu Ihminen',
			role: 'worker',
			unitId: unit.id,
			locale: 'fi'
		}
	}),
	'/tyo/ihmiset/[id] GET': personPage,
	'/tyo/ihmiset/[id]/paata GET': personPage,
	'/tyo/ihmiset/[id]/paata ?/default': async (make) => {
		const { id } = await make.person();
		return { params: { id }, about: id, body: {} };
	},
	'/tyo/ihmiset/[id] ?/lisaa': async (make, { unit }) => {
		const { id } = await make.person();
		return { params: { id }, about: id, body: { role: 'reader', unitId: unit.id } };
	},
	'/tyo/ihmiset/[id] ?/poista': async (make) => {
		const { id, grantId } = await make.person();
		return { params: { id }, about: id, body: { id: grantId } };
	},
	'/tyo/ihmiset/[id] ?/vaihe': async (make) => {
		const { id } = await make.person();
		return { params: { id }, about: id, body: {} };
	},

	'/osallisuus/[block] GET': async (_make, _people, send) => {
		const { body } = await send('/osallisuus', {});
		return { params: { block: /href="\/osallisuus\/([a-z-]+)"/.exec(body)?.[1] ?? '' } };
	},
	'/saavutettavuus/palaute ?/laheta': () => ({
		body: {
			form: randomUUID().replaceAll('-', '').slice(0, 22),
			text: 'Kuva ilman tekstiä',
			page: '/kerro'
		}
	}),

	'/tyo/asetukset/teemat ?/lisaa': () => ({
		body: { 'name.fi': aWord('Teema '), 'name.sv': aWord('Tema ') }
	}),
	'/tyo/yksikot/uusi ?/default': (_make, { unit }) => ({
		about: unit.parentId,
		body: { kind: 'unit', parent: unit.parentId, parentId: unit.parentId, name_fi: aWord('Uusi ') }
	}),

	'/tyo/tili ?/kieli': () => ({ body: { locale: 'fi' } }),
	'/tyo/tili ?/laite': async (make) => {
		const { id, sessionId } = await make.person();
		return { about: id, body: { id: sessionId } };
	}
};

/** Addresses whose thing is changed by every door behind them: one of its own for each knock. */
const ownThing: Record<string, (make: Maker) => Promise<Record<string, string>>> = {
	'/tyo/yksikot/[slug]': (make) => make.unit('open'),
	'/tyo/yksikot/[slug]/avaa': (make) => make.unit('closed'),
	'/tyo/yksikot/[slug]/jaa': (make) => make.unit('open'),
	'/tyo/yksikot/[slug]/kumoa': (make) => make.editedUnit(),
	'/tyo/yksikot/[slug]/lakkauta': (make) => make.unit('open'),
	'/tyo/yksikot/[slug]/siirra': (make) => make.unit('open'),
	'/tyo/yksikot/[slug]/yhdista': (make) => make.unit('open'),
	'/tyo/yksikot/tuonti/[id]': async (make) => ({ id: await make.upload() })
};

/** Values for places of addresses that nothing above knows; they exist, or are plainly nothing. */
const places = ({ unit }: People): Record<string, string> => ({
	unit: unit.slug,
	slug: unit.slug,
	yksikko: unit.slug,
	code: unit.code,
	id: randomUUID(),
	token: 'ei-mikaan',
	file: 'ei-mikaan',
	block: 'ei-mikaan'
});

export type Tools = { make: Maker; people: People; send: Send };

/** What to send to a door, for a role that may be anybody. */
export async function knockFor(
	id: string,
	door: string,
	role: RoleName,
	tools: Tools
): Promise<Knock> {
	const { make, people, send } = tools;
	const known = requests[`${id} ${door}`];
	if (known) return known(make, people, send);
	const own = await ownThing[id]?.(make);
	const params = { ...places(people), ...own };
	const about = own?.id;
	if (!door.startsWith('?/')) return { params, about };
	const body = await walked(send, people, { id, door, params, role });
	return { params, about, body: body ?? {} };
}

export const isKnown = (id: string, door: string): boolean => `${id} ${door}` in requests;

/** An address of a page that is there. */
export async function pageOf(id: string, tools: Tools): Promise<string> {
	const { params, query } = await knockFor(id, 'GET', 'administrator', tools);
	return addressOf(id, { ...places(tools.people), ...params }) + (query ?? '');
}
