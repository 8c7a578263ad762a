import type { ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { forumsChart } from '#lib/server/reports/annual-evaluation/forums-chart.ts';
import { outcomeChart } from '#lib/server/reports/annual-evaluation/outcome-chart.ts';
import { chartWithPins } from '#lib/server/reports/pins.ts';

/**
 * Takes what is disclosed and a clause; gives the one chart that shows its finding, or null where none does,
 * with what was pinned to it in the report of the year: why a meeting wasn’t held is asked at the meeting.
 */
export function chartOf(disclosed: Disclosed, ref: string): ChartBlock | null {
	const block = chartBehind(disclosed, ref);
	return block && chartWithPins(block, 'annual-evaluation', disclosed);
}

function chartBehind(disclosed: Disclosed, ref: string): ChartBlock | null {
	const forums = disclosed.forums.filter(({ clause }) => clause === ref);
	const [first] = forums;
	const meetings = first ? forumsChart({ ...disclosed, forums }, { forum: first.code }) : [];
	return meetings[0] ?? outcomeBehind(disclosed, ref);
}

function outcomeBehind(disclosed: Disclosed, ref: string): ChartBlock | null {
	const counted = disclosed.findings
		.filter(({ clause }) => clause === ref)
		.flatMap(({ cells = [] }) => cells.map(({ measure }) => measure));
	const outcome = disclosed.outcomes.find(({ measure }) => counted.includes(measure));
	return outcome ? outcomeChart(ofAllPupils(outcome), disclosed) : null;
}

/** A screen that is read from the back of a room has space for all pupils beside others, not for each group. */
function ofAllPupils(measure: OutcomeMeasure): OutcomeMeasure {
	return { ...measure, cells: measure.cells.filter(({ breakdown }) => breakdown === 'Total') };
}
