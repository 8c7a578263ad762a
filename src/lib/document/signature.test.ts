import { expect, test } from 'vitest';
import { pinInWords } from './pins.ts';
import { signature } from './signature.ts';

const LEAD = { by: 'Reading lead', on: '2026-07-14' };
const SNOW = { mark: '1', point: 'Spring 1', text: 'Closed for snow.', ...LEAD };

test('words are signed by a role and the day on which they were written', () => {
	expect(signature(LEAD)).toBe('Reading lead, 14 July 2026');
});

test('words that came after the figures beside them say so, in a note at a chart too', () => {
	expect(signature({ ...LEAD, later: true })).toBe(
		'Reading lead, 14 July 2026, later than the figures here'
	);
	expect(pinInWords({ ...SNOW, later: true })).toBe(
		'[1] Spring 1: Closed for snow (Reading lead, 14 July 2026, later than the figures here).'
	);
});
