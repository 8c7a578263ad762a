import { expect, test } from 'vitest';
import type { Block, Commentary, Report } from '#lib/document/report.ts';
import { reportFixture } from '../../../../tests/support/report.ts';
import { printable } from './printable.ts';

const TABLE: Block = { kind: 'prose', paragraphs: ['A table stands here.'] };

test('places that are missing one after another are one sentence that names them', () => {
	const { sections, draft } = printable(
		withBlocks([missing('Challenge'), missing('Compare'), TABLE, missing('Compete')])
	);
	expect(sections[0]!.blocks).toEqual([
		{
			kind: 'banner',
			text: 'Not written yet: Challenge; Compare. Without these this report isn’t finished.'
		},
		TABLE,
		missing('Compete')
	]);
	expect(draft).toBe('Draft: 3 passages are still to be written');
});

test('a report in which nothing required is missing is no draft', () => {
	const optional = { ...missing('Anything more'), required: false };
	expect(printable(withBlocks([TABLE, optional]))).toMatchObject({
		draft: '',
		sections: [{ blocks: [TABLE] }]
	});
	expect(printable(withBlocks([missing('Challenge')])).draft).toBe(
		'Draft: 1 passage is still to be written'
	);
});

function withBlocks(blocks: Block[]): Report {
	return { ...reportFixture(), sections: [{ id: 'themes', title: 'Themes', blocks }] };
}

function missing(heading: string): Commentary {
	const asks = 'What was found?';
	return { kind: 'commentary', id: heading, heading, asks, required: true, written: null };
}

test('the mean and the limits of a chart stand under its table too', () => {
	const chart = {
		kind: 'control',
		unit: 'percent',
		points: [],
		limits: [{ from: 0, to: 8, mean: 78.634, lower: 44.811, upper: 100, trial: true }]
	};
	const block = { kind: 'chart', chart, table: { rows: [], notes: ['x: not available.'] } };
	expect(printable(withBlocks([block as unknown as Block])).sections[0]!.blocks[0]).toMatchObject({
		table: {
			notes: ['x: not available.', 'Upper trial limit 100%; mean 78.6%; lower trial limit 44.8%.']
		}
	});
});
