import { isUtf8 } from 'node:buffer';
import { Stumbled } from './stumbled.ts';

/** What is told of an XML document, in its order. Names come without their prefix, attributes with it. */
export interface Listener {
	open(name: string, attributes: () => Attributes): void;
	close(name: string): void;
	/** Of one run of characters; a text may come in several. */
	text(text: string): void;
}

export type Attributes = Record<string, string | undefined>;

/**
 * Takes an XML document and a listener; tells it what stands there, piece by piece, so that a document
 * of any size needs little memory. Stumbles over one that is cut short or that declares anything:
 * no program that makes workbooks declares entities, and they are how XML is made to explode or fetch.
 */
export function walkXml(bytes: Buffer, listener: Listener): void {
	const walker = new Walker(listener);
	let rest = '';
	let most = PIECE;
	for (let from = 0; from < bytes.length;) {
		const to = endOfPiece(bytes, from, most);
		const piece = rest + bytes.toString('utf8', from, to);
		const done = walker.walk(piece);
		rest = piece.slice(done);
		// What doesn’t end within a piece is read in larger ones, lest its beginning be read over and over.
		most = done > 0 ? PIECE : most * 2;
		from = to;
	}
	walker.finish(rest);
}

/** Takes the bytes of an XML document in any encoding; gives them in UTF-8. */
export function asUtf8(bytes: Buffer): Buffer {
	const encoding = encodingOf(bytes);
	if (encoding === 'utf-8') return bytes;
	try {
		return Buffer.from(new TextDecoder(encoding).decode(bytes));
	} catch (error) {
		if (error instanceof RangeError) throw new Stumbled('workbook-damaged');
		throw error;
	}
}

/** Takes text as it stands in XML; gives what it means. */
export function unescapeXml(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,6})|(lt|gt|quot|apos|amp));/g, meant);
}

const PIECE = 1 << 19;

function endOfPiece(bytes: Buffer, from: number, most: number): number {
	if (from + most >= bytes.length) return bytes.length;
	const end = bytes.indexOf(GREATER, from + most) + 1;
	return end || bytes.length;
}

function encodingOf(bytes: Buffer): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
	if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
	const stated = /^\uFEFF?\s*<\?xml[^>]*?encoding=["']([\w-]+)/.exec(
		bytes.toString('utf8', 0, 200)
	);
	const encoding = stated?.[1]?.toLowerCase() ?? 'utf-8';
	// Sound UTF-8 is UTF-8, whatever it says of itself.
	return /^utf/.test(encoding) || isUtf8(bytes) ? 'utf-8' : encoding;
}

const GREATER = 0x3e;
const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;

class Walker {
	readonly #listener: Listener;
	/** Of the elements that are open, with their prefixes. */
	readonly #open: string[] = [];
	#begun = false;

	constructor(listener: Listener) {
		this.#listener = listener;
	}

	/** Takes the next piece; gives how far it could be read, what is left being half of something. */
	walk(piece: string): number {
		let at = 0;
		for (;;) {
			const tag = piece.indexOf('<', at);
			if (tag < 0) return at;
			if (tag > at && this.#open.length) this.#listener.text(unescapeXml(piece.slice(at, tag)));
			const next = this.#markup(piece, tag);
			if (next < 0) return tag;
			at = next;
		}
	}

	finish(rest: string): void {
		if (!this.#begun || this.#open.length || rest.includes('<'))
			throw new Stumbled('workbook-damaged');
	}

	#markup(piece: string, tag: number): number {
		const sign = piece.charCodeAt(tag + 1);
		if (sign === BANG) return this.#aside(piece, tag);
		if (sign === QUESTION) return behind(piece, '?>', tag);
		if (sign === SLASH) return this.#close(piece, tag);
		const end = endOfTag(piece, tag);
		if (end >= 0) this.#element(piece.slice(tag + 1, end));
		return end < 0 ? end : end + 1;
	}

	#aside(piece: string, tag: number): number {
		if (piece.startsWith('<!--', tag)) return behind(piece, '-->', tag + 4);
		if (piece.startsWith('<![CDATA[', tag)) {
			const end = behind(piece, ']]>', tag + 9);
			if (end >= 0) this.#listener.text(piece.slice(tag + 9, end - 3));
			return end;
		}
		if (piece.length - tag < '<![CDATA['.length) return -1;
		throw new Stumbled('workbook-declarations');
	}

	#close(piece: string, tag: number): number {
		const end = piece.indexOf('>', tag);
		if (end < 0) return end;
		const name = this.#open.pop();
		if (name === undefined || piece.slice(tag + 2, end).trimEnd() !== name)
			throw new Stumbled('workbook-damaged');
		this.#listener.close(local(name));
		return end + 1;
	}

	#element(tag: string): void {
		this.#begun = true;
		const name = nameOf(tag);
		if (name === '') throw new Stumbled('workbook-damaged');
		this.#listener.open(local(name), () => attributesOf(tag, name.length));
		if (tag.charCodeAt(tag.length - 1) === SLASH) this.#listener.close(local(name));
		else this.#open.push(name);
		if (this.#open.length > DEEPEST) throw new Stumbled('workbook-damaged');
	}
}

const DEEPEST = 200;

function behind(piece: string, sign: string, from: number): number {
	const at = piece.indexOf(sign, from);
	return at < 0 ? -1 : at + sign.length;
}

/** Takes text and where a tag begins; gives where it ends, a sign within quotation marks ending nothing, or -1. */
export function endOfTag(piece: string, from: number): number {
	for (let at = from; at < piece.length; at += 1) {
		const sign = piece.charCodeAt(at);
		if (sign === GREATER) return at;
		if (isQuote(sign)) {
			at = piece.indexOf(piece[at]!, at + 1);
			if (at < 0) return -1;
		}
	}
	return -1;
}

function isQuote(sign: number): boolean {
	return sign === 0x22 || sign === 0x27;
}

function nameOf(tag: string): string {
	let end = 0;
	while (end < tag.length && tag.charCodeAt(end) > 0x20 && tag.charCodeAt(end) !== SLASH) end += 1;
	return tag.slice(0, end);
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

function attributesOf(tag: string, from: number): Attributes {
	const attributes: Attributes = {};
	for (let at = from; ;) {
		const equals = tag.indexOf('=', at);
		if (equals < 0) return attributes;
		let open = equals + 1;
		while (tag.charCodeAt(open) <= 0x20) open += 1;
		const end = isQuote(tag.charCodeAt(open)) ? tag.indexOf(tag[open]!, open + 1) : -1;
		if (end < 0) throw new Stumbled('workbook-damaged');
		attributes[tag.slice(at, equals).trim()] = unescapeXml(tag.slice(open + 1, end));
		at = end + 1;
	}
}

function meant(all: string, decimal?: string, hex?: string, name?: string): string {
	if (name) return NAMED[name]!;
	const code = decimal ? Number(decimal) : parseInt(hex!, 16);
	return code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
