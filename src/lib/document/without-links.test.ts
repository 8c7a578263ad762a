import { expect, test } from 'vitest';
import type { Report } from './report.ts';
import { withoutLinks } from './without-links.ts';

const report = {
	first: { text: 'An exit trigger is met.', href: '/valley/2025-26/clauses/9.1' },
	sections: [
		{
			blocks: [
				{
					kind: 'figure',
					figure: { text: '5 of 6', evidence: { href: '/valley/2025-26/clauses/3.1' } }
				},
				{ kind: 'table', rows: [[{ text: '3.1', href: '/valley/2025-26/clauses/3.1' }]] },
				{
					kind: 'commentary',
					written: { passages: [{ runs: [{ text: 'the plan', href: 'https://plan.example/' }] }] }
				}
			]
		}
	]
} as unknown as Report;

test('no address of a page of ours is left, wherever it stands; what it said is', () => {
	const text = JSON.stringify(withoutLinks(report));
	expect(text).not.toContain('/valley/');
	for (const kept of ['An exit trigger is met.', '5 of 6', '3.1']) expect(text).toContain(kept);
});

test('an address that somebody wrote into a commentary stays', () => {
	expect(JSON.stringify(withoutLinks(report))).toContain('https://plan.example/');
});

test('the report itself is left as it is', () => {
	withoutLinks(report);
	expect(report.first?.href).toBe('/valley/2025-26/clauses/9.1');
});
