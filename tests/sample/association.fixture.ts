import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { PROJECT } from '#lib/server/root.ts';

export const ASSOCIATION = join(PROJECT, 'data/sample/sample-association');

/** Names of its spreadsheets; what stands beside them is settings. */
export const FILES = readdirSync(ASSOCIATION).filter((file) => file.endsWith('.csv'));

export type Row = Record<string, string>;

/** Rows of one of the association’s spreadsheets, by header. */
export function rowsOf(file: string): Row[] {
	const text = readFileSync(join(ASSOCIATION, file), 'utf8');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

export const attendance = rowsOf('attendance-2025-26.csv');
export const training = rowsOf('training-2025-26.csv');
export const register = rowsOf('register-2025-26.csv');
export const finance = [...rowsOf('finance-2025-26.csv'), ...rowsOf('finance-2026-27.csv')];
export const survey = rowsOf('survey-2026.csv');
export const membership = rowsOf('membership.csv');
export const places = rowsOf('board-places.csv');

const PRESENT = ['present', 'remote', 'substitute'];

export const came = (row: Row) => PRESENT.includes(row.status ?? '');
export const trained = (row: Row) => row.booking_status === 'attended';
export const isJoint = (row: Row) => row.joint === 'yes';

/** Rows of the register of a type and, where given, a topic. */
export const records = (type: string, topic?: string) =>
	register.filter((row) => row.record_type === type && (!topic || row.topic_code === topic));

/** Of records with a due date, those done by then, and all of them. */
export function onTime(rows: Row[]): [number, number] {
	const due = rows.filter((row) => row.due_date);
	const done = due.filter((row) => row.completed_date && row.completed_date <= row.due_date!);
	return [done.length, due.length];
}

/** Boards of which somebody came to a conference or to training, and those that came to neither. */
export function boardsTakingPart(): Set<string> {
	const meetings = attendance.filter((row) => row.group_code !== 'GB' && came(row));
	const boards = [...meetings, ...training.filter(trained)].map((row) => row.school_urn ?? '');
	return new Set(boards.filter(Boolean));
}
