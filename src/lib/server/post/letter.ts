/** What an e-mail says: the same words as plain text and as HTML. */
export interface Letter {
	subject: string;
	paragraphs: string[];
	/** Where its reader goes on; the figures are there, behind the door. */
	link: { label: string; path: string };
}

/** Who gets a letter and from where: the role that an account has, and the address of the pages. */
export interface Envelope {
	role: string;
	origin: string;
}

/** Takes a letter and its envelope; gives it as plain text. */
export function letterText(letter: Letter, envelope: Envelope): string {
	const { label, path } = letter.link;
	const { origin } = envelope;
	return [
		...letter.paragraphs,
		`${label}:\n${origin}${path}`,
		`-- \n${whyThis(envelope)}\n${NO_MORE}:\n${origin}${YOUR_ACCOUNT}`,
		''
	].join('\n\n');
}

/** Takes a letter and its envelope; gives it as HTML that needs nothing from elsewhere. */
export function letterHtml(letter: Letter, envelope: Envelope): string {
	const { label, path } = letter.link;
	const link = (words: string, to: string) =>
		`<p><a href="${escaped(envelope.origin + to)}">${escaped(words)}</a></p>`;
	return [
		'<!doctype html>',
		`<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(letter.subject)}</title></head><body>`,
		...letter.paragraphs.map((words) => `<p>${escaped(words)}</p>`),
		link(label, path),
		'<hr>',
		`<p>${escaped(whyThis(envelope))}</p>`,
		link(NO_MORE, YOUR_ACCOUNT),
		'</body></html>',
		''
	].join('\n');
}

const YOUR_ACCOUNT = '/people/me';
const NO_MORE = 'To get no more of these e-mails, change it in your account';

function whyThis({ role }: Envelope): string {
	return `You get this because you have an account as “${role}”.`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
