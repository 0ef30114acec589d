import { describe, expect, it } from 'vitest';
import { begunElsewhere, waitingPage } from './begun-elsewhere.ts';

const ID = 'a0000000-0000-4000-8000-000000000001';
const back = `/tyo/haastattelut/${ID}/kaytantoon?toimi=${ID}`;

describe('a promise that was begun elsewhere', () => {
	it('brings its words into the fields of the form', () => {
		const given = { title: 'Ovi auki', youSaid: ' Ovi oli kiinni ', dueOn: '2026-12-01', back };
		expect(begunElsewhere(new URLSearchParams(given))).toEqual({
			values: { 'title.fi': 'Ovi auki', 'youSaid.fi': 'Ovi oli kiinni', dueOn: '2026-12-01' },
			back
		});
	});

	it('leaves out what is odd, and cuts what is longer than the field', () => {
		const given = { title: 'x'.repeat(5000), dueOn: '2026-02-30', unitId: 'x', matterIds: ID };
		const { values } = begunElsewhere(new URLSearchParams(given));
		expect(values).toEqual({ 'title.fi': 'x'.repeat(150) });
	});

	it.each([
		'https://muualla.example/',
		'//muualla.example',
		`//muualla.example${back}`,
		`${back}&x=1`,
		`${back}\n`,
		'/tyo/loki',
		`/tyo/haastattelut/${ID}/kaytantoon?toimi=1`
	])('goes back to a page of ours only: %j', (address) => {
		expect(begunElsewhere(new URLSearchParams({ back: address })).back).toBeUndefined();
		expect(waitingPage(address)).toBeUndefined();
	});
});
