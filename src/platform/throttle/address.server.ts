import { theApp } from '../app.server.ts';
import { type Knock, clientAddress } from './throttle.server.ts';

/**
 * The address that a request came from, past the proxies that the settings speak of.
 *
 * To be counted at once, and neither kept, logged nor shown. Never `event.getClientAddress()`:
 * behind a proxy that is the proxy, and one who guesses passwords would make everybody wait.
 */
export const addressOf = (event: Knock): string =>
	clientAddress(event, theApp().settings.KUULTU_TRUSTED_PROXIES);
