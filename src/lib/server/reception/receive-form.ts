import Busboy from '@fastify/busboy';
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { mayLoad } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { theHouse } from '#lib/server/house/the-house.ts';

/** Why a form brought no upload, in words for its sender, with the status to answer with. */
export interface NotReceived {
	problem: string;
	status: number;
}

/** The longest file name that is kept. */
const NAME_LIMIT = 200;

/**
 * Takes a multipart request whose fields (`partnership`, `as`) come before its file; streams the file
 * to where it is kept and gives the upload's id, or why it wasn't received.
 */
export async function receiveForm(
	person: Person,
	request: Request
): Promise<{ upload: string } | NotReceived> {
	if (!request.body || !request.headers.get('content-type')?.startsWith('multipart/form-data')) {
		return { status: 400, problem: 'Choose a file to send.' };
	}
	const form = Busboy({
		headers: Object.fromEntries(request.headers) as IncomingHttpHeaders & {
			'content-type': string;
		},
		limits: { files: 1, fields: 10, fieldSize: 1000 }
	});
	const fields = new Map<string, string>();
	let began = false;
	const answer = new Promise<{ upload: string } | NotReceived>((resolve, reject) => {
		form.on('field', (name, value) => fields.set(name, value));
		form.on('file', (_name, stream, file) => {
			began = true;
			keep(person, fields, stream, file).then(resolve, reject);
		});
		form.on('finish', () => {
			if (!began) resolve({ status: 400, problem: 'Choose a file to send.' });
		});
		form.on('error', reject);
	});
	const sent = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]);
	sent.on('error', (fault) => form.destroy(fault));
	sent.pipe(form);
	return answer;
}

async function keep(
	person: Person,
	fields: Map<string, string>,
	stream: Readable,
	name: string
): Promise<{ upload: string } | NotReceived> {
	const partnership = fields.get('partnership') ?? '';
	if (!mayLoad(person, partnership)) {
		stream.resume();
		return { status: 403, problem: 'Your role doesn’t send spreadsheets to this partnership.' };
	}
	if (!name) {
		stream.resume();
		return { status: 400, problem: 'Choose a file to send.' };
	}
	const house = await theHouse();
	const received = await house.receive(stream, {
		file: lastPart(name),
		partnership,
		by: person.label,
		as: datasetNamed(fields.get('as') ?? '')?.name ?? null
	});
	if ('refused' in received) {
		stream.resume();
		return { status: 413, problem: received.refused };
	}
	return { upload: received.upload.id };
}

/** Some browsers send a whole path; only its last part is the file's name. */
function lastPart(name: string): string {
	return (name.split(/[\\/]/).at(-1) ?? name).slice(0, NAME_LIMIT);
}
