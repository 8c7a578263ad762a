import fc from 'fast-check';
import { expect, it } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { evaluate } from './evaluate.ts';
import { evidenceRows } from './evidence.ts';
import { factsFrom } from './examples/facts.ts';
import { EXAMPLE, exampleAgreement } from './examples/partnership.ts';

const CAME = ['present', 'remote', 'substitute'];

/** A register: for each meeting its date and status, for each school what is said of it. */
const register = fc.array(
	fc.record({
		month: fc.integer({ min: 1, max: 12 }),
		status: fc.constantFrom('held', 'held', 'cancelled', 'planned'),
		marks: fc.array(fc.constantFrom(...CAME, 'apologies', 'absent'), { minLength: 1, maxLength: 4 })
	}),
	{ maxLength: 8 }
);

it('counted from the rows behind it, a figure is the same', () =>
	fc.assert(
		fc.asyncProperty(register, async (meetings) => {
			const { held, reach } = await figuresAndRows(tableOf(meetings));
			expect(new Set(held.rows.map(({ cells }) => cells.meeting_id)).size).toBe(held.value ?? 0);
			const came = reach.rows.filter(({ cells }) => CAME.includes(String(cells.status)));
			const places = new Set(came.map(({ cells }) => `${cells.meeting_id} ${cells.school_urn}`));
			expect(places.size).toBe(reach.numerator ?? 0);
		}),
		{ numRuns: 15 }
	));

async function figuresAndRows(attendance: string) {
	const warehouse = await factsFrom({ attendance });
	const measurements = ['meetings-held', 'school-reach'].map((indicator) => ({
		indicator,
		title: indicator,
		with: { group: 'HSF' }
	}));
	const evaluation = await evaluate({
		warehouse,
		partnership: EXAMPLE,
		agreement: exampleAgreement([
			{ ref: '1.1', words: 'We meet.', short: 'We meet', measurements }
		]),
		year: academicYear('2025-26'),
		asAt: '2026-03-31',
		uploads: [],
		evidenceVersion: '1'
	});
	const [held, reach] = await Promise.all(
		evaluation.findings.map(async ({ key, measure }) => ({
			...measure,
			rows: await evidenceRows(warehouse, evaluation, '1.1', key)
		}))
	);
	if (!held || !reach) throw new Error('Both indicators have a finding.');
	return { held, reach };
}

function tableOf(meetings: { month: number; status: string; marks: string[] }[]): string {
	const rows = meetings.flatMap(({ month, status, marks }, m) =>
		marks.map((mark, s) => {
			const date = `${month < 9 ? 2026 : 2025}-${String(month).padStart(2, '0')}-10`;
			return [`H${m}`, date, 'HSF', status, 'ABCD'[s], `P${s}`, mark].join(' | ');
		})
	);
	const header =
		'meeting_id | meeting_date | group_code | meeting_status | school_urn | attendee_ref | status';
	return [header, ...rows].join('\n');
}
