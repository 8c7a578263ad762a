import { saidOf, textsAround } from '../register/said-around.ts';
import type { Header } from '../header.ts';
import type { Place, Rearrangement } from '../rearrangement.ts';
import type { Recogniser, SheetSeen } from '../recogniser.ts';
import type { Shape } from '../shape.ts';
import { plain } from '../words.ts';

/**
 * The attendance report that Microsoft Teams saves: numbered blocks, of which only the participants count,
 * because the one below repeats everybody once for each time they joined (METHOD 3.1).
 */
export const teams: Recogniser = {
	name: 'teams',
	recognise(seen, shapes) {
		const shape = shapes.find(
			({ dataset, form }) => dataset.name === 'attendance' && form === 'rows'
		);
		const at = seen.rows.findIndex((cells) => isHeader(cells.map(plain)));
		if (!shape || at < 0 || !isReport(seen.rows.slice(0, at + 1))) return null;
		return headerOf(seen, at, shape);
	}
};

const NAMES = ['name', 'fullname'];
const JOINED = ['firstjoin', 'firstjointime', 'jointime', 'timestamp'];
const LASTED = ['inmeetingduration', 'duration', 'attendanceduration'];
const STARTED = ['starttime', 'meetingstarttime', 'startdatetime'];
const TITLE = ['meetingtitle', 'title'];

function isHeader(words: string[]): boolean {
	return NAMES.includes(words[0] ?? '') && words.some((word) => JOINED.includes(word));
}

// The oldest kind has no summary, but its header says who joined and who left.
function isReport(upToHeader: string[][]): boolean {
	const words = upToHeader.map(([first = '']) => plain(first));
	const actions = upToHeader.at(-1)!.some((cell) => plain(cell) === 'useraction');
	return (
		actions ||
		words.some((word) => STARTED.includes(word) || /^(1summary|meetingsummary)$/.test(word))
	);
}

function headerOf(seen: SheetSeen, at: number, shape: Shape): Header {
	const cells = seen.rows[at]!.map((cell) => cell.trim());
	const words = cells.map(plain);
	const columnOf = (names: string[]) => words.findIndex((word) => names.includes(word)) + 1;
	const above = seen.rows.slice(0, at);
	const places = new Map<string, Place>([
		['attendee_ref', { column: 1 }],
		['school_urn', { column: 1, schoolOf: true }],
		['meeting_date', valueBeside(above, STARTED) ?? { column: columnOf(JOINED) }],
		['status', { text: 'remote' }],
		['meeting_status', { text: 'held' }]
	]);
	if (columnOf(LASTED)) places.set('hours', { column: columnOf(LASTED) });
	const group = groupOf(seen, above, shape);
	if (group) places.set('group_code', { text: group.value });
	return {
		row: at + 1,
		cells,
		shape,
		mapping: words.map((_, column) => fieldAt(places, column + 1)),
		records: recordsOf(places),
		notes: [
			'This is an attendance report from Microsoft Teams. We took the participants only; who joined and left when is set aside.',
			...(group ? [`We took it as ${group.label}, from ${group.where}.`] : [])
		]
	};
}

function recordsOf(places: Map<string, Place>): Rearrangement {
	return {
		inWords: 'one row for each participant',
		fields: [...places.keys()],
		records: [[...places.values()]],
		mark: 'attendee_ref',
		lastRow: null,
		until: '^[0-9]\\. |^(in-meeting activities|meeting summary)$',
		once: 'attendee_ref',
		asksOrder: true
	};
}

// What a summary says stands beside the words for it.
function valueBeside(above: string[][], words: string[]): Place | null {
	const row = above.findIndex(([first = '']) => words.includes(plain(first)));
	return row < 0 || !above[row]![1]?.trim() ? null : { row: row + 1, column: 2 };
}

function groupOf(seen: SheetSeen, above: string[][], shape: Shape) {
	const titles = above.filter(([first = '']) => TITLE.includes(plain(first)));
	const group = shape.columns.find(({ name }) => name === 'group_code')!;
	return saidOf(group, textsAround(seen, titles));
}

function fieldAt(places: Map<string, Place>, column: number): string | null {
	for (const [field, place] of places)
		if ('column' in place && !('row' in place) && place.column === column) return field;
	return null;
}
