import type { Make } from './matrix.requests.ts';
import type { RoleName } from './people.ts';

/** What was released is everyone's; who answers for the unit makes it so. */
export const releaseDoors = ({
	everyone,
	answersThere
}: Record<'everyone' | 'answersThere', RoleName[]>): Record<
	string,
	Record<string, RoleName[]>
> => ({
	'/kyselyt': { GET: everyone },
	'/kyselyt/[slug]': { GET: everyone },
	'/kyselyt/[slug]/[file]': { GET: everyone },
	'/tyo/tulokset/[id=uuid]/julkaise': {
		GET: answersThere,
		'?/julkaise': answersThere,
		'?/muuta': answersThere,
		'?/piilota': answersThere,
		'?/nayta': answersThere
	}
});

const page = '/tyo/tulokset/[id=uuid]/julkaise';
const released =
	(body: Record<string, string> = {}): Make =>
	async (make) => {
		const { id } = await make.released();
		return { params: { id }, about: id, body: { version: '1', ...body } };
	};

export const releaseKnocks: Record<string, Make> = {
	'/kyselyt/[slug] GET': async (make) => ({ params: { slug: (await make.released()).slug } }),
	'/kyselyt/[slug]/[file] GET': async (make) => ({
		params: { slug: (await make.released()).slug, file: 'luvut.csv' }
	}),
	[`${page} GET`]: async (make) => ({ params: { id: await make.releasable() } }),
	[`${page} ?/julkaise`]: async (make) => {
		const id = await make.releasable();
		return {
			params: { id },
			about: id,
			body: { no: '1', sure: 'yes', 'learnt.fi': 'Opimme paljon.' }
		};
	},
	[`${page} ?/muuta`]: released({ 'learnt.fi': 'Opimme vielä enemmän.' }),
	[`${page} ?/piilota`]: released({ 'because.fi': 'Luvuissa oli virhe.' }),
	[`${page} ?/nayta`]: released()
};
