import { dateInWords } from '#lib/calendar/words.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Consequences } from '#lib/server/house/consequences/consequences.ts';
import type {
	EarlierFile,
	Foreseen,
	ForeseenFigure
} from '#lib/server/house/consequences/foreseen.ts';
import type { Unforeseen } from '#lib/server/house/consequences/foresight.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';
import { uploadId } from '#lib/server/ledger/uploads.ts';
import { OWNER } from './disclosed-to.ts';
import { count, say } from './print.ts';

/** Takes consequences; gives them as the owner of the files may know them. */
export async function foreseenByOwner(
	consequences: Consequences,
	ledger: Ledger,
	partnership: string
): Promise<Foreseen> {
	const { consequencesFor } = await import('#lib/server/house/consequences/for-viewer.ts');
	const uploads = new Map(ledger.uploads(partnership).map((upload) => [upload.seq, upload]));
	const fileOf = (seq: number): EarlierFile => {
		const upload = uploads.get(seq);
		const received = upload?.sentOn ?? '';
		return { upload: uploadId(seq), file: upload?.file ?? null, received };
	};
	return consequencesFor(consequences, { viewer: OWNER, figures: true, fileOf });
}

/** What other programs read. */
export function foreseenAsJson({ overlap, columns, examples, missing, years }: Foreseen) {
	return {
		overlap,
		changes: { columns, examples },
		missingFrom: missing.map(({ from, rows }) => ({ ...from, rows })),
		figures: (years ?? []).flatMap(({ id, changes, hidden }) => [
			...changes.map((change) => ({ year: id, ...change })),
			...hidden.map((change) => ({ year: id, ...change, hidden: true }))
		])
	};
}

/** Why nothing can be said beforehand. */
export const UNFORESEEN: Record<Unforeseen, string> = {
	'nothing-to-do': 'No row of it is sound, so nothing would be loaded.',
	'same-bytes': 'This very file is loaded already: nothing would change.',
	'too-large': 'It has more rows than are compared beforehand.'
};

/** Writes what loading a file would change. */
export function sayForeseen({ overlap, held, columns, examples, missing, years }: Foreseen): void {
	const { new: added, changed, unchanged } = overlap;
	say(
		`  Loading it: ${count(added, 'row')} new, ${count(changed, 'changed', 'changed')}, ${count(unchanged, 'as before', 'as before')}.`
	);
	for (const { title, rows } of columns) say(`    ${title} changes in ${count(rows, 'row')}.`);
	for (const { row, about, changes } of examples)
		for (const { title, from, to } of changes)
			say(`    Row ${row} (${about}): ${title}, ${from} → ${to}`);
	for (const { from, rows } of missing) say(`  ${missingInWords(from, rows, held)}`);
	for (const year of years ?? []) sayFigures(year);
}

function missingInWords({ file, received }: EarlierFile, rows: number, held: number): string {
	const [are, they] = rows === 1 ? ['isn’t', 'It stays'] : ['aren’t', 'They stay'];
	const where = held > 0 ? 'among the sound rows of this file' : 'in this file';
	return `${count(rows, 'row')} of “${file}” (sent ${dateInWords(received)}) ${are} ${where}. ${they} in force unless you take that file back.`;
}

/** Writes which figures of a year change. */
export function sayFigures({
	label,
	changes,
	hidden
}: NonNullable<Foreseen['years']>[number]): void {
	if (changes.length + hidden.length === 0) say(`  ${label}: no figure changes.`);
	for (const { clause, title, before, after } of changes)
		say(`  ${label}: ${clause} ${title}: ${difference(before, after)}.`);
	for (const { clause, title } of hidden)
		say(`  ${label}: ${clause} ${title}: changes, not shown to protect individuals.`);
}

/** "from 5 of 6 meetings to 6 of 6 meetings, from Not met to Met". */
function difference(before: ForeseenFigure, after: ForeseenFigure): string {
	const nothing = 'nothing';
	const figure =
		before.text === after.text
			? []
			: [`from ${before.text ?? nothing} to ${after.text ?? nothing}`];
	const [was, is] = [STATE_WORDS[before.state], STATE_WORDS[after.state]];
	return (
		[...figure, ...(was === is ? [] : [`from ${was} to ${is}`])].join(', ') ||
		'the figures behind it change'
	);
}
