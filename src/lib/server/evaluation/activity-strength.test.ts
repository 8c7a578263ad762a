import { expect, test } from 'vitest';
import { evaluationFixture } from '../../../../tests/support/evaluation.ts';
import { activityStrength } from './activity-strength.ts';
import type { Finding } from './evaluation.ts';

const [any] = evaluationFixture().findings;
const of = (
	clause: string,
	key: string,
	lead: boolean,
	strength: Finding['strength']
): Finding => ({
	...any!,
	clause,
	key,
	lead,
	strength
});

test('an outcome under an aim that counts the same figure stands beside the activity', () => {
	const findings = [
		of('3.1.3', 'meetings-held:EHEB', true, null),
		of('2.2d', 'meetings-held:EHEB', true, null),
		of('2.2d', 'outcome:absence', false, 1),
		of('3.1.4', 'meetings-held:GF', true, null)
	];
	expect(activityStrength('3.1.3', findings)).toBe(1);
	expect(activityStrength('3.1.4', findings)).toBe(0);
});
