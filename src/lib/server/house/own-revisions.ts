import type { Understood } from '#lib/server/intake/understood.ts';
import type { Incoming, Refused } from '#lib/server/ledger/incoming.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';

/**
 * Takes what was understood of a file that counts already and was mended since; refuses it where a row is
 * close to the file’s own earlier figure and nobody said that it is a correction: accepted again without
 * the row, the file would no longer state the figure that is to go on counting.
 */
export function ownRevisions({ sheets }: Understood, source: Upload | Incoming): Refused | null {
	if (!('seq' in source) || !source.accepted) return null;
	for (const { name, reading } of sheets)
		for (const [revision, fate] of Object.entries(reading?.revisions ?? {})) {
			const [row, earlier] = revision.split(' ');
			if (earlier === source.id && fate !== 'replaces')
				return { refused: inWords(name, row ?? '') };
		}
	return null;
}

function inWords(sheet: string, row: string): string {
	return `Row ${row} of “${sheet}” counts nearly as many people as it did when this file was accepted. Say first that it is a correction, or undo what was mended in it: the earlier figure would no longer count.`;
}
