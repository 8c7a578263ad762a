import { MERROWDOWN, SALLOWFORD } from './schools.ts';

export const SERVICE_COLUMNS = [
	'request_id',
	'received_at',
	'channel',
	'category',
	'school_urn',
	'first_reply_at',
	'resolved_at'
] as const;

type Request = [item: string, received: string, replied: string];

/** What the schools asked the authority for; nobody asked about a diocese or the press. */
const REQUESTS: Request[] = [
	['L1', '2025-09-08', '2025-09-10'],
	['L1', '2025-09-29', '2025-10-09'],
	['L2', '2025-10-06', '2025-10-07'],
	['L3', '2026-03-02', '2026-03-05'],
	['L5', '2026-01-12', '2026-01-16'],
	['L6', '2025-10-13', '2025-10-14'],
	['L6', '2026-02-16', '2026-03-02'],
	['L7', '2025-09-15', '2025-09-18'],
	['L8', '2025-11-03', '2025-11-10'],
	['L9', '2026-04-20', '2026-04-24']
];

/** Requests to the authority, each about an item of its offer. */
export const serviceRows = REQUESTS.map(([category, received_at, first_reply_at], at) => ({
	request_id: `REQ-${String(at + 1).padStart(2, '0')}`,
	received_at,
	channel: 'email',
	category,
	school_urn: at % 2 === 0 ? MERROWDOWN : SALLOWFORD,
	first_reply_at,
	resolved_at: first_reply_at
}));
