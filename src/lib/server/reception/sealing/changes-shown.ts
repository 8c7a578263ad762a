import { dateInWords } from '#lib/calendar/words.ts';
import { uploadHref } from '#lib/document/addresses.ts';
import type { Cause as CauseShown, ChangedRow, Changes, Did } from '#lib/document/changes.ts';
import { opensUploads } from '#lib/server/disclosure/by-role.ts';
import type { Restated } from '#lib/server/disclosure/restated.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { changedSince } from '#lib/server/house/sealing/since.ts';
import { capital, many } from '#lib/server/reports/words/numbers.ts';
import type { Cause } from '#lib/server/review/causes.ts';
import type { Change, Since } from '#lib/server/review/since.ts';
import type { Opened } from './sealed-page.ts';

/** Takes an opened sealed report; gives what changed since, or null where today’s is no longer made for its reader. */
export async function changesShown({ house, viewer, sealed }: Opened): Promise<Changes | null> {
	const since = await changedSince(house, sealed);
	return since && shownTo(viewer, since);
}

function shownTo(viewer: Viewer, { changes, rewritten, causes }: Since): Changes {
	const shown = changes.filter((change) => change.hidden === null);
	const one = (change: (typeof shown)[number]) => changeShown(change, viewer);
	return {
		inShort: inShort(changes.length, rewritten.length),
		causes: causes.map((cause) => causeShown(cause, viewer)),
		states: shown.filter(({ stateChanged }) => stateChanged).map(one),
		figures: shown.filter(({ stateChanged }) => !stateChanged).map(one),
		hidden: changes.flatMap(({ hidden, label, ...change }) =>
			hidden ? [{ label, why: WHY[hidden], did: didIt(change, viewer) }] : []
		),
		words: rewritten.map(({ heading, section, what, by, on }) => {
			const place = `“${heading}” under “${section}”`;
			if (by === null || on === null) return `Nothing stands in ${place} any more.`;
			return `${by} wrote ${place}${what === 'rewritten' ? ' anew' : ''} on ${dateInWords(on)}.`;
		})
	};
}

function inShort(figures: number, passages: number): string {
	if (figures === 0 && passages === 0) return 'Nothing has changed since';
	if (figures === 0) return capital(`${many(passages, 'passage')} ${has(passages)} changed since`);
	return capital(`${many(figures, 'figure')} ${has(figures)} changed since`);
}

function has(count: number): string {
	return count === 1 ? 'has' : 'have';
}

const WHY: Record<NonNullable<Restated['hidden']>, string> = {
	between:
		'It is another one now. Side by side the two could tell about a few people, so neither stands here.',
	then: 'It was hidden to protect individuals, and isn’t any more.',
	now: 'It was shown, and is hidden now to protect individuals.'
};

function changeShown(change: Change & { hidden: null }, viewer: Viewer): ChangedRow {
	const { section, label, before, after } = change;
	return { section, label, before, after, did: didIt(change, viewer) };
}

function didIt({ causes, certain }: Pick<Change, 'causes' | 'certain'>, viewer: Viewer): Did {
	return { causes: causes.map((cause) => causeShown(cause, viewer)), certain };
}

function causeShown({ words, upload }: Cause, viewer: Viewer): CauseShown {
	return { words, href: upload !== null && opensUploads(viewer) ? uploadHref(upload) : null };
}
