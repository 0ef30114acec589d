/** A point of the picture, on circles round its middle; degrees from twelve o'clock, clockwise. */
export function onCircle(radius: number, degrees: number): [x: number, y: number] {
	const angle = ((degrees - 90) * Math.PI) / 180;
	const round = (value: number) => Math.round(value * 100) / 100 + 0;
	return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))];
}

/** A piece of a ring as the path of an SVG. */
export function pieceOfRing(inner: number, outer: number, from: number, to: number): string {
	const far = to - from > 180 ? 1 : 0;
	const [a, b, c, d] = [
		onCircle(outer, from),
		onCircle(outer, to),
		onCircle(inner, to),
		onCircle(inner, from)
	];
	return `M${a}A${outer} ${outer} 0 ${far} 1 ${b}L${c}A${inner} ${inner} 0 ${far} 0 ${d}Z`;
}

/** The middle line of a piece of a ring, for words that follow it; turned where they would stand on their heads. */
export function lineOfRing(radius: number, from: number, to: number): string {
	const middle = ((((from + to) / 2) % 360) + 360) % 360;
	const below = middle > 90 && middle < 270;
	const [start, end] = below ? [to, from] : [from, to];
	return `M${onCircle(radius, start)}A${radius} ${radius} 0 0 ${below ? 0 : 1} ${onCircle(radius, end)}`;
}
