/** What we use of jStat (MIT), which brings no types: the distributions that tests and intervals stand on. */
declare module 'jstat' {
	type Distribution = {
		/** Share of the distribution at or below x. */
		cdf(x: number, ...parameters: number[]): number;
		/** The x below which the share p lies. */
		inv(p: number, ...parameters: number[]): number;
	};
	const library: { jStat: { studentt: Distribution; normal: Distribution } };
	export default library;
}
