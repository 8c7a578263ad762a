import { expect, test } from 'vitest';
import type { Block, Report } from '#lib/document/report.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { annualEvaluation } from './annual-evaluation.ts';

test('each activity stands where its delivery and its evidence meet', () => {
	const map = blockCalled('activity-map', reportOn());
	expect(map?.kind === 'chart' && map.title).toBe(
		'One of four activities delivered; none has evidence of a difference'
	);
	const chart = map?.kind === 'chart' && map.chart.kind === 'activity-map' ? map.chart : null;
	// Met; not met; for information; no evidence.
	expect(chart?.activities.map(({ ref, row, column }) => [ref, row, column])).toEqual([
		['3.1.1', 0, 0],
		['3.1.3', 2, 0],
		['3.1.6', 3, 0],
		['3.1.7', 3, 0]
	]);
});

test('a sign for each promise, by part; a part of which nothing is promised isn’t unseen', () => {
	const counts = blockCalled('promises-by-part', reportOn());
	expect(counts?.kind === 'chart' && counts.title).toBe(
		'Every part of the agreement has something to show'
	);
	const chart =
		counts?.kind === 'chart' && counts.chart.kind === 'stacked-counts' ? counts.chart : null;
	expect(chart?.rows.map(({ label, text }) => [label, text])).toEqual([
		['Aims', 'nothing to judge'],
		['Activities', '1 of 2 met, 1 not shown'],
		['Disclaimer', 'nothing to judge']
	]);
});

test('a part whose promises all lack evidence can’t be shown yet', () => {
	const { findings } = evaluationFixture();
	const unseen = findings.map((finding) =>
		finding.clause === '2.2f' ? { ...finding, state: 'no-evidence' as const } : finding
	);
	const counts = blockCalled('promises-by-part', reportOn({ findings: unseen }));
	expect(counts?.kind === 'chart' && counts.title).toBe('One of two parts can’t be shown yet');
});

test('the count leaves out no evidence, as the headline does, and says so', () => {
	const findings = evaluationFixture().findings.map((finding) =>
		finding.clause === '3.1.3' ? { ...finding, state: 'no-evidence' as const } : finding
	);
	const counts = blockCalled('promises-by-part', reportOn({ findings }));
	const chart =
		counts?.kind === 'chart' && counts.chart.kind === 'stacked-counts' ? counts.chart : null;
	expect(chart?.rows[1]?.text).toBe('1 of 1 met, 2 not shown');
	expect(counts?.kind === 'chart' && counts.notes?.[0]).toContain('Those with no evidence');
});

test('a year that is open says what is on track, as its headline does: nothing is met in autumn', () => {
	const findings = evaluationFixture().findings.map((finding) =>
		['3.1.1', '3.1.3'].includes(finding.clause)
			? { ...finding, state: 'on-track' as const }
			: finding
	);
	const counts = blockCalled('promises-by-part', reportOn({ findings, closed: false }));
	const chart =
		counts?.kind === 'chart' && counts.chart.kind === 'stacked-counts' ? counts.chart : null;
	expect(chart?.rows[1]?.text).toBe('0 met, 2 on track of 2, 1 not shown');
	expect(counts?.kind === 'chart' && counts.notes?.[0]).toMatch(
		/^“On track of …” and the headline/
	);
});

test('of nothing there is no map', () => {
	const { findings } = evaluationFixture();
	const none = findings.map((finding) => ({
		...finding,
		state: 'no-evidence' as const,
		strength: null
	}));
	const report = reportOn({ findings: none, outcomes: [], training: [] });
	expect(blockCalled('activity-map', report)).toBeUndefined();
	expect(blockCalled('promises-by-part', report)).toBeUndefined();
});

function reportOn(changes: Partial<Evaluation> = {}): Report {
	const viewer = { role: 'forum-member' as const, schools: [], audience: 'partner' as const };
	return annualEvaluation(disclose(evaluationFixture(changes), viewer));
}

function blockCalled(id: string, { sections }: Report): Block | undefined {
	return sections.flatMap(({ blocks }) => blocks).find((block) => 'id' in block && block.id === id);
}
