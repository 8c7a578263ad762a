import { fileErased } from '#lib/document/file-erased.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import type { Erasure } from './plan.ts';

/** Takes an upload whose file was erased; says what can’t be done with it, and what can. */
export function cannotBeRead({ id, erased, state }: Upload): string {
	const gone = `${id} can’t be read again: ${fileErased(erased?.at ?? '')}.`;
	return state === 'accepted'
		? `${gone} Its accepted rows count as before. Send a mended file to replace them.`
		: `${gone} Send it again if it is to count.`;
}

/** Takes an upload whose file was erased; says why it can’t be taken back, and what can be done. */
export function cannotBeTakenBack({ id, erased, state }: Upload): string {
	const gone = fileErased(erased?.at ?? '');
	return state === 'accepted'
		? `Of ${id} ${gone}, so it can’t be taken back. Its rows can be erased too.`
		: `Nothing of ${id} is left to take back: ${gone}.`;
}

/** Takes an upload just erased and what came of it; says it in sentences. */
export function erasureInWords(
	{ id, file, state, erased, sheets }: Upload,
	{ also, stillKeptBy }: Erasure
): string[] {
	const rows = sheets.reduce((sum, { accepted }) => sum + accepted, 0);
	const stay =
		rows === 1
			? 'Its 1 accepted row stays, with a code instead of a name, and counts as before.'
			: `Its ${rows.toLocaleString('en-GB')} accepted rows stay, with codes instead of names, and count as before.`;
	return [
		`The file of ${id} (“${file}”) is erased.`,
		...(state === 'accepted' && erased?.rowsKept ? [stay] : []),
		...(state === 'erased' && rows > 0 ? ['Its rows are erased too and no longer count.'] : []),
		...(also.length > 0 ? [`It was the file of ${also.join(', ')} as well.`] : []),
		...stillKeptBy.map(stillKept),
		'Backups made before today still hold it: make a new one, and delete the older ones.'
	];
}

function stillKept({ id, partnership }: Upload): string {
	return `The same bytes were sent to “${partnership}” as ${id} and stay there until they are erased there too.`;
}
