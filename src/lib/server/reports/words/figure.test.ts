import { expect, test } from 'vitest';
import { hiddenMeasure, roundedMeasure } from '#lib/server/disclosure/findings.ts';
import { THRESHOLDS } from '#lib/server/disclosure/settings.ts';
import { shareMeasure } from '#lib/server/evaluation/measure.ts';
import { measureText } from './figure.ts';

test('where counts are rounded, the percentage is the true one beside them (METHOD 7.2)', () => {
	const pupils = shareMeasure(254, 419, 'pupils');
	expect(measureText(pupils)).toBe('254 of 419 pupils (60.6%)');
	expect(measureText(roundedMeasure(pupils, THRESHOLDS.export))).toBe(
		'about 255 of 420 pupils (60.6%)'
	);
});

test('what is counted apart stands wherever the figure does, and goes with it where it is hidden', () => {
	const resolved = {
		...shareMeasure(352, 352, 'requests'),
		apart: '5 more still open after more than 10 working days'
	};
	expect(measureText(resolved)).toBe(
		'352 of 352 requests (100.0%); 5 more still open after more than 10 working days'
	);
	expect(hiddenMeasure(resolved)).not.toHaveProperty('apart');
});
