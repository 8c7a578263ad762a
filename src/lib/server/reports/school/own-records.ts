import { dateInWords } from '#lib/calendar/words.ts';
import { clauseHref } from '#lib/document/addresses.ts';
import type { Block, Cell, Section, Table } from '#lib/document/report.ts';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { DisclosedOwnSchool } from '#lib/server/disclosure/own-school.ts';
import type { SchoolRecord } from '#lib/server/evaluation/own-school/own-school.ts';
import { placeOf } from '../place.ts';
import { capital } from '../words/numbers.ts';

/** Takes what registers say of a school; gives what it did and received besides meetings and training: reviews, feedback to its board, agreements. */
export function ownRecords({ records }: DisclosedOwnSchool, disclosed: Disclosed): Section {
	return {
		id: 'reviews-and-feedback',
		title: 'Reviews, feedback and agreements',
		blocks: records.length > 0 ? [table(records, disclosed)] : [nothingYet()]
	};
}

function table(records: SchoolRecord[], disclosed: Disclosed): Table {
	return {
		kind: 'table',
		id: 'records-of-the-school',
		title: 'What the registers say of this school',
		columns: [
			{ key: 'what', label: 'What' },
			{ key: 'stands', label: 'How it stands' },
			{ key: 'clause', label: 'Clause' }
		],
		rows: records.map((record) => [
			{ text: typeOf(record), ...(record.title ? { note: record.title } : {}) },
			{ text: standing(record, disclosed.asAt) },
			clauseCell(record, disclosed)
		]),
		notes: []
	};
}

function typeOf({ type }: SchoolRecord): string {
	return capital(type.replaceAll('_', ' '));
}

function standing({ done, dropped, completed, due }: SchoolRecord, asAt: string): string {
	if (dropped) return 'Left out, with a reason';
	if (done) return completed ? `Done on ${dateInWords(completed)}` : 'Done';
	if (!due) return 'Not done yet, no date set';
	return due < asAt ? `Was due on ${dateInWords(due)}` : `Due on ${dateInWords(due)}`;
}

function clauseCell({ clause }: SchoolRecord, disclosed: Disclosed): Cell {
	if (clause === null) return { text: '' };
	const isOurs = clausesOf(disclosed.agreement).some(({ ref }) => ref === clause);
	return { text: clause, ...(isOurs ? { href: clauseHref(placeOf(disclosed), clause) } : {}) };
}

function nothingYet(): Block {
	return {
		kind: 'prose',
		paragraphs: [
			'No register names this school this year. A register of reviews, moderation and feedback to boards brings them, with the schools that took part.'
		]
	};
}
