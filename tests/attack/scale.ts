/** How much is tried: enough for every run of the tests, or what a night has time for. */
export const nightly = process.env.KUULTU_NIGHTLY === '1';

export const scale = {
	/** Times that processes are killed under load. */
	killings: nightly ? 20 : 3,
	/** Bad inputs by chance, besides the lists. */
	strangeInputs: nightly ? 45_000 : 1000,
	/** Rounds of fifty identical posts. */
	identicalRounds: nightly ? 100 : 20,
	guessedCodes: nightly ? 100_000 : 10_000,
	/** Changes whose page is read at once through another process. */
	freshPages: nightly ? 2000 : 200
};
