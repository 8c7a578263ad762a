import type { Report } from '#lib/document/report.ts';
import { statedIn } from '#lib/document/stated.ts';
import { restatedBetween } from '#lib/server/disclosure/restated.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { list, many } from '#lib/server/reports/words/numbers.ts';
import { rewrittenBetween } from './rewritten.ts';

/** Takes two versions of a report as one viewer sees them; gives how much differs: "two figures and one passage". */
export function differenceInWords(before: Report, after: Report, viewer: Viewer): string {
	const figures = restatedBetween(statedIn(before), statedIn(after), viewer).length;
	const passages = rewrittenBetween(before, after).length;
	const found = [
		...(figures > 0 ? [many(figures, 'figure')] : []),
		...(passages > 0 ? [many(passages, 'passage')] : [])
	];
	return found.length > 0 ? list(found) : 'its wording or the files behind it';
}
