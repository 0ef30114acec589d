import { randomBytes } from 'node:crypto';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { FRESH_ID } from './fresh-place.ts';

/** An id that nobody can guess and that says nothing: 128 random bits. */
export const freshId = (): string => randomBytes(16).toString('base64url');

/** A kept page that goes out with another id each time. */
export type Fillable = { plain: (id: string) => Buffer; gzip: (id: string) => Buffer };

/**
 * Makes a kept page ready to take in a fresh id, plain and gzipped.
 *
 * The page is packed once, as two pieces that know nothing of each other; the id lies unpacked
 * between them (RFC 1951, 3.2.4), and only the checksum is counted anew. So a page of one's own
 * costs hardly more than a page that is the same for everyone.
 *
 * @returns undefined where the page has no place for an id
 */
export function fillable(body: Buffer): Fillable | undefined {
	const at = body.indexOf(FRESH_ID);
	if (at < 0) return undefined;
	const [before, after] = [body.subarray(0, at), body.subarray(at + FRESH_ID.length)];
	const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
	const first = deflateRawSync(before, { finishFlush: constants.Z_FULL_FLUSH });
	const stored = Buffer.alloc(5);
	stored.writeUInt16LE(FRESH_ID.length, 1);
	stored.writeUInt16LE(~FRESH_ID.length & 0xffff, 3);
	const last = deflateRawSync(after);
	const sum = crc32(before);
	return {
		plain: (id) => {
			const page = Buffer.from(body);
			page.write(id, at, 'latin1');
			return page;
		},
		gzip: (id) => {
			const own = Buffer.from(id, 'latin1');
			const trailer = Buffer.alloc(8);
			trailer.writeUInt32LE(crc32(after, crc32(own, sum)), 0);
			trailer.writeUInt32LE(body.length, 4);
			return Buffer.concat([header, first, stored, own, last, trailer]);
		}
	};
}

/** A piece of a page on its way out, with an id of its own; the same piece where it has no place for one. */
export function filled<T>(chunk: T): T | Buffer {
	if (typeof chunk === 'string' ? !chunk.includes(FRESH_ID) : !(chunk instanceof Uint8Array))
		return chunk;
	const bytes = Buffer.from(chunk as Uint8Array);
	const at = bytes.indexOf(FRESH_ID);
	if (at < 0) return chunk;
	bytes.write(freshId(), at, 'latin1');
	return bytes;
}
