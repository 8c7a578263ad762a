import { expect, it } from 'vitest';
import { countsFrom } from './counts-from.ts';

it('says which years an answer changes, by the day from which it holds', () => {
	expect(countsFrom('2026-11-22')).toBe(
		'It counts from 2026 to 2027 on; 2025 to 2026 is judged without it.'
	);
	expect(countsFrom('2026-08-31', 2)).toBe(
		'They count from 2025 to 2026 on; 2024 to 2025 is judged without them.'
	);
});
