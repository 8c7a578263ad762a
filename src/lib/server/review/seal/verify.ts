import { createPublicKey, verify } from 'node:crypto';
import { bytesOf, sha256, signedPart } from './seal.ts';
import { FORMAT, type SealedFile } from './sealed-file.ts';

/** What came of looking at a file: it is as it was sealed, or what is wrong with it, in words. */
export type Verified =
	| { is: 'sound'; file: SealedFile; sha256: string }
	| { is: 'changed'; file: SealedFile; problems: string[] }
	| { is: 'no-sealed-report'; why: string };

/** Takes the bytes of a file; gives whether they are a sealed report, to the last letter as it was sealed. */
export function verifySealed(bytes: Uint8Array): Verified {
	const file = sealedFileIn(bytes);
	if (typeof file === 'string') return { is: 'no-sealed-report', why: file };
	const problems = [...wrongWithSignature(file), ...wrongWithLetters(file, bytes)];
	return problems.length > 0
		? { is: 'changed', file, problems }
		: { is: 'sound', file, sha256: sha256(bytes) };
}

function sealedFileIn(bytes: Uint8Array): SealedFile | string {
	const read = jsonIn(bytes);
	if (read === undefined) return 'It can’t be read as JSON.';
	return isSealedFile(read) ? read : 'It is JSON, but no sealed report of Accord.';
}

/** Undefined where the bytes are no text or the text no JSON. */
function jsonIn(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
		throw error;
	}
}

function isSealedFile(read: unknown): read is SealedFile {
	const { format, content, digest, signature } = fieldsOf(read);
	const { document, ledger, agreement, signed, evidence, ...words } = fieldsOf(content);
	const { key, fingerprint, value } = fieldsOf(signature);
	const isHeld = [fieldsOf(document).sections, signed, evidence].every(Array.isArray);
	const texts = [words.partnership, words.year, words.report, words.asAt, words.audience];
	const marks = [words.sealedOn, digest, key, fingerprint, value, fieldsOf(agreement).id];
	const isNamed = [...texts, ...marks].every((text) => typeof text === 'string');
	return format === FORMAT && isHeld && isNamed && typeof fieldsOf(ledger).place === 'number';
}

function fieldsOf(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function wrongWithSignature({ content, digest, signature }: SealedFile): string[] {
	const signed = signedPart(content);
	const key = Buffer.from(signature.key, 'hex');
	return [
		...(sha256(signed) === digest
			? []
			: ['What the report says is not what was sealed: it no longer sums up to its digest.']),
		...(isSignedBy(key, signed, Buffer.from(signature.value, 'hex'))
			? []
			: ['The signature doesn’t fit what the report says.']),
		...(sha256(key) === signature.fingerprint
			? []
			: ['The fingerprint is not that of the key in the file.'])
	];
}

function isSignedBy(key: Buffer, signed: Buffer, signature: Buffer): boolean {
	if (key.length !== 32) return false;
	const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') };
	return verify(null, signed, createPublicKey({ key: jwk, format: 'jwk' }), signature);
}

/**
 * What is sealed has one way to be written, so that spaces and spellings that mean the same are a change
 * too, and so is whatever stands beside what was signed.
 */
function wrongWithLetters({ content, digest, signature }: SealedFile, bytes: Uint8Array): string[] {
	const [key, value] = [lowHex(signature.key), lowHex(signature.value)];
	const { fingerprint } = signature;
	const known = { algorithm: 'Ed25519' as const, key, fingerprint, value };
	if (bytesOf({ format: FORMAT, content, digest, signature: known }).equals(bytes)) return [];
	return ['Letters of the file are others than when it was sealed.'];
}

function lowHex(hex: string): string {
	return Buffer.from(hex, 'hex').toString('hex');
}
