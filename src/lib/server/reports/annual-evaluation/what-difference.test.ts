import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { whatDifference } from './what-difference.ts';

test('a staffing measure without cells of the partnership has no chart: its promise tells it', () => {
	expect(chartsBeside('outcome:HEAD_TEACHING_HOURS')).toBe(true);
	expect(chartsBeside('staffing-change:HEAD_TEACHING_HOURS')).toBe(false);
});

function chartsBeside(key: string): boolean {
	const { outcomes, findings } = evaluationFixture();
	const hours = { ...outcomes[0]!, measure: 'HEAD_TEACHING_HOURS', name: 'Hours', change: null };
	const viewer = { role: 'administrator' as const, schools: [], audience: 'partner' as const };
	const evaluation = evaluationFixture({
		outcomes: [hours],
		findings: [...findings, { ...findings[0]!, key }]
	});
	const { blocks } = whatDifference(disclose(evaluation, viewer), {});
	return blocks.some((block) => block.kind === 'chart' && block.id.startsWith('outcome-'));
}
