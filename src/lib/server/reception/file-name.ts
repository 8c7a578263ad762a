/** The longest file name that is kept. */
const LIMIT = 200;

/** Control characters, and signs that turn the direction of text round: they make a name look like another. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/**
 * Takes the name that a browser gives a file; gives the part that is kept and shown. Some browsers send
 * a whole path, of which only the last part is the name.
 */
export function fileNameOf(sent: string): string {
	const name = (sent.split(/[\\/]/).at(-1) ?? sent).replace(UNSEEN, '').trim();
	return [...name].slice(0, LIMIT).join('');
}
