import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A real mail server on this machine, and what it has taken. */
export interface MailServer {
	port: number;
	/** As they came over the wire. */
	raw: string[];
	parsed(): Promise<ParsedMail[]>;
	close(): Promise<void>;
}

/** Starts a mail server that takes everything, unless told otherwise. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
	const raw: string[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, _session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				raw.push(Buffer.concat(chunks).toString('utf8'));
				done();
			});
		},
		...options
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.server.address() as AddressInfo).port,
		raw,
		parsed: () => Promise.all(raw.map((one) => simpleParser(one))),
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

/** An answer of a mail server, such as 451 or 550. */
export function answer(code: number, words: string): Error {
	return Object.assign(new Error(words), { responseCode: code });
}
