import { expect, test } from 'vitest';
import { reportFixture } from '../../../../tests/support/report.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Cause } from './causes.ts';
import { sinceThen } from './since.ts';

const PUBLIC: Viewer = { role: 'public', schools: [], audience: 'export' };
const MEETINGS: Cause = {
	...{ words: 'late.csv was accepted on 3 September 2026.', upload: 'U9' },
	...{ datasets: ['attendance'], clause: null }
};
const MONEY: Cause = {
	...{ words: 'costs.csv was taken back on 4 September 2026.', upload: 'U3' },
	...{ datasets: ['finance'], clause: null }
};

test('a promise is changed by the upload whose rows stand behind it now', () => {
	const [change] = changes('late.csv');
	expect(change).toMatchObject({ certain: true, causes: [MEETINGS] });
});

test('or by the upload whose rows stood behind it then', () => {
	const [change] = changes('costs.csv');
	expect(change).toMatchObject({ certain: true, causes: [MONEY] });
});

test('of what no row is named behind, it can be one or more of all that happened', () => {
	const [change] = changes('another.csv');
	expect(change).toMatchObject({ certain: false, causes: [MEETINGS, MONEY] });
});

test('a chart says from which kinds of spreadsheet it is made', () => {
	const before = reportFixture();
	const after = reportFixture();
	for (const report of [before, after]) {
		const chart = chartIn(report);
		chart.source = { text: 'Source: two attendance spreadsheets, 40 rows.' };
	}
	chartIn(after).table.rows[0]![1] = { text: '99', number: 99 };
	const since = sinceThen(version(before), version(after), PUBLIC, [MEETINGS, MONEY]);
	expect(since.changes).toMatchObject([{ certain: true, causes: [MEETINGS] }]);
});

test('a headline that says something else is told apart from the figures', () => {
	const before = { ...reportFixture(), headline: 'Four schools never came.' };
	const after = { ...reportFixture(), headline: 'Three schools never came.' };
	const { changes, resaid } = sinceThen(version(before), version(after), PUBLIC, [MEETINGS]);
	expect(changes).toEqual([]);
	expect(resaid).toMatchObject([
		{ before: ['Four schools never came.'], after: ['Three schools never came.'], more: false }
	]);
});

/** What changed where the first promise says something else, and rows of a file stand behind it. */
function changes(file: string) {
	const clause = counted(reportFixture()).ref;
	const evidenceRows = [{ clause, label: '', figure: '', file, sheet: 'A', rows: '2' }];
	const before = { ...reportFixture(), evidenceRows };
	const after = { ...reportFixture(), evidenceRows };
	const promise = counted(after);
	promise.figure = { ...promise.figure!, text: '60 of 60 meetings' };
	return sinceThen(version(before), version(after), PUBLIC, [MEETINGS, MONEY]).changes;
}

/** The first promise that has a figure. */
function counted(report: ReturnType<typeof reportFixture>) {
	const [ledger] = report.sections[0]!.blocks;
	if (ledger?.kind !== 'ledger') throw new Error('the fixture’s ledger has moved');
	return ledger.rows.find(({ figure }) => figure !== null)!;
}

function version(report: ReturnType<typeof reportFixture>) {
	return {
		report,
		uploads: [
			{ upload: 'U9', file: 'late.csv' },
			{ upload: 'U3', file: 'costs.csv' }
		]
	};
}

function chartIn(report: ReturnType<typeof reportFixture>) {
	const chart = report.sections[1]!.blocks.find(({ kind }) => kind === 'chart');
	if (chart?.kind !== 'chart') throw new Error('the fixture’s chart has moved');
	return chart;
}
