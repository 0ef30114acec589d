/** More services than this would not be a name. */
const MOST_SERVICES = 3;

/** What a group of like units is called: by its services, since it has only a key of its own. */
export const titleOfAlike = (key: string, services: readonly string[]): string =>
	services.length > 0 && services.length <= MOST_SERVICES ? services.join(', ') : key;
