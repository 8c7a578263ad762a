import { createHash } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Kept } from './outbox.ts';
import { whyNotSent, type NotSent } from './refused.ts';
import type { MailSetting } from './setting.ts';

/** Hands letters over to a mail server, one at a time. */
export interface Mail {
	/** Takes a letter and an address; gives null once the server has taken it, or why it hasn’t. */
	send(letter: Kept, address: string): Promise<NotSent | null>;
	close(): void;
}

/** Milliseconds to reach the server, to be greeted by it, and to wait for each answer. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Takes where letters are handed over; gives the way there. Nothing is connected yet. */
export function mailTo(setting: MailSetting, patience = PATIENCE): Mail {
	const { host, port, secure, requireTLS, auth, from } = setting;
	const transport = createTransport({
		...{ host, port, secure, requireTLS, ...patience },
		// To this very machine encryption adds nothing, and its certificate is seldom for “localhost”.
		ignoreTLS: !secure && !requireTLS,
		...(auth ? { auth } : {}),
		disableFileAccess: true,
		disableUrlAccess: true
	});
	return {
		async send(letter, address) {
			try {
				await transport.sendMail(messageOf(letter, from, address));
				return null;
			} catch (error) {
				return whyNotSent(error);
			}
		},
		close: () => transport.close()
	};
}

/** Takes a letter, its sender and its address, if known; gives it as a file that mail programs open. */
export async function emlOf(letter: Kept, from: string, address?: string): Promise<Buffer> {
	const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
	const { message } = await transport.sendMail(messageOf(letter, from, address));
	return message as Buffer;
}

/** The same letter has the same id, so that a mailbox that gets it twice can tell. */
function messageOf(letter: Kept, from: string, address?: string): SendMailOptions {
	const digest = createHash('sha256').update(letter.key).digest('hex').slice(0, 40);
	return {
		from,
		...(address === undefined ? {} : { to: { name: letter.role, address } }),
		subject: letter.subject,
		text: letter.text,
		html: letter.html,
		date: new Date(letter.madeAt),
		messageId: `<${digest}@${domainOf(from)}>`,
		headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
	};
}

function domainOf(from: string): string {
	return /@([\w.-]+)/.exec(from)?.[1] ?? 'accord.invalid';
}
