type Places = { id?: string; pino?: string };

/** Which pile of which campaign the address names. */
export const pileAt = ({ id = '', pino = '' }: Places) => ({ campaignId: id, batchId: pino });

/** The address of a pile's page, without its language. */
export const pilePath = ({ id, pino }: Places): string => `/tyo/kyselyt/${id}/paperi/${pino}`;

const MOST_DIGITS = 6;

/** The number of a sheet in an address; 0, which no sheet has, for what is no number. */
export const sheetNo = ({ no = '' }: { no?: string }): number =>
	/^\d+$/.test(no) && no.length <= MOST_DIGITS ? Number(no) : 0;
