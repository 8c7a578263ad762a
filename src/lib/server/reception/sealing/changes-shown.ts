import { dateInWords } from '#lib/calendar/words.ts';
import { uploadHref } from '#lib/document/addresses.ts';
import type {
	Cause as CauseShown,
	ChangedRow,
	ChangedTable,
	Changes,
	Did
} from '#lib/document/changes.ts';
import { opensUploads } from '#lib/server/disclosure/by-role.ts';
import type { Restated } from '#lib/server/disclosure/restated.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { changedSince } from '#lib/server/house/sealing/since.ts';
import { capital, list, many } from '#lib/server/reports/words/numbers.ts';
import type { Cause } from '#lib/server/review/causes.ts';
import { isChangedPromise, type Change, type Since } from '#lib/server/review/since.ts';
import type { Opened } from './sealed-page.ts';

/** Takes an opened sealed report; gives what changed since, or null where today’s is no longer made for its reader. */
export async function changesShown({ house, viewer, sealed }: Opened): Promise<Changes | null> {
	const since = await changedSince(house, sealed);
	return since && shownTo(viewer, since);
}

function shownTo(viewer: Viewer, { changes, resaid, rewritten, causes }: Since): Changes {
	const shown = changes.filter((change) => change.hidden === null);
	const own = shown.filter(({ cell }) => cell === null);
	const one = (change: ShownChange) => changedRow(change, viewer);
	const states = own.filter(isChangedPromise);
	const hidden = hiddenShown(changes, viewer);
	return {
		inShort: inShort({
			promises: states.length,
			figures: shown.length - states.length + hidden.length,
			statements: resaid.length,
			passages: rewritten.length
		}),
		causes: causes.map((cause) => causeShown(cause, viewer)),
		states: states.map(one),
		figures: own.filter(({ stateChanged }) => !stateChanged).map(one),
		tables: changedTables(shown, viewer),
		hidden,
		statements: resaid.map(({ before, after, ...place }) => ({
			...place,
			before: before.join(' '),
			after: after.join(' ')
		})),
		words: rewritten.map(inWords)
	};
}

interface Counted {
	promises: number;
	/** Each cell is one; what is hidden for one reason in one table is told, and counted, once. */
	figures: number;
	statements: number;
	passages: number;
}

function inShort({ promises, figures, statements, passages }: Counted): string {
	const has = promises + figures + statements + passages === 1 ? 'has' : 'have';
	const found = [
		...(promises > 0 ? [`the state of ${many(promises, 'promise')}`] : []),
		...(figures > 0 ? [many(figures, 'figure')] : []),
		...(statements > 0 ? [many(statements, 'statement')] : []),
		...(passages > 0 ? [many(passages, 'passage')] : [])
	];
	return found.length > 0
		? capital(`${list(found)} ${has} changed since`)
		: 'Nothing has changed since';
}

/** All that changed in a table for one reason, such as a topic’s chart, is told in one sentence. */
function hiddenShown(changes: Change[], viewer: Viewer): Changes['hidden'] {
	const told = changes.flatMap(({ hidden, ...change }) => (hidden ? [{ ...change, hidden }] : []));
	const alike = Map.groupBy(told, ({ label, hidden }) => `${hidden} ${label}`);
	return [...alike.values()].map((group) => ({
		label: group[0]!.label,
		why: WHY[group[0]!.hidden],
		did: didAll(group, viewer)
	}));
}

function inWords({ heading, section, what, by, on }: Since['rewritten'][number]): string {
	const place = `“${heading}” under “${section}”`;
	if (by === null || on === null) return `Nothing stands in ${place} any more.`;
	return `${by} wrote ${place}${what === 'rewritten' ? ' anew' : ''} on ${dateInWords(on)}.`;
}

const WHY: Record<NonNullable<Restated['hidden']>, string> = {
	between:
		'These changed. Then and now side by side could tell about a few people, so that neither stands here.',
	then: 'These were hidden to protect individuals when the report was sealed, and aren’t any more.',
	now: 'These were shown when the report was sealed, and are hidden now to protect individuals.'
};

type ShownChange = Change & { hidden: null };

function changedRow(change: ShownChange, viewer: Viewer): ChangedRow {
	const { section, label, before, after } = change;
	return { section, label, before, after, did: didAll([change], viewer) };
}

function changedTables(shown: ShownChange[], viewer: Viewer): ChangedTable[] {
	const cells = shown.flatMap((change) => (change.cell ? [{ ...change, cell: change.cell }] : []));
	return [...Map.groupBy(cells, ({ label }) => label)].map(([title, own]) => ({
		section: own[0]!.section,
		title,
		rows: [...Map.groupBy(own, ({ cell }) => cell.row)].map(([row, changed]) => ({
			row,
			cells: changed.map(({ cell, before, after }) => ({
				column: cell.column,
				before: before?.text ?? ABSENT,
				after: after?.text ?? ABSENT
			}))
		})),
		did: didAll(own, viewer)
	}));
}

const ABSENT = 'not in it';

function didAll(changes: Pick<Change, 'causes' | 'certain'>[], viewer: Viewer): Did {
	const causes = new Map(
		changes.flatMap(({ causes }) => causes).map((cause) => [cause.words, causeShown(cause, viewer)])
	);
	return { causes: [...causes.values()], certain: changes.every(({ certain }) => certain) };
}

function causeShown({ words, upload }: Cause, viewer: Viewer): CauseShown {
	return { words, href: upload !== null && opensUploads(viewer) ? uploadHref(upload) : null };
}
