import type { Fields } from './http.ts';
import type { Make } from './matrix.requests.ts';

const onMatter =
	(fields: Fields = {}): Make =>
	async (make) => {
		const { id, version } = await make.matter();
		return { params: { id }, about: id, body: { version: String(version), ...fields } };
	};

const matterPage: Make = async (make) => ({ params: { id: (await make.matter()).id } });

/** What is sent to the doors of the staff's inbox. */
export const matterRequests: Record<string, Make> = {
	'/tyo/saapuneet ?/palauta': async (make) => {
		const { id, event } = await make.movedMatter();
		return { about: id, body: { id, event: String(event) } };
	},
	'/tyo/saapuneet/[id=uuid] GET': matterPage,
	'/tyo/saapuneet/[id=uuid] ?/vastaa': onMatter({ text: 'Kiitos, muutamme kirjeen.' }),
	'/tyo/saapuneet/[id=uuid] ?/kysy': onMatter({ text: 'Minkä kirjeen saitte?' }),
	'/tyo/saapuneet/[id=uuid] ?/luettu': onMatter(),
	'/tyo/saapuneet/[id=uuid] ?/paata': onMatter(),
	'/tyo/saapuneet/[id=uuid] ?/huolestuttava': onMatter(),
	'/tyo/saapuneet/[id=uuid] ?/rauhoita': onMatter(),
	'/tyo/saapuneet/[id=uuid] ?/teemat': onMatter({ themes: [] }),
	'/tyo/saapuneet/[id=uuid] ?/anna': (make, people, send) =>
		onMatter({ person: people.by.worker.id })(make, people, send),
	'/tyo/saapuneet/[id=uuid] ?/siirranko': (make, people, send) =>
		onMatter({ unit: people.otherUnit.id })(make, people, send),
	'/tyo/saapuneet/[id=uuid] ?/siirra': (make, people, send) =>
		onMatter({ unit: people.otherUnit.id })(make, people, send),
	'/tyo/saapuneet/[id=uuid] ?/muistiin': onMatter({ note: 'Soitettu.' }),
	'/tyo/saapuneet/[id=uuid] ?/paasta': async (make) => {
		const { id, version } = await make.heldMatter();
		return { params: { id }, about: id, body: { version: String(version) } };
	},
	'/tyo/saapuneet/[id=uuid] ?/kumoa': async (make) => {
		const { id, event } = await make.raisedMatter();
		return { params: { id }, about: id, body: { event: String(event) } };
	}
};
