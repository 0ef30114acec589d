import { defineParams } from '@sveltejs/kit/params';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The seven steps of an interview, as they stand in an address. */
const stepWord = /^(tavoite|sopiminen|ryhma|haastattelu|yhteenveto|keskustelu|kaytantoon)$/;

/** What an address may hold in a place; anything else is an address that does not exist. */
export const params = defineParams({
	uuid: (value) => (uuid.test(value) ? value : undefined),
	step: (value) => (stepWord.test(value) ? value : undefined),
	fault: (value) => (/^4\d\d$/.test(value) ? value : undefined)
});
