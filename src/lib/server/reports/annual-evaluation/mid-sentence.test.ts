import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { midSentence } from './mid-sentence.ts';

test('a code in capitals keeps them in mid-sentence; other words lose theirs', () => {
	const viewer = { role: 'forum-member' as const, schools: [], audience: 'partner' as const };
	const disclosed = disclose(evaluationFixture(), viewer);
	expect(midSentence('LEADERSHIP training', disclosed)).toBe('LEADERSHIP training');
	expect(midSentence('Places filled', disclosed)).toBe('places filled');
});
