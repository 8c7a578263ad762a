import { expect, test } from 'vitest';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { takeAwayOf } from './take-away.ts';

const COMMITTEE = loadAgreement('management-partnership');
const PLACE = { partnership: 'sample-two-schools', year: '2025-26' };

test('a report is offered in every format, with its rows and the whole in one zip', () => {
	const place = { partnership: 'pods', year: '2025-26' };
	const { offers, note } = takeAwayOf(
		place,
		loadAgreement('pods-memorandum'),
		'annual-evaluation',
		''
	);
	const hrefs = offers.map(({ href }) => href);
	expect(hrefs).toContain('/pods/2025-26/annual-evaluation.pdf');
	expect(hrefs).toContain('/pods/2025-26/annual-evaluation/evidence.csv');
	expect(hrefs).toContain('/pods/2025-26/annual-evaluation/pack.zip');
	expect(note).toBeUndefined();
});

test('of two schools with one head no rows are offered, and print is named for the committee’s table', () => {
	const { offers, note } = takeAwayOf(
		PLACE,
		COMMITTEE,
		'management-partnership',
		'?asAt=2026-01-31'
	);
	const hrefs = offers.map(({ href }) => href);
	expect(hrefs).toContain('/sample-two-schools/2025-26/management-partnership.pdf?asAt=2026-01-31');
	expect(hrefs.filter((href) => href.includes('/evidence.'))).toEqual([]);
	expect(note).toBe(
		'The files hold states and dates, and no figure. Members of the joint committee see figures here: print this page for the committee’s table, as it holds what no file may.'
	);
});

test('their annual evaluation says that the files beside it are of another report', () => {
	const { offers, note } = takeAwayOf(PLACE, COMMITTEE, 'annual-evaluation', '');
	expect(offers[0]!.href).toBe('/sample-two-schools/2025-26/management-partnership.pdf');
	expect(note).toMatch(
		/^The files are of another report, “One head, two schools”, and hold states and dates/
	);
});
