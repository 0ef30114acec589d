/** Colours of one organisation, by what they are for; every value is `#rrggbb`. */
export type Colours = {
	/** Ground of the page. */
	paper: string;
	/** Ground of cards and fields. */
	card: string;
	/** Text. */
	ink: string;
	/** Text of less weight: hints, dates. */
	soft: string;
	/** Edge of something that can be filled in; never text. */
	edge: string;
	/** Hairline, only decoration. */
	line: string;
	/** The one strong colour: buttons, links, what is chosen. */
	main: string;
	/** Darker strong colour: pressed buttons, large dark surfaces. */
	deep: string;
	/** Pale ground of what is chosen or worth noticing. */
	mist: string;
	/** Focus ring and the tick of the logo; never text. */
	sun: string;
	/** Banner and ground of what waits. */
	warnMist: string;
	warn: string;
	goodMist: string;
	good: string;
	badMist: string;
	bad: string;
	/** Agree scale from low to high; numbers or words always stand on or beside them. */
	agree: [string, string, string, string, string];
};

/**
 * The product's own theme and a second one, which proves that a county can have its own.
 *
 * A third theme is one more entry here; `node src/ui/theme/build.ts` writes the style sheets and
 * `theme.test.ts` refuses colours that a reader with low vision could not tell apart.
 */
export const themes: Record<'kuultu' | 'second', Colours> = {
	kuultu: {
		paper: '#fbf9f4',
		card: '#ffffff',
		ink: '#1b2b2c',
		soft: '#4d5c5c',
		edge: '#7c8784',
		line: '#ddd8ca',
		main: '#0e5257',
		deep: '#0a3d41',
		mist: '#e6f0ee',
		sun: '#f5b83d',
		warnMist: '#fdf1d6',
		warn: '#7d4b00',
		goodMist: '#e3f0e8',
		good: '#21603f',
		badMist: '#fae6ea',
		bad: '#a81f3b',
		agree: ['#a81f3b', '#dd8d92', '#d8d4c8', '#86b7b0', '#0e5257']
	},
	second: {
		paper: '#f7f8fc',
		card: '#ffffff',
		ink: '#1d2136',
		soft: '#51566e',
		edge: '#7d8296',
		line: '#d9dcea',
		main: '#3a3f9e',
		deep: '#262a6b',
		mist: '#eaebf9',
		sun: '#ff9e6d',
		warnMist: '#fdeede',
		warn: '#82450a',
		goodMist: '#e2f1ea',
		good: '#1c6148',
		badMist: '#fbe5ea',
		bad: '#a51d4a',
		agree: ['#a51d4a', '#e092ab', '#d6d6e0', '#9aa3dc', '#3a3f9e']
	}
};
