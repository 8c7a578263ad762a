import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { registerRows, type Decisions } from './register-rows.ts';
import { registerSheet, sheetName } from './register-sheet.ts';

const YEAR = academicYear('2025-26');
const SAID = { partnership: 'valley', year: YEAR.id, at: '2026-06-25T10:00:00Z', by: 'Chair' };
const SITTING = { role: 'Forum', date: '2026-06-25', reference: 'Minutes, item 4' };

test('a priority is three rows: set on the day of the meeting, led from September, reported on in the next year', () => {
	expect(sheetOf('pods-memorandum', [priority(41, 'READING')])).toEqual([
		'REV-2025-26-REVIEW|Review|3.3||Review of 2025 to 2026|Forum||2026-08-31|2026-06-25||Done|Minutes, item 4',
		'REV-2025-26-P41|Priority|5.2|READING|Books on the bus|Reading lead||2027-07-09|2026-06-25|202627|Done|Minutes, item 4',
		'REV-2025-26-L41|Lead|6.1|READING|Books on the bus|Reading lead||2026-09-01|||Done|Minutes, item 4',
		'REV-2025-26-I41|Impact report|5.1|READING|Impact report: Books on the bus|Reading lead|2026-06-25|2027-07-09|||Open|Minutes, item 4'
	]);
});

test('a priority outside the agreement’s topics shares a topic of its own with its report', () => {
	const topics = sheetOf('pods-memorandum', [priority(41, null)]).map((row) => row.split('|')[3]);
	expect(topics).toEqual(['', 'BOOKS_ON_THE_BUS', 'BOOKS_ON_THE_BUS', 'BOOKS_ON_THE_BUS']);
});

test('the framework counts the list of priorities, the agenda of the next year and the actions of its review', () => {
	const rows = sheetOf('dsga-framework', [priority(7, 'SEND')], [action(9, 'R2')]);
	expect(rows.map((row) => row.split('|').slice(0, 4).join('|'))).toEqual([
		'REV-2025-26-REVIEW|Review|E1|NEXT_YEAR',
		'REV-2025-26-LIST|Priority|M4|JOINT',
		'REV-2025-26-P7|Priority|M4|SEND',
		'REV-2025-26-L7|Lead||SEND',
		'REV-2025-26-I7|Impact report||SEND',
		'REV-2025-26-A9|Action|R2|REVIEW_ACTIONS'
	]);
});

test('an action is filed under the promise it is about, else under that of follow-up actions', () => {
	const rows = sheetOf('pods-memorandum', [], [action(9, '3.1.7'), action(10, null)]);
	expect(rows.slice(1)).toEqual([
		'REV-2025-26-A9|Action|3.1.7||Name dates|Forum chair|2026-06-25|2026-09-30|||Open|Minutes, item 4',
		'REV-2025-26-A10|Action|6.2||Name dates|Forum chair|2026-06-25|2026-09-30|||Open|Minutes, item 4'
	]);
});

test('the sheet is named after the year and the day of the meeting', () => {
	expect(sheetName(YEAR, '2026-06-25')).toBe('Review of 2025 to 2026, held 25 June 2026.csv');
});

test('every record has a name of its own, and the same decisions give the same bytes', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 12 }), (places) => {
			const priorities = places.map((seq) => priority(seq, seq % 2 ? 'READING' : null));
			const actions = places.map((seq) => action(1000 + seq, null));
			const sheet = () => registerSheet(rowsOf('pods-memorandum', priorities, actions));
			const names = cells(sheet()).map(([name]) => name);
			expect(new Set(names).size).toBe(1 + 4 * places.length);
			expect(sheet()).toBe(sheet());
		})
	);
});

type Said = Decisions['said'];

function priority(seq: number, topic: string | null): Said['priorities'][number] {
	return {
		...{ ...SAID, seq, kind: 'set-priority', title: 'Books on the bus' },
		...{ topic, lead: 'Reading lead', reportDue: '2027-07-09' }
	};
}

function action(seq: number, clause: string | null): Said['actions'][number] {
	return {
		...{ ...SAID, seq, kind: 'decided-action', clause },
		...{ title: 'Name dates', owner: 'Forum chair', due: '2026-09-30' }
	};
}

function rowsOf(agreement: string, priorities: Said['priorities'], actions: Said['actions'] = []) {
	return registerRows({
		...{ agreement: loadAgreement(agreement), year: YEAR, sitting: SITTING },
		said: { priorities, actions }
	});
}

function sheetOf(...decided: Parameters<typeof rowsOf>): string[] {
	return cells(registerSheet(rowsOf(...decided))).map((row) => row.join('|'));
}

function cells(sheet: string): string[][] {
	return Papa.parse<string[]>(sheet.trim(), {}).data.slice(1);
}
