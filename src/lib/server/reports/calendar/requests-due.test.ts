import { expect, test } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import type { Request } from '#lib/server/said/said.ts';
import { requestsDue } from './requests-due.ts';

const asked: Request = {
	kind: 'asked-for-evidence',
	...{ partnership: 'valley', year: '2025-26', seq: 12, at: '2026-06-25T10:00:00Z', by: 'Chair' },
	...{ clause: '3.1.7', school: null, role: 'Peer review lead', what: 'The list' },
	...{ due: '2026-10-09', closed: null }
};
const autumn = { year: academicYear('2026-27'), asAt: '2026-11-22' };

test('a request stands on the day by which it is wanted, in the year of that day', () => {
	expect(requestsDue(autumn, [asked])).toMatchObject([
		{ id: 'request:12', date: '2026-10-09', title: 'The list', standing: 'overdue' }
	]);
	expect(requestsDue({ ...autumn, asAt: '2026-10-01' }, [asked])[0]?.standing).toBe('due');
	expect(requestsDue({ year: academicYear('2025-26'), asAt: '2026-08-31' }, [asked])).toEqual([]);
});

test('one that was closed is done', () => {
	const closed = {
		...asked,
		kind: 'closed-request',
		request: 12,
		outcome: 'sent',
		reason: 'It came.'
	};
	const done = [{ ...asked, closed: closed as unknown as Request['closed'] }];
	expect(requestsDue(autumn, done)[0]?.standing).toBe('done');
});
