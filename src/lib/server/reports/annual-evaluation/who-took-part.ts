import type { Filters } from '#lib/document/filters.ts';
import type { Block, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { seriesChart } from '../series-chart.ts';
import { fixed, many } from '../words/numbers.ts';
import { attendanceBlocks } from './attendance.ts';
import { dosageChart } from './dosage-chart.ts';
import { reachChart } from './reach-chart.ts';
import { reachTable } from './reach-table.ts';

/** Takes what is disclosed; gives reach, dosage and how evenly schools took part (METHOD 2.4). */
export function whoTookPart(disclosed: Disclosed, filters: Filters): Section {
	const blocks: Block[] = [
		...attendanceBlocks(disclosed, filters),
		...reachTable(disclosed, filters),
		...reachChart(disclosed, filters),
		...dosageChart(disclosed, filters),
		...(filters.forum ? [] : disclosed.series.flatMap((one) => seriesChart(one, disclosed)))
	];
	return {
		id: 'who-took-part',
		title: 'Who took part',
		...(blocks.length > 0 ? { intro: intro(disclosed) } : {}),
		blocks: blocks.length > 0 ? blocks : [nothingYet()]
	};
}

function intro({ equity, partnership, agreement }: Disclosed): string {
	const all = partnership.schools.length;
	const [one, more] = agreement.memberCalled ?? ['school', 'schools'];
	const took =
		equity.tookPart === all
			? `Every one of the ${all} ${more} took part in something.`
			: `${equity.tookPart} of ${all} ${more} took part in at least one meeting or training session.`;
	const quarter = Math.max(1, Math.round(all / 4));
	if (equity.topQuarterShare === null || all < 8) return took;
	return `${took} The ${many(quarter, one, more)} that gave most time gave ${fixed(equity.topQuarterShare, 0)}% of all hours.`;
}

function nothingYet(): Block {
	return {
		kind: 'prose',
		paragraphs: [
			'Here you will see which schools came to which meetings, how many took part in training, and how evenly the time was shared.',
			'Two spreadsheets bring it: a register of attendance, with a row for each person or school at each meeting, and a register of training. Each has a blank template to fill in.'
		]
	};
}
