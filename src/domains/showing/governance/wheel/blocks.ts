import { m } from '#texts';

export const sectors = ['client', 'development', 'structures'] as const;
export type Sector = (typeof sectors)[number];

/** A room of the product that serves a block, and what one can do there. */
export type Serves = { path: string; text: () => string };

export type Block = {
	/** Its place in the framework, 1 to 12. */
	no: number;
	/** The end of its address. */
	slug: string;
	sector: Sector;
	name: () => string;
	/** One word, for the picture. */
	short: () => string;
	means: () => string;
	now: Serves[];
	/** What will be there, one thing on a line. */
	later: () => string;
};

/**
 * The framework of the field: client, development, structures, four blocks each (source: the
 * public slide set of the participation framework, rows 1-01 to 1-12 of the domain notes). The
 * original left the place for "material and examples" of every block empty; here each says what
 * exists and, as honestly, what does not yet. A new room adds itself to `now` of its blocks.
 */
export const blocks: Block[] = [
	{
		no: 1,
		slug: 'oma-palvelu',
		sector: 'client',
		name: m.wheel_b01_name,
		short: m.wheel_b01_short,
		means: m.wheel_b01_means,
		now: [
			{ path: '/kerro', text: m.wheel_b01_now_tell },
			{ path: '/koodi', text: m.wheel_b01_now_code }
		],
		later: m.wheel_b01_later
	},
	{
		no: 2,
		slug: 'tyoote',
		sector: 'client',
		name: m.wheel_b02_name,
		short: m.wheel_b02_short,
		means: m.wheel_b02_means,
		now: [],
		later: m.wheel_b02_later
	},
	{
		no: 3,
		slug: 'palaute',
		sector: 'client',
		name: m.wheel_b03_name,
		short: m.wheel_b03_short,
		means: m.wheel_b03_means,
		now: [
			{ path: '/kerro', text: m.wheel_b03_now_tell },
			{ path: '/vertaa', text: m.wheel_b03_now_compare },
			{ path: '/seuraa', text: m.wheel_b03_now_follow }
		],
		later: m.wheel_b03_later
	},
	{
		no: 4,
		slug: 'omadata',
		sector: 'client',
		name: m.wheel_b04_name,
		short: m.wheel_b04_short,
		means: m.wheel_b04_means,
		now: [
			{ path: '/koodi', text: m.wheel_b04_now_code },
			{ path: '/tietosuoja', text: m.wheel_b04_now_privacy }
		],
		later: m.wheel_b04_later
	},
	{
		no: 5,
		slug: 'kuulemiset',
		sector: 'development',
		name: m.wheel_b05_name,
		short: m.wheel_b05_short,
		means: m.wheel_b05_means,
		now: [],
		later: m.wheel_b05_later
	},
	{
		no: 6,
		slug: 'aloitteet',
		sector: 'development',
		name: m.wheel_b06_name,
		short: m.wheel_b06_short,
		means: m.wheel_b06_means,
		now: [
			{ path: '/kerro', text: m.wheel_b06_now_tell },
			{ path: '/apua#aloite', text: m.wheel_b06_now_help }
		],
		later: m.wheel_b06_later
	},
	{
		no: 7,
		slug: 'raadit',
		sector: 'development',
		name: m.wheel_b07_name,
		short: m.wheel_b07_short,
		means: m.wheel_b07_means,
		now: [],
		later: m.wheel_b07_later
	},
	{
		no: 8,
		slug: 'vertaisarviointi',
		sector: 'development',
		name: m.wheel_b08_name,
		short: m.wheel_b08_short,
		means: m.wheel_b08_means,
		now: [],
		later: m.wheel_b08_later
	},
	{
		no: 9,
		slug: 'valvonta',
		sector: 'structures',
		name: m.wheel_b09_name,
		short: m.wheel_b09_short,
		means: m.wheel_b09_means,
		now: [
			{ path: '/yksikot', text: m.wheel_b09_now_units },
			{ path: '/lupaukset', text: m.wheel_b09_now_promises }
		],
		later: m.wheel_b09_later
	},
	{
		no: 10,
		slug: 'asiakirjat',
		sector: 'structures',
		name: m.wheel_b10_name,
		short: m.wheel_b10_short,
		means: m.wheel_b10_means,
		now: [],
		later: m.wheel_b10_later
	},
	{
		no: 11,
		slug: 'henkilosto',
		sector: 'structures',
		name: m.wheel_b11_name,
		short: m.wheel_b11_short,
		means: m.wheel_b11_means,
		now: [],
		later: m.wheel_b11_later
	},
	{
		no: 12,
		slug: 'avoimuus',
		sector: 'structures',
		name: m.wheel_b12_name,
		short: m.wheel_b12_short,
		means: m.wheel_b12_means,
		now: [
			{ path: '/lupaukset', text: m.wheel_b12_now_promises },
			{ path: '/seuraa', text: m.wheel_b12_now_follow }
		],
		later: m.wheel_b12_later
	}
];

export const sectorWords: Record<Sector, { name: () => string; text: () => string }> = {
	client: { name: m.wheel_sector_client, text: m.wheel_sector_client_text },
	development: { name: m.wheel_sector_development, text: m.wheel_sector_development_text },
	structures: { name: m.wheel_sector_structures, text: m.wheel_sector_structures_text }
};

export const findBlock = (slug: string): Block | undefined =>
	blocks.find((block) => block.slug === slug);

/** Whether something of a block can be used already. */
export const inUse = (block: Block): boolean => block.now.length > 0;

export const stateWord = (block: Block): string =>
	inUse(block) ? m.wheel_state_partly() : m.wheel_state_coming();
