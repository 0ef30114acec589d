/**
 * How the process that serves pages is started, by the product and by whatever measures it.
 *
 * A heap that holds out under hostile forms of many megabytes; and a young generation of the size at
 * which larger ones cost memory and make no page sooner that could be told from chance.
 */
export const APP = ['--max-old-space-size=128', '--max-semi-space-size=4', 'build/kuultu.js'];

/** One pool of memory for all threads of the app: with the usual one for each it takes some 20 MB more. */
export const FRUGAL = { MALLOC_ARENA_MAX: '1' };
