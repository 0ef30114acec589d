import {
	createCipheriv,
	createDecipheriv,
	createHash,
	randomBytes,
	scrypt,
	timingSafeEqual
} from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

/**
 * The file of a backup: one line of JSON that says how it is sealed, then numbered frames, each
 * compressed and sealed by itself, the last of them marked as the end.
 *
 * With a passphrase a frame is sealed with AES-256-GCM under a key of this file alone, else with a
 * SHA-256 that shows accidents but not malice. The seal covers the first line and the frame's
 * number, so a frame that was altered, moved, left out or added is refused before its content is
 * used, and a file that was cut off has no end.
 */

/** What a backup cannot be read for, told to whoever restores it. */
export class ArchiveError extends Error {}

/** `facts` is JSON about what follows, `rows` is text for COPY, `end` is JSON and the last frame. */
export type Kind = 'facts' | 'rows' | 'end';
export type Frame = { kind: Kind; content: Buffer };

/** Most bytes of one frame before compression; whoever adds rows cuts them to this. */
export const FRAME_BYTES = 1024 * 1024;

export const LEAST_PASSPHRASE = 12;

const KINDS: Kind[] = ['facts', 'rows', 'end'];
const MOST_CONTENT = 8 * FRAME_BYTES;
const MOST_SEALED = MOST_CONTENT + 1024;
const HEADER_BYTES = 2048;
// OWASP's figures for scrypt, where a guess costs 128 MB and a third of a second.
const COST = { N: 131_072, r: 8, p: 1 };
const MAXMEM = 256 * 1024 * 1024;

type Header = { kuultu: 'backup'; format: 1; seal: 'sha-256' | 'aes-256-gcm' } & {
	salt?: string;
	check?: string;
};

type Seal = {
	close: (payload: Buffer, no: number) => Buffer;
	open: (sealed: Buffer, no: number) => Buffer | undefined;
};

const deflate = promisify(deflateRaw) as (content: Buffer) => Promise<Buffer>;
const inflate = promisify(inflateRaw) as (
	content: Buffer,
	options: { maxOutputLength: number }
) => Promise<Buffer>;

/** A key for the frames, and a value that tells a wrong passphrase from an altered file. */
async function keyFrom(passphrase: string, salt: Buffer): Promise<{ key: Buffer; check: string }> {
	const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
	const made = await derive(passphrase.normalize('NFKC'), salt, 48, { ...COST, maxmem: MAXMEM });
	return { key: made.subarray(0, 32), check: made.subarray(32).toString('base64url') };
}

const numberOf = (no: number): Buffer => {
	const bytes = Buffer.alloc(12);
	bytes.writeUIntBE(no, 6, 6);
	return bytes;
};

function withKey(key: Buffer, header: Buffer): Seal {
	return {
		close: (payload, no) => {
			const cipher = createCipheriv('aes-256-gcm', key, numberOf(no)).setAAD(header);
			return Buffer.concat([cipher.update(payload), cipher.final(), cipher.getAuthTag()]);
		},
		open: (sealed, no) => {
			if (sealed.length < 16) return undefined;
			const cipher = createDecipheriv('aes-256-gcm', key, numberOf(no), { authTagLength: 16 });
			cipher.setAAD(header).setAuthTag(sealed.subarray(-16));
			try {
				return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
			} catch {
				return undefined;
			}
		}
	};
}

function withSum(header: Buffer): Seal {
	const sum = (payload: Buffer, no: number) =>
		createHash('sha256').update(header).update(numberOf(no)).update(payload).digest();
	return {
		close: (payload, no) => Buffer.concat([payload, sum(payload, no)]),
		open: (sealed, no) => {
			if (sealed.length < 32) return undefined;
			const payload = sealed.subarray(0, -32);
			return timingSafeEqual(sum(payload, no), sealed.subarray(-32)) ? payload : undefined;
		}
	};
}

export type Archive = {
	add: (kind: 'facts' | 'rows', content: Buffer) => Promise<void>;
	/** Writes the end, lets the disk keep it and gives the file its name. @returns its size */
	finish: (content: Buffer) => Promise<number>;
	abandon: () => Promise<void>;
};

/**
 * Begins a backup's file. It has another name until it is whole, and only its owner may read it.
 *
 * @throws ArchiveError when a file of that name is there already
 */
export async function createArchive(path: string, passphrase?: string): Promise<Archive> {
	await refuseExisting(path);
	const half = `${path}.part`;
	const header: Header = { kuultu: 'backup', format: 1, seal: 'sha-256' };
	let key: Buffer | undefined;
	if (passphrase !== undefined) {
		const salt = randomBytes(16);
		const made = await keyFrom(passphrase, salt);
		key = made.key;
		Object.assign(header, { seal: 'aes-256-gcm', salt: salt.toString('base64url') });
		header.check = made.check;
	}
	const line = Buffer.from(`${JSON.stringify(header)}\n`);
	const seal = key ? withKey(key, line) : withSum(line);
	const file = await open(half, 'w', 0o600);
	await file.chmod(0o600);
	await file.writeFile(line);
	let no = 0;
	const add = async (kind: Kind, content: Buffer) => {
		const payload = Buffer.concat([Buffer.from([KINDS.indexOf(kind)]), await deflate(content)]);
		const sealed = seal.close(payload, no++);
		const length = Buffer.alloc(4);
		length.writeUInt32BE(sealed.length);
		await file.writeFile(Buffer.concat([length, sealed]));
	};
	return {
		add,
		finish: async (content) => {
			await add('end', content);
			await file.sync();
			const { size } = await file.stat();
			await file.close();
			await refuseExisting(path);
			await rename(half, path);
			const folder = await open(dirname(path), 'r');
			await folder.sync().finally(() => folder.close());
			return size;
		},
		abandon: async () => {
			await file.close().catch(() => undefined);
			await rm(half, { force: true });
		}
	};
}

async function refuseExisting(path: string): Promise<void> {
	const there = await open(path, 'r').catch(() => undefined);
	await there?.close();
	if (there) throw new ArchiveError(`${path} is there already. Give another name.`);
}

/**
 * Reads a backup's frames in their order; each has been proven whole when it comes.
 *
 * @throws ArchiveError for a wrong passphrase, and for a file that was altered, cut off or added to
 */
export async function* readArchive(path: string, passphrase?: string): AsyncGenerator<Frame> {
	const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
		throw new ArchiveError(`${path} cannot be read (${error.code}).`);
	});
	try {
		const { line, seal } = await readHeader(file, path, passphrase);
		let at = line.length;
		for (let no = 0; ; no++) {
			const length = (await read(file, at, 4)).readUInt32BE();
			if (length > MOST_SEALED) throw altered(path);
			const payload = seal.open(await read(file, at + 4, length), no);
			const kind = payload && KINDS[payload[0] as number];
			if (!payload || !kind) throw altered(path);
			at += 4 + length;
			const content = await inflate(payload.subarray(1), { maxOutputLength: MOST_CONTENT });
			if (kind === 'end' && (await file.stat()).size !== at) throw altered(path);
			yield { kind, content };
			if (kind === 'end') return;
		}
	} catch (error) {
		throw error instanceof ArchiveError ? error : altered(path);
	} finally {
		await file.close();
	}

	async function read(from: FileHandle, position: number, length: number): Promise<Buffer> {
		const buffer = Buffer.alloc(length);
		let have = 0;
		while (have < length) {
			const { bytesRead } = await from.read(buffer, have, length - have, position + have);
			if (bytesRead === 0) {
				throw new ArchiveError(`${path} is not whole: it was cut off.`);
			}
			have += bytesRead;
		}
		return buffer;
	}
}

const altered = (path: string) => new ArchiveError(`${path} was altered after it was made.`);

async function readHeader(file: FileHandle, path: string, passphrase: string | undefined) {
	const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
	const line = buffer.subarray(0, buffer.subarray(0, bytesRead).indexOf(10) + 1);
	let header: Header;
	try {
		header = JSON.parse(line.toString()) as Header;
	} catch {
		throw new ArchiveError(`${path} is not a backup of Kuultu.`);
	}
	if (header.kuultu !== 'backup') throw new ArchiveError(`${path} is not a backup of Kuultu.`);
	if (header.format !== 1) {
		throw new ArchiveError(`${path} has a form that this version does not know. Use a newer one.`);
	}
	if (header.seal === 'sha-256') {
		// Else whoever can put a file in its place could do without the passphrase.
		if (passphrase !== undefined) {
			throw new ArchiveError(
				`${path} is not encrypted, though a passphrase was given. Is it your file? Then leave the passphrase out.`
			);
		}
		return { line, seal: withSum(line) };
	}
	if (header.seal !== 'aes-256-gcm' || !header.salt) throw altered(path);
	if (passphrase === undefined) {
		throw new ArchiveError(`${path} is encrypted: give its passphrase (--passphrase-file).`);
	}
	const { key, check } = await keyFrom(passphrase, Buffer.from(header.salt, 'base64url'));
	if (check !== header.check) {
		throw new ArchiveError(`The passphrase does not open ${path}.`);
	}
	return { line, seal: withKey(key, line) };
}
