import { dateInWords } from '#lib/calendar/words.ts';
import type { Exception, Seen } from './exceptions.ts';
import { schoolName } from './schools.ts';
import { topicName } from './topics.ts';

type Row = Seen['rows'][number];

/** Takes a finding; gives the records of a register behind it of which no row counts. */
export function recordsNotCounted({ rows, counts, disclosed }: Seen): Exception[] {
	const records = Map.groupBy(
		rows.filter(({ cells }) => cells.record_id),
		({ cells }) => String(cells.record_id)
	);
	return [...records.values()]
		.filter((own) => !own.some(counts))
		.map(([row]) => ({ what: whatItIs(row!, disclosed), how: howItStands(row!) }));
}

/** "Hollinmoor: Transition plan for a link": the school first, since it is what tells rows of one kind apart. */
function whatItIs({ cells }: Row, disclosed: Seen['disclosed']): string {
	const topic = cells.topic_code ? topicName(String(cells.topic_code), disclosed) : null;
	const title = String(cells.title ?? topic ?? cells.record_id);
	return cells.school_urn ? `${schoolName(String(cells.school_urn), disclosed)}: ${title}` : title;
}

/** Takes a row of a register; gives how it stands by its dates and its own word for it, or null where it says neither. */
export function howItStands({ cells }: Row): string | null {
	const { raised_date: raised, due_date: due, completed_date: done, status } = cells;
	const on = (word: string, date: typeof due) =>
		date ? [`${word} ${dateInWords(String(date))}`] : [];
	const dropped = status === 'dropped' ? ['withdrawn since'] : [];
	const open = done || dropped.length > 0 ? [] : ['not done'];
	const said = [...on(due ? 'due' : 'asked for on', due ?? raised), ...on('done', done), ...open];
	return [...said, ...dropped].join(', ') || null;
}
