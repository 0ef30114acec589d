import { randomBytes } from 'node:crypto';
import { constants, crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { FRESH_ID } from './fresh-place.ts';

const ID_BYTES = 16;
let drawn = Buffer.alloc(0);
let used = 0;

/**
 * An id that nobody can guess and that says nothing: 128 random bits.
 *
 * Drawn from the system for 256 ids at a time, each of which is given out once: asking costs more
 * than all the rest of sending a kept page.
 */
export function freshId(): string {
	if (used === drawn.length) {
		drawn = randomBytes(256 * ID_BYTES);
		used = 0;
	}
	return drawn.toString('base64url', used, (used += ID_BYTES));
}

/** What goes out for a kept page, in pieces that need not be copied. */
export type Form = { bytes: number; pieces: () => readonly (Buffer | string)[] };

/**
 * Makes a page ready to go out many times, plain and gzipped, with a fresh id where it has a place.
 *
 * The page is packed once, as two pieces that know nothing of each other; the id lies unpacked
 * between them (RFC 1951, 3.2.4), and only the checksum is counted anew. So a page of one's own
 * costs hardly more than a page that is the same for everyone.
 */
export function formsOf(body: Buffer): { plain: Form; gzip: Form } {
	const at = body.indexOf(FRESH_ID);
	if (at < 0) {
		const packed = gzipSync(body);
		return {
			plain: { bytes: body.length, pieces: () => [body] },
			gzip: { bytes: packed.length, pieces: () => [packed] }
		};
	}
	const [before, after] = [body.subarray(0, at), body.subarray(at + FRESH_ID.length)];
	const stored = Buffer.alloc(5);
	stored.writeUInt16LE(FRESH_ID.length, 1);
	stored.writeUInt16LE(~FRESH_ID.length & 0xffff, 3);
	const first = Buffer.concat([
		Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]),
		deflateRawSync(before, { finishFlush: constants.Z_FULL_FLUSH }),
		stored
	]);
	const last = deflateRawSync(after);
	const sum = crc32(before);
	return {
		plain: { bytes: body.length, pieces: () => [before, freshId(), after] },
		gzip: {
			bytes: first.length + FRESH_ID.length + last.length + 8,
			pieces: () => {
				const id = freshId();
				const trailer = Buffer.alloc(8);
				trailer.writeUInt32LE(crc32(after, crc32(id, sum)), 0);
				trailer.writeUInt32LE(body.length, 4);
				return [first, id, last, trailer];
			}
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
