import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rawWorkbook, rowsXml } from '../../../../../../tests/support/raw-workbook.ts';
import { refusalOf, sheetsRead } from '../../../../../../tests/support/sheets-read.ts';
import { openZip } from './unzip.ts';

const SHEETS = [{ name: 'S', rows: rowsXml([['a', 'b']]) }];
const book = (parts?: Record<string, string | Uint8Array>) =>
	Buffer.from(rawWorkbook({ sheets: SHEETS, parts }));

describe('a zipped file', () => {
	test('with sizes in the wide fields is read', () => {
		expect(sheetsRead(inWideFields(book())).cells.S).toEqual([['a', 'b']]);
	});

	test('with sizes stated behind the parts only is read', () => {
		const file = book();
		for (const { local } of places(file)) {
			file.writeUInt16LE(file.readUInt16LE(local + 6) | 8, local + 6);
			file.fill(0, local + 14, local + 26);
		}
		expect(sheetsRead(file).cells.S).toEqual([['a', 'b']]);
	});

	test('with something in front of it, or a remark behind, is read where its directory is right', () => {
		const remark = Buffer.from('a remark');
		const file = Buffer.concat([book(), remark]);
		file.writeUInt16LE(remark.length, file.lastIndexOf('PK\x05\x06') + 20);
		expect(sheetsRead(file).cells.S).toEqual([['a', 'b']]);
		expect(refusalOf(Buffer.concat([Buffer.from('PK'), file]))).toBe('workbook-damaged');
	});

	test('whose names turn the other way or leave the folder reads nothing from outside', () => {
		const parts = { '../../etc/passwd': 'x', 'xl\\media\\a.png': 'y' };
		expect(sheetsRead(book(parts)).cells.S).toEqual([['a', 'b']]);
	});
});

describe('is refused', () => {
	test.each([
		['parts by the ten thousand', () => many(10_001), 'workbook-too-large'],
		['zipped files in a zipped file', () => zip({ 'a.zip': zipSync({ b: strToU8('c') }) }), 'zip'],
		['no parts', () => zip({}), 'zip'],
		['two parts of one name', () => twice(book()), 'workbook-damaged'],
		['parts that overlap until they are too much', overlapping, 'workbook-too-large'],
		['a part that needs a password', () => changed(book(), 8, 1), 'password-protected'],
		['a way of packing that is not known', () => changed(book(), 10, 98), 'workbook-damaged'],
		[
			'a stated size beyond all bounds',
			() => changed(book(), 24, 0xfffe, 26),
			'workbook-too-large'
		],
		['a directory beyond the file', () => pointed(book(), 0x7fffffff), 'workbook-damaged'],
		['a directory that is none', () => pointed(book(), 0), 'workbook-damaged'],
		[
			'a document of Numbers',
			() => zip({ 'Index/Document.iwa': strToU8('x') }),
			'numbers-document'
		],
		['letters', () => zip({ 'word/document.xml': strToU8('x') }), 'word-document'],
		['a presentation', () => zip({ 'ppt/presentation.xml': strToU8('x') }), 'unknown']
	])('a file with %s', (_, file, code) => expect(refusalOf(file())).toBe(code));

	test('every file that is cut short anywhere', () => {
		const file = book();
		for (let length = 2; length < file.length; length += 7)
			expect(refusalOf(file.subarray(0, length))).toBe('workbook-damaged');
	});
});

test('a bomb is not unpacked before it is refused', () => {
	const zip = openZip(overlapping());
	const before = process.memoryUsage().arrayBuffers;
	expect(() => zip.unpack(() => true)).toThrow('workbook-too-large');
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(300 * 1024 * 1024);
});

function zip(parts: Zippable): Buffer {
	return Buffer.from(zipSync(parts));
}

function many(count: number): Buffer {
	const parts = Array.from({ length: count }, (_, at) => [`xl/worksheets/${at}.xml`, strToU8('x')]);
	return zip(Object.fromEntries(parts));
}

/** Takes a zipped file; gives where each part is listed and where it lies. */
function places(file: Buffer): { entry: number; local: number }[] {
	const found = [];
	const end = file.lastIndexOf('PK\x05\x06');
	for (let entry = file.readUInt32LE(end + 16); entry < end;) {
		found.push({ entry, local: file.readUInt32LE(entry + 42) });
		entry += 46 + [28, 30, 32].reduce((sum, at) => sum + file.readUInt16LE(entry + at), 0);
	}
	return found;
}

function changed(file: Buffer, field: number, value: number, at = field): Buffer {
	for (const { entry } of places(file)) file.writeUInt16LE(value, entry + at);
	return file;
}

function pointed(file: Buffer, to: number): Buffer {
	file.writeUInt32LE(to, file.lastIndexOf('PK\x05\x06') + 16);
	return file;
}

/** Lists the first part once more. */
function twice(file: Buffer): Buffer {
	const [first, second] = places(file);
	const end = file.lastIndexOf('PK\x05\x06');
	const entry = file.subarray(first!.entry, second!.entry);
	const tail = Buffer.from(file.subarray(end));
	tail.writeUInt16LE(places(file).length + 1, 10);
	return Buffer.concat([file.subarray(0, end), entry, tail]);
}

/** One megabyte of zeros, packed to a thousand bytes and listed five hundred times. */
function overlapping(): Buffer {
	const file = zip({ 'xl/worksheets/0.xml': new Uint8Array(1024 * 1024) });
	const { entry } = places(file)[0]!;
	const end = file.lastIndexOf('PK\x05\x06');
	const entries = Array.from({ length: 500 }, (_, at) => named(file.subarray(entry, end), at));
	const tail = Buffer.from(file.subarray(end));
	tail.writeUInt16LE(entries.length, 10);
	return Buffer.concat([file.subarray(0, entry), ...entries, tail]);
}

function named(entry: Buffer, at: number): Buffer {
	const name = `xl/worksheets/${at}.xml`;
	const copy = Buffer.concat([entry.subarray(0, 46), Buffer.from(name)]);
	copy.writeUInt16LE(name.length, 28);
	copy.writeUInt16LE(0, 30);
	return copy;
}

/** Moves every size, place and count into the fields that are meant for files over four gigabytes. */
function inWideFields(file: Buffer): Buffer {
	const end = file.lastIndexOf('PK\x05\x06');
	const found = places(file);
	const directory = Buffer.concat(found.map(({ entry }) => wide(file, entry)));
	const from = found[0]!.entry;
	const end64 = Buffer.alloc(56 + 20);
	end64.writeUInt32LE(0x06064b50, 0);
	end64.writeBigUInt64LE(BigInt(found.length), 32);
	end64.writeBigUInt64LE(BigInt(from), 48);
	end64.writeUInt32LE(0x07064b50, 56);
	end64.writeBigUInt64LE(BigInt(from + directory.length), 56 + 8);
	const tail = Buffer.from(file.subarray(end));
	tail.writeUInt16LE(0xffff, 10);
	tail.writeUInt32LE(0xffffffff, 16);
	return Buffer.concat([file.subarray(0, from), directory, end64, tail]);
}

function wide(file: Buffer, entry: number): Buffer {
	const name = file.readUInt16LE(entry + 28);
	const head = Buffer.from(file.subarray(entry, entry + 46 + name));
	const field = Buffer.alloc(4 + 24);
	field.writeUInt16LE(1, 0);
	field.writeUInt16LE(24, 2);
	[24, 20, 42].forEach((at, i) => {
		field.writeBigUInt64LE(BigInt(head.readUInt32LE(at)), 4 + i * 8);
		head.writeUInt32LE(0xffffffff, at);
	});
	head.writeUInt16LE(field.length, 30);
	head.writeUInt16LE(0, 32);
	return Buffer.concat([head, field]);
}
