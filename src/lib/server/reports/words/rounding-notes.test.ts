import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { outcomesFixture } from '../../../../../tests/support/outcomes.ts';
import { annualEvaluation } from '../annual-evaluation/annual-evaluation.ts';

const ROUNDED = 'Counts of pupils are rounded to the nearest 5, so they may not add up';

test.each([
	['partner', false],
	['export', true]
] as const)(
	'near the counts of pupils a %s reads whether they are rounded: %s',
	(audience, said) => {
		const viewer = { role: 'forum-member' as const, schools: [], audience };
		const known = evaluationFixture({ outcomes: [outcomesFixture()] });
		const report = annualEvaluation(disclose(known, viewer));
		const chart = report.sections
			.flatMap(({ blocks }) => blocks)
			.find((block) => block.kind === 'chart' && block.id === 'outcome-ks2-reading');
		const notes = chart?.kind === 'chart' ? (chart.notes ?? []) : [];
		expect(notes.some((note) => note.startsWith(ROUNDED))).toBe(said);
		expect(notes).toContain('Changes and gaps are worked out before rounding.');
	}
);
