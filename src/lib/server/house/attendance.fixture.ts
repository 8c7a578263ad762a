import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { House, Loaded } from './house.ts';

const HEADER = 'meeting_id,meeting_date,group_code,meeting_status,attendee_ref,status,hours';

/** `['HSF1', 'A1', 'present']`: meeting, person, whether they came. */
export type Attendance = [meeting: string, person: string, status: string];

/** A folder where nothing is yet. */
export function newHome(): string {
	return mkdtempSync(join(tmpdir(), 'house-'));
}

/** An attendance spreadsheet: a row for each entry. */
export function attendanceCsv(rows: Attendance[]): string {
	const lines = rows.map(
		([meeting, person, status]) => `${meeting},03/09/2025,HSF,held,${person},${status},2`
	);
	return [HEADER, ...lines].join('\n') + '\n';
}

/** Sends a spreadsheet's text to be loaded for PODS. */
export async function send(house: House, text: string, file = 'attendance.csv'): Promise<Loaded> {
	const sender = { file, partnership: 'pods', by: 'school office' };
	const loaded = await house.load(Readable.from([Buffer.from(text)]), sender);
	if ('refused' in loaded) throw new Error(loaded.refused);
	return loaded;
}

/** Everything the warehouse holds, in an order of its own. */
export async function everything(house: House): Promise<unknown[]> {
	await house.catchUp();
	return [
		await house.warehouse.all('FROM attendance ORDER BY ALL'),
		await house.warehouse.all('FROM uploads ORDER BY ALL')
	];
}

/** "A1 present" of the rows in force. */
export async function inForce(house: House): Promise<string[]> {
	await house.catchUp();
	const rows = await house.warehouse.all<{ row: string }>(
		"SELECT attendee_ref || ' ' || status AS row FROM attendance_current ORDER BY 1"
	);
	return rows.map(({ row }) => row);
}
