import { expect, test } from 'vitest';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { reportInWords } from './report-name.ts';

const partnership = loadPartnership('sample');
const agreement = loadAgreement(partnership.agreement);

test.each([
	['annual-evaluation', 'Annual evaluation'],
	['topic-early-years', 'Impact report: Early years'],
	['topic', 'Impact report'],
	['school-local-aldermere-infant', 'School report: Aldermere Infant'],
	['best-value', 'Best Value review'],
	['something-new', 'Report']
])('%s is called %s', (name, words) => {
	expect(reportInWords(name, agreement, partnership)).toBe(words);
});
