/** Takes the address of a chart’s PNG; puts the picture on the clipboard. Gives a sentence that says how it went. */
export function copyPicture(address: string): Promise<string> {
	return copied(
		{ 'image/png': fetched(address).then((answer) => answer.blob()) },
		'The picture is copied: paste it where you want it.',
		'Your browser lets no page copy pictures. Choose PNG, and insert the file that it saves.'
	);
}

/**
 * Takes the address of a chart’s table as HTML; puts the table on the clipboard, for spreadsheets and
 * documents. Gives a sentence that says how it went.
 */
export function copyTable(address: string): Promise<string> {
	const html = fetched(address).then((answer) => answer.text());
	return copied(
		{
			'text/html': html.then((text) => new Blob([text], { type: 'text/html' })),
			'text/plain': html.then((text) => new Blob([tabbed(text)], { type: 'text/plain' }))
		},
		'The table is copied: paste it into a spreadsheet or a document.',
		'Your browser lets no page copy tables. Choose CSV, and open the file that it saves.'
	);
}

/** Safari lets a page copy only in the moment of the click, so that the parts may still be on their way. */
async function copied(
	parts: Record<string, Promise<Blob>>,
	done: string,
	otherwise: string
): Promise<string> {
	const arriving = Promise.allSettled(Object.values(parts));
	const isWritten = await written(parts);
	const missing = (await arriving).find(({ status }) => status === 'rejected');
	if (missing?.status === 'rejected') return String((missing.reason as Error).message);
	return isWritten ? done : otherwise;
}

async function written(parts: Record<string, Promise<Blob>>): Promise<boolean> {
	// Browsers give a clipboard to pages that come over a safe connection only.
	if (!('ClipboardItem' in window) || !navigator.clipboard) return false;
	return navigator.clipboard.write([new ClipboardItem(parts)]).then(
		() => true,
		() => false
	);
}

async function fetched(address: string): Promise<Response> {
	const answer = await fetch(address).catch(() => null);
	if (answer?.ok) return answer;
	throw new Error(
		answer?.status === 404 ? STAYS : 'It could not be fetched. Try again in a moment.'
	);
}

const STAYS = 'This chart does not leave the partnership, so that it can’t be copied.';

/** Takes a table as HTML; gives its lines, with tabs between cells. */
function tabbed(html: string): string {
	const page = new DOMParser().parseFromString(html, 'text/html');
	return [...page.querySelectorAll('caption, tr, p')]
		.map((line) => (line instanceof HTMLTableRowElement ? [...line.cells] : [line]))
		.map((cells) => cells.map(({ textContent }) => harmless(textContent ?? '')).join('\t'))
		.join('\r\n');
}

/** A spreadsheet would run what begins like a formula. */
function harmless(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return /^[=+\-@]/.test(line) && !/^[+-]?[\d.,]+%?$/.test(line) ? `'${line}` : line;
}
