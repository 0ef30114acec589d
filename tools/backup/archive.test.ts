import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ArchiveError, type Frame, createArchive, readArchive } from './archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'kuultu-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

let counter = 0;
const newPath = () => join(folder, `${++counter}.kuultu`);

async function written(frames: string[], passphrase?: string): Promise<string> {
	const path = newPath();
	const archive = await createArchive(path, passphrase);
	for (const text of frames) await archive.add('rows', Buffer.from(text));
	await archive.finish(Buffer.from('{}'));
	return path;
}

async function read(path: string, passphrase?: string): Promise<Frame[]> {
	const frames: Frame[] = [];
	for await (const frame of readArchive(path, passphrase)) frames.push(frame);
	return frames;
}

async function refusal(bytes: Buffer, passphrase?: string): Promise<string> {
	const path = newPath();
	writeFileSync(path, bytes);
	try {
		await read(path, passphrase);
		return 'it was read';
	} catch (error) {
		expect(error).toBeInstanceOf(ArchiveError);
		return (error as Error).message;
	} finally {
		rmSync(path);
	}
}

describe.each([undefined, 'kolme sanaa riittää'])('an archive, passphrase %s', (passphrase) => {
	it('gives back what was put in, in order, and only to its owner', async () => {
		const path = await written(['a\n', '', 'ö€𝄞\n'.repeat(1000)], passphrase);
		const frames = await read(path, passphrase);
		expect(frames.map(({ kind }) => kind)).toEqual(['rows', 'rows', 'rows', 'end']);
		expect(frames[2]?.content.toString()).toBe('ö€𝄞\n'.repeat(1000));
		expect(statSync(path).mode & 0o777).toBe(0o600);
	});

	it('is refused wherever a byte of it is changed', async () => {
		const bytes = readFileSync(await written(['yksi\n', 'kaksi\n'], passphrase));
		// Each guess at a passphrase costs a third of a second: there a sample has to do.
		const step = passphrase ? 29 : 1;
		for (let at = 0; at < bytes.length; at += step) {
			const changed = Buffer.from(bytes);
			changed[at] = (changed[at] as number) ^ 1;
			expect(await refusal(changed, passphrase), `byte ${at}`).not.toBe('it was read');
		}
	}, 60_000);

	it('is refused wherever it is cut off, and when something is added', async () => {
		const bytes = readFileSync(await written(['yksi\n', 'kaksi\n'], passphrase));
		const step = passphrase ? 37 : 1;
		for (let length = 0; length < bytes.length; length += step) {
			expect(await refusal(bytes.subarray(0, length), passphrase)).not.toBe('it was read');
		}
		expect(await refusal(bytes.subarray(0, -1), passphrase)).toContain('cut off');
		expect(await refusal(Buffer.concat([bytes, Buffer.from('x')]), passphrase)).toContain(
			'altered'
		);
	}, 60_000);

	it('is refused when frames change places or one is left out', async () => {
		const bytes = readFileSync(await written(['yksi\n', 'kaksi\n', 'kolme\n'], passphrase));
		let at = bytes.indexOf(10) + 1;
		const parts = [bytes.subarray(0, at)];
		while (at < bytes.length) {
			const end = at + 4 + bytes.readUInt32BE(at);
			parts.push(bytes.subarray(at, end));
			at = end;
		}
		const [header, a, b, c, end] = parts as [Buffer, Buffer, Buffer, Buffer, Buffer];
		for (const other of [
			[header, b, a, c, end],
			[header, a, b, end],
			[header, a, b, c, c, end],
			[header, end]
		]) {
			expect(await refusal(Buffer.concat(other), passphrase)).toContain('altered');
		}
		expect(await refusal(Buffer.concat(parts), passphrase)).toBe('it was read');
	});
});

describe('an encrypted archive', () => {
	it('says nothing to who lacks the passphrase', async () => {
		const path = await written(['salaisuus '.repeat(50)], 'kolme sanaa riittää');
		const bytes = readFileSync(path);
		expect(bytes.includes('salaisuus')).toBe(false);
		expect(await refusal(bytes, 'kolme sanaa riittaa')).toContain('passphrase does not open');
		expect(await refusal(bytes)).toContain('is encrypted');
	});

	it('cannot be replaced by one that is not', async () => {
		const bytes = readFileSync(await written(['a']));
		expect(await refusal(bytes, 'kolme sanaa riittää')).toContain('not encrypted');
	});

	it('opens to the same passphrase however its letters are composed', async () => {
		const path = await written(['a'], 'kolme sanaa riittää'.normalize('NFD'));
		expect(await read(path, 'kolme sanaa riittää'.normalize('NFC'))).toHaveLength(2);
	});

	it('never looks the same twice', async () => {
		const [one, two] = [await written(['a'], 'kolme sanaa'), await written(['a'], 'kolme sanaa')];
		const sealed = (path: string) => {
			const bytes = readFileSync(path);
			return bytes.subarray(bytes.indexOf(10) + 1).toString('hex');
		};
		expect(sealed(one)).not.toBe(sealed(two));
	});
});

describe('a file', () => {
	it('that is something else is told so', async () => {
		for (const bytes of [Buffer.alloc(0), Buffer.from('PGDMP'), Buffer.from('{"kuultu":1}\n')]) {
			expect(await refusal(bytes)).toContain('not a backup');
		}
		await expect(read(join(folder, 'none'))).rejects.toThrow('ENOENT');
	});

	it('that was not finished is not there under its name', async () => {
		const path = newPath();
		const archive = await createArchive(path);
		await archive.add('rows', Buffer.from('a'));
		await expect(read(path)).rejects.toThrow('ENOENT');
		await archive.abandon();
		await expect(read(`${path}.part`)).rejects.toThrow('ENOENT');
	});

	it('is never written over', async () => {
		const path = await written(['a']);
		await expect(createArchive(path)).rejects.toThrow('is there already');
	});

	it('made of anything is refused with words', async () => {
		const start = readFileSync(await written(['a']));
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(60), async (bytes, keep) => {
				const file = Buffer.concat([start.subarray(0, keep + 1), Buffer.from(bytes)]);
				if (file.equals(start)) return;
				expect(await refusal(file)).not.toBe('it was read');
			}),
			{ numRuns: 300 }
		);
	});
});
