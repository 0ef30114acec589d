import { AsyncLocalStorage } from 'node:async_hooks';
import { overwriteGetLocale } from '#texts/runtime';
import type { Locale } from './locale.ts';

const reading = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => (reading.getStore() ?? 'fi') as never);

/** Runs one request (or one letter) in the reader's language. */
export const readingIn = <T>(locale: Locale, work: () => T): T => reading.run(locale, work);
