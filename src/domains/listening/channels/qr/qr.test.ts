import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { QUIET_ZONE, qrMatrix, qrRuns, qrSvg } from './qr.ts';

const url = 'https://kuultu.fi/p/K7RM4X';

/** Paints a picture's path back into modules, quiet zone included. */
function paint(svg: string): boolean[][] {
	const edge = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)![1]);
	const modules = Array.from({ length: edge }, () => Array<boolean>(edge).fill(false));
	for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let step = 0; step < Number(length); step++) modules[Number(y)]![Number(x) + step] = true;
	}
	return modules;
}

describe('qrSvg', () => {
	it('draws exactly the modules of the symbol, with four light ones around', () => {
		fc.assert(
			fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
				const wanted = encode(address, { ecc: 'Q', border: QUIET_ZONE }).data;
				expect(paint(qrSvg(address, { title: 'QR' }))).toEqual(wanted);
			})
		);
	});

	it('has the three finder patterns in their corners', () => {
		const matrix = qrMatrix(url);
		const finder = (row: number, column: number) =>
			matrix.slice(row, row + 7).map((modules) => modules.slice(column, column + 7));
		const pattern = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
		const wanted = pattern.map((row) => [...row].map((module) => module === '#'));
		const far = matrix.length - 7;
		for (const corner of [finder(0, 0), finder(0, far), finder(far, 0)]) {
			expect(corner).toEqual(wanted);
		}
	});

	it('is one path on a white ground, named for those who do not see it', () => {
		const svg = qrSvg(url, { title: 'QR-koodi' });
		expect(svg.match(/<path /g)).toHaveLength(1);
		expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>QR-koodi<\/title><rect /);
		expect(svg).not.toContain(' width="1');
	});

	it('takes a size in pixels', () => {
		expect(qrSvg(url, { title: 'QR', size: 240 })).toContain(' width="240" height="240"');
	});

	it('keeps a title from becoming markup', () => {
		const svg = qrSvg(url, { title: '</title><script>&"' });
		expect(svg).toContain('<title>&lt;/title&gt;&lt;script&gt;&amp;&quot;</title>');
	});

	it('stays small: an ordinary address is under 6 kB', () => {
		expect(qrSvg(url, { title: 'QR' }).length).toBeLessThan(6000);
	});
});

describe('qrRuns', () => {
	it('joins neighbours on a row and never over its end', () => {
		const [on, off] = [true, false];
		expect(
			qrRuns([
				[on, on, off, on],
				[on, off, off, off]
			])
		).toEqual([
			[0, 0, 2],
			[3, 0, 1],
			[0, 1, 1]
		]);
	});
});
