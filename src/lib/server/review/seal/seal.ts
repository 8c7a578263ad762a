import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { inOneOrder } from '#lib/document/in-one-order.ts';
import { FORMAT, type SealedContent, type SealedFile } from './sealed-file.ts';

/** Takes what is to be sealed and a private Ed25519 key; gives the bytes of the sealed file, the same for the same content and key. */
export function sealedBytes(content: SealedContent, key: KeyObject): Buffer {
	const signed = signedPart(content);
	const publicKey = publicBytes(key);
	return bytesOf({
		format: FORMAT,
		content,
		digest: sha256(signed),
		signature: {
			algorithm: 'Ed25519',
			key: publicKey.toString('hex'),
			fingerprint: sha256(publicKey),
			value: sign(null, signed, key).toString('hex')
		}
	});
}

/** Takes a sealed file; gives its bytes: there is one way to write it. */
export function bytesOf(file: SealedFile): Buffer {
	return Buffer.from(`${inOneOrder(file, 1)}\n`);
}

/** Takes a content; gives the bytes that are signed. */
export function signedPart(content: SealedContent): Buffer {
	return Buffer.from(inOneOrder({ format: FORMAT, content }));
}

/** Takes a private or public Ed25519 key; gives the 32 bytes of the public one. */
export function publicBytes(key: KeyObject): Buffer {
	const { x = '' } = createPublicKey(
		key.type === 'private' ? key : { key: key.export({ format: 'jwk' }), format: 'jwk' }
	).export({ format: 'jwk' });
	return Buffer.from(x, 'base64url');
}

/** Takes bytes; gives their sha256 in hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Takes a fingerprint; gives it as people compare it: "3f2a 91c0 77de 0b14". */
export function fingerprintInWords(fingerprint: string): string {
	return fingerprint.slice(0, 16).match(/.{4}/g)?.join(' ') ?? '';
}
