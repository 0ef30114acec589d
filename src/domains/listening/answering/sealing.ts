import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/**
 * Seals a text with AES-256-GCM under a fresh random nonce.
 *
 * @param key 32 bytes
 * @returns nonce, text and tag in one
 */
export function seal(key: Buffer, text: string): Buffer {
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what was sealed; nothing where the key is another, or a byte was changed. */
export function unseal(key: Buffer, sealed: Buffer): string | undefined {
	if (sealed.length < NONCE + TAG) return undefined;
	const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
	decipher.setAuthTag(sealed.subarray(-TAG));
	try {
		const text = [decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()];
		return Buffer.concat(text).toString('utf8');
	} catch {
		return undefined;
	}
}
