import { describe, expect, it } from 'vitest';
import { county, unitsWithClients } from './county.ts';
import { cast, castLines } from './people.ts';
import { themes } from './themes.ts';
import { voiceProfiles } from './voice-units.ts';

const keys = new Set(county.map(({ key }) => key));

describe('the example county', () => {
	it('has seven services and at least sixteen units, each under a parent that comes before it', () => {
		expect(county.filter(({ kind }) => kind === 'county')).toHaveLength(1);
		expect(county.filter(({ kind }) => kind === 'service').length).toBeGreaterThanOrEqual(7);
		expect(unitsWithClients.length).toBeGreaterThanOrEqual(16);
		const seen = new Map<string, string>();
		for (const { key, kind, parentKey } of county) {
			expect(seen.has(key)).toBe(false);
			if (kind === 'county') expect(parentKey).toBeNull();
			else expect(seen.get(parentKey ?? '')).toBe(kind === 'unit' ? 'service' : 'county');
			seen.set(key, kind);
		}
	});

	it('has keys that can stand in an address', () => {
		for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	});

	it('is named and described in both national languages and found in English, too', () => {
		for (const { name, description, searchWords, openingHours } of county) {
			for (const text of [name.fi, name.sv, ...Object.values(description)]) {
				expect(text.trim().length).toBeGreaterThan(2);
			}
			expect(Object.keys(description).sort()).toEqual(['en', 'fi', 'fi-simple', 'sv']);
			expect(searchWords.fi.length).toBeGreaterThan(2);
			expect(searchWords.sv.length).toBeGreaterThan(2);
			expect(searchWords.en.length).toBeGreaterThan(2);
			if (openingHours) expect(openingHours.sv).not.toBe('');
		}
		expect(new Set(county.map(({ name }) => name.fi)).size).toBe(county.length);
	});

	it('is found by the words people use', () => {
		const found = (language: 'fi' | 'sv', word: string) =>
			unitsWithClients.filter(({ searchWords }) => searchWords[language].includes(word));
		for (const word of [
			'lastenvalvoja',
			'toimeentulotuki',
			'kotihoito',
			'sossu',
			'perheneuvola',
			'vammaistuki',
			'päihdeklinikka'
		]) {
			expect(found('fi', word), word).not.toHaveLength(0);
		}
		for (const word of ['barnatillsyningsman', 'utkomststöd', 'hemvård', 'färdtjänst']) {
			expect(found('sv', word), word).not.toHaveLength(0);
		}
	});

	it('keeps child protection, mental health and substance services as sensitive', () => {
		const service = new Map(county.map((unit) => [unit.key, unit]));
		const sensitive = county.filter((unit) => unit.sensitive).map(({ key }) => key);
		expect(sensitive).toContain('lastensuojelu');
		expect(sensitive).toContain('mielenterveys-ja-paihdepalvelut');
		for (const unit of unitsWithClients) {
			if (service.get(unit.parentKey ?? '')?.sensitive) expect(unit.sensitive).toBe(true);
		}
	});

	it('has two feedback points in each unit, with codes that nobody misreads', () => {
		const codes = county.flatMap(({ pointCodes }) => pointCodes);
		expect(codes[0]).toBe('ABC234');
		expect(new Set(codes).size).toBe(codes.length);
		for (const code of codes) expect(code).toMatch(/^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{6}$/);
		for (const { pointCodes } of unitsWithClients) expect(pointCodes).toHaveLength(2);
	});

	it('asks the national set in three units and promises an answer within five to ten days', () => {
		expect(unitsWithClients.filter(({ quickSet }) => quickSet === 'national')).toHaveLength(3);
		for (const { answerDays } of county) {
			expect(answerDays).toBeGreaterThanOrEqual(5);
			expect(answerDays).toBeLessThanOrEqual(10);
		}
	});

	it('has like units to show side by side, and only numbers that nobody has', () => {
		const groups = Map.groupBy(unitsWithClients, ({ likeGroup }) => likeGroup);
		groups.delete(null);
		expect(groups.get('social-station')).toHaveLength(3);
		for (const units of groups.values()) expect(units.length).toBeGreaterThan(1);
		for (const { phone } of county) expect(phone ?? '040 000 0000').toMatch(/^040 000 00\d\d$/);
	});

	it('gives every unit voices, and no voices to what is not a unit', () => {
		expect(Object.keys(voiceProfiles).sort()).toEqual(
			unitsWithClients.map(({ key }) => key).sort()
		);
	});
});

describe('the cast', () => {
	it('has every role, each at a unit where the role needs one', () => {
		const grants = cast.flatMap((person) => person.grants);
		expect(new Set(grants.map(({ role }) => role))).toEqual(
			new Set(['worker', 'lead', 'coordinator', 'administrator', 'ombudsperson', 'reader'])
		);
		for (const { role, unitKey } of grants) {
			if (role === 'worker' || role === 'lead') expect(keys.has(unitKey ?? '')).toBe(true);
			else expect(unitKey).toBeNull();
		}
		const workers = grants.filter(({ role }) => role === 'worker');
		expect(new Set(workers.map(({ unitKey }) => unitKey)).size).toBeGreaterThan(1);
	});

	it('is marked as an example in every name and address', () => {
		for (const { name, email, title } of cast) {
			expect(name).toMatch(/\(esimerkki\)$/);
			expect(email).toMatch(/^[a-z]+@esimerkkila\.example$/);
			expect(title.sv).not.toBe('');
		}
		expect(new Set(cast.map(({ email }) => email)).size).toBe(cast.length);
		expect(castLines()).toHaveLength(cast.length);
	});
});

describe('the list of themes', () => {
	it('has fourteen, named in four languages', () => {
		expect(new Set(themes.map(({ key }) => key)).size).toBe(14);
		for (const { name } of themes) {
			for (const language of ['fi', 'sv', 'en', 'fi-simple'] as const) {
				expect(name[language]).not.toBe('');
			}
		}
	});
});
