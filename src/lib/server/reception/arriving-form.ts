import Busboy from '@fastify/busboy';
import type { IncomingHttpHeaders } from 'node:http';
import { PassThrough, Readable } from 'node:stream';

/** A file of a form, while it is coming in. */
export interface ArrivingFile {
	/** As the sender's browser calls it. */
	name: string;
	bytes: Readable;
}

/** A form that broke off on its way, can't be read or is larger than we take: nobody's bug. */
export class BrokenOff extends Error {
	readonly tooLarge: boolean;

	constructor(cause: unknown) {
		super('The form broke off.', { cause });
		this.tooLarge = (cause as { status?: number }).status === 413;
	}
}

const LIMITS = { files: 1, fields: 10, fieldSize: 3000 };

/**
 * Takes a multipart request and what is to be done with the fields before its first file and with that
 * file; gives what came of it, or null where there was no file. Throws BrokenOff.
 */
export function readForm<T>(
	request: Request,
	take: (fields: ReadonlyMap<string, string>, file: ArrivingFile) => Promise<T>
): Promise<T | null> {
	return new Promise((resolve, reject) => {
		const form = parserFor(request);
		const fields = new Map<string, string>();
		let bytes: PassThrough | null = null;
		const breakOff = (cause: unknown) => {
			reject(new BrokenOff(cause));
			bytes?.destroy(new BrokenOff(cause));
			form.destroy();
		};
		form.on('field', (name, value) => fields.set(name, value));
		form.on('file', (_field, part, name) => {
			bytes = ownStream(part, breakOff);
			// What isn't wanted of the file is let pass, so that the answer can be read.
			take(fields, { name, bytes })
				.finally(() => part.resume())
				.then(resolve, reject);
		});
		form.on('finish', () => bytes ?? resolve(null));
		form.on('error', breakOff);
		sentBy(request, breakOff).pipe(form);
	});
}

function parserFor(request: Request) {
	const headers = Object.fromEntries(request.headers) as IncomingHttpHeaders;
	const contentType = headers['content-type'] ?? '';
	try {
		return Busboy({ headers: { ...headers, 'content-type': contentType }, limits: LIMITS });
	} catch (cause) {
		throw new BrokenOff(cause);
	}
}

function sentBy({ body }: Request, breakOff: (cause: unknown) => void): Readable {
	if (!body) throw new BrokenOff(new Error('The request has no body.'));
	const sent = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
	return sent.on('error', breakOff);
}

/** The parser tells of a file cut off by an event alone, and ends the process where nobody listens. */
function ownStream(part: Readable, breakOff: (cause: unknown) => void): PassThrough {
	const own = new PassThrough();
	own.on('error', () => {});
	part.on('error', breakOff);
	return part.pipe(own);
}
