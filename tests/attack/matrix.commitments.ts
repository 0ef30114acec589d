import type { Fields } from './http.ts';
import type { Make } from './matrix.requests.ts';

const localized = (name: string, text: string) => ({ [`${name}.fi`]: text });

const onCommitment =
	(start: 'draft' | 'promised' | 'kept', fields: Fields = {}): Make =>
	async (make) => {
		const id = await make[start]();
		const version = String(await make.versionOf('commitment', id));
		return { params: { id }, about: id, body: { version, ...fields } };
	};

const words: Fields = {
	...localized('title', 'Muutettu'),
	...localized('youSaid', 'Sanoitte'),
	...localized('promise', 'Lupaamme'),
	...localized('responsibleTitle', 'Vastuuhenkilö'),
	...localized('note', 'Kirjoitusvirhe')
};

/** What is sent to the doors of commitments, as `matrix.requests.ts` does for all others. */
export const commitmentKnocks: Record<string, Make> = {
	'/tyo/lupaukset/[id=uuid] GET': async (make) => ({ params: { id: await make.draft() } }),
	'/tyo/lupaukset/[id=uuid] ?/lupaa': onCommitment('draft'),
	'/tyo/lupaukset/[id=uuid] ?/muokkaa': onCommitment('promised', words),
	'/tyo/lupaukset/[id=uuid] ?/pida': onCommitment('promised', localized('outcome', 'Tehty')),
	'/tyo/lupaukset/[id=uuid] ?/peru': onCommitment(
		'promised',
		localized('droppedReason', 'Ei rahaa')
	),
	'/tyo/lupaukset/[id=uuid] ?/myohassa': onCommitment('promised', {
		...localized('lateReason', 'Sairausloma'),
		dueOn: '2099-01-02'
	}),
	'/tyo/lupaukset/[id=uuid] ?/avaa': onCommitment(
		'kept',
		localized('reopenReason', 'Ovi meni taas kiinni')
	),
	'/tyo/lupaukset/[id=uuid] ?/poista': onCommitment('draft'),
	'/tyo/lupaukset/[id=uuid] ?/lainaa': async (make) => {
		const { id, matterId } = await make.promisedFromVoice();
		return {
			params: { id },
			about: id,
			body: { matterId, text: 'Kirje oli vaikea', redacted: 'yes' }
		};
	},
	'/tyo/lupaukset/[id=uuid] ?/poistalainaus': async (make) => {
		const { id, quoteId } = await make.quoted();
		return { params: { id }, about: id, body: { quoteId } };
	},
	'/tyo/lupaukset/[id=uuid] ?/irrota': async (make) => {
		const { id, matterId } = await make.promisedFromVoice();
		return { params: { id }, about: id, body: { matterId } };
	},
	'/tyo/lupaukset/liita ?/default': async (make) => {
		const [id, matter] = [await make.draft(), await make.matter()];
		return { about: id, body: { id, matterIds: matter.id } };
	},
	'/tyo/lupaukset/uusi ?/default': (make, { unit }) => ({
		about: unit.id,
		body: make.commitmentFields('Hyökkääjän lupaus')
	})
};
