import { encode } from 'uqr';

/** Light modules around the symbol that a reader needs (ISO/IEC 18004: four). */
export const QUIET_ZONE = 4;

export type QrPicture = {
	/** Edge in CSS pixels; without it the picture fills its place. */
	size?: number;
	/** What the picture is, in the reader's language; read aloud in its stead. */
	title: string;
};

/**
 * The dark modules of an address as rows of a square, without the quiet zone.
 *
 * Level Q lets a quarter of the symbol be worn, written over or taped, as happens to paper on a
 * wall (uqr's `ecc`, ISO/IEC 18004).
 */
export function qrMatrix(url: string): boolean[][] {
	return encode(url, { ecc: 'Q', border: 0 }).data;
}

/** A run of dark modules on one row: column, row, length. */
export type QrRun = [column: number, row: number, length: number];

/** The dark modules as runs, so that a symbol is drawn as one shape of a few hundred parts. */
export function qrRuns(matrix: boolean[][]): QrRun[] {
	const runs: QrRun[] = [];
	matrix.forEach((modules, row) => {
		modules.forEach((dark, column) => {
			const last = runs.at(-1);
			if (!dark) return;
			if (last?.[1] === row && last[0] + last[2] === column) last[2]++;
			else runs.push([column, row, 1]);
		});
	});
	return runs;
}

/**
 * Draws an address as a QR code in SVG, for a feedback point's page and its download.
 *
 * One path on a white ground: the ground is a part of the picture, since a code printed or shown
 * on a dark page could otherwise not be read. The same code works in the browser and on the
 * server.
 */
export function qrSvg(url: string, { size, title }: QrPicture): string {
	const matrix = qrMatrix(url);
	const edge = matrix.length + 2 * QUIET_ZONE;
	const path = qrRuns(matrix)
		.map(([x, y, length]) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`)
		.join('');
	const extent = size === undefined ? '' : ` width="${Number(size)}" height="${Number(size)}"`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}"${extent} role="img"` +
		` shape-rendering="crispEdges"><title>${escaped(title)}</title>` +
		`<rect width="${edge}" height="${edge}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
	);
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
