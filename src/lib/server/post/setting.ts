import { isIP } from 'node:net';
import { USUAL, type Reminders } from './when.ts';

/** Where letters are handed over, and from whom they come. */
export interface MailSetting {
	host: string;
	port: number;
	/** Encrypted from the first byte (smtps). */
	secure: boolean;
	/** Refuse to go on without encryption. */
	requireTLS: boolean;
	auth: { user: string; pass: string } | null;
	/** "Accord <accord@school.example>". */
	from: string;
}

type Environment = Record<string, string | undefined>;

/**
 * Takes the environment; gives where letters are handed over, null where nobody said, or what is wrong
 * with what was said. To another machine nothing goes without encryption; to this one it may.
 */
export function mailSetting(env: Environment): MailSetting | null | { wrong: string } {
	const { ACCORD_SMTP_URL: written = '', ACCORD_MAIL_FROM: from = '' } = env;
	if (written === '' && from === '') return null;
	if (written === '') return { wrong: 'ACCORD_MAIL_FROM is set, and ACCORD_SMTP_URL isn’t.' };
	if (from === '') return { wrong: 'ACCORD_SMTP_URL is set, and ACCORD_MAIL_FROM isn’t.' };
	const url = URL.canParse(written) ? new URL(written) : null;
	if (!url?.hostname || !['smtp:', 'smtps:'].includes(url.protocol))
		return { wrong: 'ACCORD_SMTP_URL is no address like smtp://user:password@mail.example:587.' };
	return settingFrom(url, from);
}

function settingFrom(url: URL, from: string): MailSetting {
	const secure = url.protocol === 'smtps:';
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const asked = url.searchParams.get('requireTLS') === 'true';
	return {
		host,
		port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
		secure,
		requireTLS: asked || !isHere(host),
		auth: url.username
			? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
			: null,
		from
	};
}

function isHere(host: string): boolean {
	return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Takes the environment; gives on which days people are reminded: ACCORD_NOTICE_DAYS, such as “28,7,0”. */
export function remindersSet({ ACCORD_NOTICE_DAYS: written }: Environment): Reminders {
	const days = written?.split(',').map((one) => one.trim());
	if (!days?.every((one) => /^\d{1,3}$/.test(one))) return USUAL;
	return { ...USUAL, ahead: days.map(Number) };
}
