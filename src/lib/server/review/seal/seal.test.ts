import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { bytesOf, sealedBytes } from './seal.ts';
import type { SealedContent, SealedFile } from './sealed-file.ts';
import { verifySealed } from './verify.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const SEALED = sealedBytes(content(), privateKey);

test('a sealed report is sound, and says what was sealed', () => {
	expect(verifySealed(SEALED)).toMatchObject({ is: 'sound', file: { content: content() } });
});

test('the same content and key give the same bytes, however the content was put together', () => {
	const reversed = Object.fromEntries(Object.entries(content()).reverse()) as never;
	expect(sealedBytes(reversed, privateKey)).toEqual(SEALED);
});

test('no byte can be another one without being found', () => {
	fc.assert(
		fc.property(fc.nat(SEALED.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
			const bytes = Buffer.from(SEALED);
			bytes[at]! ^= flip;
			expect(verifySealed(bytes).is).not.toBe('sound');
		}),
		{ numRuns: 400 }
	);
});

test('nor can any beside what was signed: the digest, the key and the names of the fields', () => {
	const end = SEALED.lastIndexOf('"digest"');
	for (let at = end; at < SEALED.length; at++) {
		const bytes = Buffer.from(SEALED);
		bytes[at]! ^= 0x20;
		expect([at, verifySealed(bytes).is]).not.toEqual([at, 'sound']);
	}
});

test('words put beside what was signed are found', () => {
	const file = { ...JSON.parse(SEALED.toString()), approved: 'by everybody' };
	expect(verifySealed(bytesOf(file)).is).toBe('changed');
});

test('no byte can be missing or added without being found', () => {
	fc.assert(
		fc.property(
			fc.nat(SEALED.length),
			fc.uint8Array({ maxLength: 3 }),
			fc.nat(3),
			(at, put, cut) => {
				fc.pre(put.length > 0 || (cut > 0 && at < SEALED.length));
				const bytes = Buffer.concat([SEALED.subarray(0, at), put, SEALED.subarray(at + cut)]);
				fc.pre(!bytes.equals(SEALED));
				expect(verifySealed(bytes).is).not.toBe('sound');
			}
		),
		{ numRuns: 400 }
	);
});

test('a figure changed with its digest made to fit is told by the signature', () => {
	const file = JSON.parse(SEALED.toString()) as SealedFile;
	const changed = { ...content(), document: { ...content().document, headline: 'All was met.' } };
	const { digest } = JSON.parse(
		sealedBytes(changed, generateKeyPairSync('ed25519').privateKey).toString()
	);
	expect(verifySealed(bytesOf({ ...file, content: changed, digest }))).toMatchObject({
		is: 'changed',
		problems: ['The signature doesn’t fit what the report says.']
	});
});

test.each([
	['a spreadsheet', 'meeting_id,meeting_date\n'],
	['other JSON', '{"format":"something"}'],
	['nothing', ''],
	['a list', '[[[]]]'],
	['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])]
])('%s is no sealed report', (_, bytes) => {
	expect(verifySealed(Buffer.from(bytes))).toMatchObject({ is: 'no-sealed-report' });
});

function content(): SealedContent {
	return {
		...{ partnership: 'fixture', year: '2025-26', report: 'annual-evaluation' },
		...{ asAt: '2026-05-20', audience: 'public', sealedOn: '2026-06-25' },
		ledger: { id: 'a-ledger', place: 12 },
		signed: [{ role: 'Chair of the forum', at: '2026-06-25T10:00:00.000Z' }],
		evidence: [{ upload: 'U1', file: 'hsf-register.csv', sha256: 'a1b2c3d4' }],
		agreement: { id: 'pods-memorandum', version: '1', sha256: 'e5f60718' },
		...{ rules: '0123456789abcdef', software: '0.1.0' },
		document: reportFixture()
	};
}
