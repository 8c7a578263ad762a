import { chanceOf, type Chance } from '../random.ts';
import type { Board } from './boards.ts';
import { later, weekdaysLater } from './days.ts';

export const SERVICE_COLUMNS = [
	'request_id',
	'received_at',
	'channel',
	'category',
	'school_urn',
	'first_reply_at',
	'resolved_at',
	'reopened',
	'complaint',
	'complaint_upheld'
] as const;

const CHANNELS = ['email', 'email', 'email', 'phone', 'phone', 'web'];
const CATEGORIES = ['Appointments', 'Clerking', 'Training', 'Exclusions', 'Policies', 'Finance'];

/** From this day on a rota looks after the mailbox, and first replies come sooner. */
const ROTA = '2025-11-03';

/** How many requests a weekday brings, by month from January on. */
const BUSY = [2.6, 2, 2, 1.4, 1.8, 2, 1.3, 0.9, 3.2, 2.3, 2, 1.3];

/** Takes boards and ISO dates, both inclusive; gives requests to the service, a row each. */
export function serviceRows(boards: Board[], from: string, to: string) {
	const rows = [];
	for (let date = from; date <= to; date = later(date, 1)) {
		const chance = chanceOf(`requests ${date}`);
		for (let n = requestsOn(date, chance); n > 0; n -= 1)
			rows.push(request(date, n, boards, chance));
	}
	return rows;
}

function requestsOn(date: string, chance: Chance): number {
	const day = new Date(date);
	if ([0, 6].includes(day.getUTCDay())) return 0;
	const busy = BUSY[day.getUTCMonth()] ?? 1;
	return Math.floor(busy / 2 + busy * chance.number());
}

function request(date: string, n: number, boards: Board[], chance: Chance) {
	const of = <T>(items: T[]) => items[Math.floor(items.length * chance.number())];
	const minute = 9 * 60 + Math.floor(7.5 * 60 * chance.number());
	const waited =
		(date < ROTA ? 150 : 70) + Math.floor((date < ROTA ? 900 : 420) * chance.number() ** 2);
	const replied = afterWorking(date, minute, waited);
	const settled = afterWorking(
		date,
		minute,
		waited + 30 + Math.floor(2_800 * chance.number() ** 3)
	);
	const complaint = chance.happens(0.012);
	return {
		request_id: `Q-${date.slice(2).replaceAll('-', '')}-${n}`,
		received_at: `${date} ${clock(minute)}`,
		channel: of(CHANNELS),
		category: complaint ? 'Complaint' : of(CATEGORIES),
		school_urn: of(boards)?.id,
		first_reply_at: known(replied),
		resolved_at: chance.happens(0.985) ? known(settled) : undefined,
		reopened: chance.happens(0.07) ? 'yes' : 'no',
		complaint: complaint ? 'yes' : 'no',
		complaint_upheld: complaint ? (chance.happens(0.4) ? 'yes' : 'no') : undefined
	};
}

/** Takes a day and a minute of it; gives the moment so many working minutes later, of days from nine to five. */
function afterWorking(date: string, minute: number, minutes: number): string {
	const since = minute - 9 * 60 + minutes;
	const day = weekdaysLater(date, Math.floor(since / 480));
	return `${day} ${clock(9 * 60 + (since % 480))}`;
}

/** What happens after 22 November 2026 isn’t known yet. */
function known(moment: string): string | undefined {
	return moment.slice(0, 10) <= '2026-11-22' ? moment : undefined;
}

function clock(minute: number): string {
	return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
