import { beforeAll, describe, expect, test } from 'vitest';
import type { Filters } from '#lib/document/filters.ts';
import type { Report } from '#lib/document/report.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { EvidenceRow } from '#lib/server/evaluation/evidence.ts';
import type { Evaluation, OutcomeCell } from '#lib/server/evaluation/evaluation.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { knowTheSample, OWN_SCHOOL, VIEWERS, type Known } from './sample.fixture.ts';
import { surfacesOf } from './surfaces.fixture.ts';

// What is hidden from somebody is hidden well where nothing that they are shown depends on it: change
// it, and every page, table, alternative text and chart stays the same, byte for byte.

let known: Known;
const asItIs = new Map<Viewer, Map<string, string>>();
beforeAll(async () => {
	known = await knowTheSample();
	for (const viewer of VIEWERS) asItIs.set(viewer, surfacesOf(known, viewer));
});

const described = VIEWERS.map((viewer) => [viewer.role, viewer.audience, viewer] as const);

describe.each(described)('%s, %s', (_role, _audience, viewer) => {
	test('no figure of a hidden cell makes a difference to anything shown', () => {
		const hidden = hiddenFor(known.evaluation, viewer);
		expect(hidden.size).toBeGreaterThan(100);
		const changed = {
			evaluation: withOtherFigures(hidden, viewer),
			rows: rowsWithOtherFigures(hidden)
		};
		expectTheSame(changed, viewer);
	});

	test('which head came to which meeting makes no difference where marks are hidden', () => {
		if (viewer.audience === 'partner' && ['administrator', 'forum-member'].includes(viewer.role))
			return expectADifference(swapped('marks'), viewer);
		expectTheSame(swapped('marks'), viewer);
	});

	test('what other schools gave and took makes no difference where it is hidden', () => {
		if (['administrator', 'forum-member'].includes(viewer.role))
			return expectADifference(swapped('participation'), viewer);
		expectTheSame(swapped('participation'), viewer);
	});

	test('who a row is about, and what they answered, makes no difference to any but an administrator', () => {
		const people = new Map([...known.rows].map(([ref, rows]) => [ref, rows.map(asSomebodyElse)]));
		const changed = { ...known, rows: people };
		if (viewer.role === 'administrator' && viewer.audience === 'partner')
			return expectADifference(changed, viewer);
		expectTheSame(changed, viewer);
	});
});

test.each(
	described.filter(([, , { role, audience }]) => audience === 'export' || role === 'public')
)(
	'%s, %s: figures about pupils tell one decimal, so that rounded counts can’t be worked out',
	(_role, _audience, viewer) => {
		const { outcomes, findings, training } = disclose(known.evaluation, viewer);
		const about = [
			...outcomes.flatMap(({ cells, change }) => [cells.map(({ value }) => value), change]),
			...findings.filter(({ measure }) => measure.counts === 'pupils').map((one) => one.measure),
			...training.map(({ ladder }) => ladder.find(({ level }) => level === 5)!.measure)
		];
		expect(JSON.stringify(about).match(/\d\.\d{2,}/g)).toBeNull();
	}
);

test.each(described)(
	'%s, %s: a filter chooses what is shown and changes no total, so that no two differ by one school',
	(_role, _audience, viewer) => {
		const disclosed = disclose(known.evaluation, viewer);
		const totals = (filters: Filters) => {
			const { headline, lede, counts, sections } = annualEvaluation(disclosed, filters);
			return { headline, lede, counts, ledgers: ledgersIn(sections) };
		};
		for (const school of [OWN_SCHOOL, A, B])
			expect(totals({ school, phase: 'infant', forum: '' })).toEqual(totals({}));
	}
);

function ledgersIn(sections: Report['sections']) {
	return sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'ledger'));
}

function expectTheSame(changed: Known, viewer: Viewer): void {
	const [before, after] = [asItIs.get(viewer)!, surfacesOf(changed, viewer)];
	expect([...after.keys()]).toEqual([...before.keys()]);
	const told = [...before].filter(([name, text]) => after.get(name) !== text);
	expect(told.map(([name]) => name)).toEqual([]);
}

/** So that a test of sameness can’t pass because nothing was changed. */
function expectADifference(changed: Known, viewer: Viewer): void {
	expect(surfacesOf(changed, viewer)).not.toEqual(asItIs.get(viewer));
}

/** Cells hidden for everybody at this viewer’s thresholds, or of a school that is not for them. */
function hiddenFor(evaluation: Evaluation, viewer: Viewer): Set<string> {
	const shown = disclose(evaluation, viewer).outcomes.flatMap(({ measure, cells }) =>
		cells.filter(({ symbol }) => symbol !== 'c').map((cell) => nameOf(measure, cell))
	);
	const all = evaluation.outcomes.flatMap(({ measure, cells }) =>
		cells.map((cell) => nameOf(measure, cell))
	);
	return new Set(all.filter((name) => !shown.includes(name)));
}

function nameOf(measure: string, cell: OutcomeCell): string {
	const { school, level, breakdownTopic, breakdown, point } = cell;
	return [measure, level, school ?? '', breakdownTopic, breakdown, point].join(' | ');
}

/** Sizes stay, because they decide what is hidden; results change. */
function withOtherFigures(hidden: Set<string>, viewer: Viewer): Evaluation {
	const small = hiddenFor(known.evaluation, asMember(viewer));
	const outcomes = known.evaluation.outcomes.map((measure) => ({
		...measure,
		cells: measure.cells.map((cell) => {
			const name = nameOf(measure.measure, cell);
			if (!hidden.has(name)) return cell;
			return small.has(name) ? withAnotherResult(cell) : withAnotherShare(cell);
		})
	}));
	return { ...known.evaluation, outcomes };
}

/** Somebody with the same thresholds who sees every school. */
function asMember({ role, audience }: Viewer): Viewer {
	const isOutside = role === 'local-authority' || role === 'public';
	return { role: 'administrator', schools: [], audience: isOutside ? 'export' : audience };
}

/** Large counts that only the role keeps back decide with the others what is left over of a total. */
function withAnotherShare(cell: OutcomeCell): OutcomeCell {
	const { value } = cell;
	return { ...cell, value: value === null ? null : value + 0.777, source: 'Another source' };
}

/** A quarter less keeps a count on its side of every threshold. */
function withAnotherResult(cell: OutcomeCell): OutcomeCell {
	const { numerator, denominator, value } = cell;
	const isPart = numerator !== null && numerator > 0 && numerator !== denominator;
	return {
		...cell,
		numerator: isPart ? numerator - 0.25 : numerator,
		value: value === null ? null : value + 0.777
	};
}

function rowsWithOtherFigures(hidden: Set<string>): Known['rows'] {
	const change = (row: EvidenceRow) =>
		row.dataset === 'outcomes' && hidden.has(nameOfRow(row)) ? withOtherNumbers(row) : row;
	return new Map([...known.rows].map(([ref, rows]) => [ref, rows.map(change)]));
}

function nameOfRow({ cells }: EvidenceRow): string {
	const { measure_code, geographic_level, school_urn, breakdown_topic, breakdown, point } = cells;
	return [measure_code, geographic_level, school_urn ?? '', breakdown_topic, breakdown, point].join(
		' | '
	);
}

function withOtherNumbers(row: EvidenceRow): EvidenceRow {
	const cells = Object.entries(row.cells).map(([column, value]) => [
		column,
		typeof value === 'number' ? value + 7 : value
	]);
	return { ...row, cells: Object.fromEntries(cells) };
}

/** Two schools that are nobody’s own change places; totals stay as they are. */
function swapped(what: 'marks' | 'participation'): Known {
	const { evaluation } = known;
	const other = (school: string) => (school === A ? B : school === B ? A : school);
	const rename = <T extends { school: string }>(rows: T[]) =>
		evaluation.partnership.schools.flatMap(({ id }) =>
			rows.filter(({ school }) => other(school) === id).map((row) => ({ ...row, school: id }))
		);
	const changed =
		what === 'marks'
			? {
					forums: evaluation.forums.map((forum) =>
						forum.code === 'HSF' ? { ...forum, schools: rename(forum.schools) } : forum
					)
				}
			: { participation: rename(evaluation.participation) };
	return { ...known, evaluation: { ...evaluation, ...changed } };
}

/** The school that never came, and one that always did. */
const A = 'local-fernlea-top';
const B = 'local-foxcote-hollow-infant';

function asSomebodyElse(row: EvidenceRow): EvidenceRow {
	const cells = { ...row.cells };
	for (const column of ['attendee_ref', 'rating_overall', 'rating_relevance', 'pre_score', 'used'])
		if (cells[column] != null) cells[column] = 'somebody else';
	return { ...row, cells };
}

test('the schools that change places are none of the governor’s', () => {
	expect([A, B]).not.toContain(OWN_SCHOOL);
});
