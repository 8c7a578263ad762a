import { STATE_WORDS, type State } from '#lib/document/state.ts';
import type { MeetingDot } from '#lib/document/report.ts';
import { key } from './drawing/key.ts';
import { fit, LEADING, say, sayCentred, sayLines, SMALL } from './drawing/lettering.ts';
import type { Mark, Plan } from './drawing/marks.ts';
import { meetingSigns, statusKey, STEP } from './drawing/meetings.ts';
import { hairline } from './drawing/signs.ts';
import { stack } from './drawing/stack.ts';
import { widest } from './drawing/text-width.ts';
import type { Frame } from './frame.ts';
import { plannedKind } from './kind.ts';
import { afterLabel } from './pinning.ts';
import { STATE_SIGNS } from './state-shape.ts';

/** Meetings of each forum as dots over the six half terms. */
export interface ForumDots {
	kind: 'forum-dots';
	halfTerms: { label: string; term: string }[];
	rows: { label: string; result: string; state: State; dots: MeetingDot[] }[];
}

export const forumDots = plannedKind<ForumDots>(
	'forum-dots',
	(data, frame) => {
		const strip = stripOf(data, frame);
		const rows = data.rows.map((row) => (frame.narrow ? narrowRow : wideRow)(row, strip, frame));
		const explained = key(statusKey(data.rows), frame.width);
		return stack([explained, heads(data, strip), ...rows]);
	},
	afterLabel('rows')
);

type Row = ForumDots['rows'][number];

/** Where the half terms lie: each `step` wide from `from`, with a gap after each second one. */
interface Strip {
	labels: number;
	from: number;
	step: number;
	gap: number;
	count: number;
	results: number;
}

const STATE_ROOM = 26;

function stripOf({ rows, halfTerms }: ForumDots, { width, narrow }: Frame): Strip {
	const count = Math.max(1, halfTerms.length);
	const gap = narrow ? 10 : 20;
	const labels = narrow ? 0 : Math.min(width * 0.35, widest(rows.map((row) => row.label)) + 24);
	const results = narrow
		? 0
		: Math.min(
				width * 0.25,
				STATE_ROOM + widest(rows.flatMap((row) => [row.result, STATE_WORDS[row.state]]))
			);
	const gaps = Math.ceil(count / 2) * gap;
	const step = (width - labels - results - gaps) / count;
	return { labels, from: labels, step, gap, count, results };
}

function middleOf({ from, step, gap }: Strip, at: number): number {
	return from + (at + 0.5) * step + Math.floor(at / 2) * gap;
}

/** The terms above their half terms, each named once. */
function heads({ halfTerms }: ForumDots, strip: Strip): Plan {
	const marks = halfTerms.flatMap(({ term }, at) => {
		const left = middleOf(strip, at) - strip.step / 2;
		const first = halfTerms[at - 1]?.term !== term;
		return first ? [say(left, LEADING / 2, term, { size: SMALL, fill: 'soft' })] : [];
	});
	return { marks, height: LEADING + 6 };
}

function wideRow(row: Row, strip: Strip, { width }: Frame): Plan {
	const label = fit(row.label, strip.labels - 24);
	const result = fit(row.result, strip.results - STATE_ROOM);
	const dots = dotsHeight(row, strip);
	const height = Math.max(label.length * LEADING, (result.length + 1) * LEADING, dots) + 16;
	const middle = height / 2;
	const right = width - strip.results;
	return {
		height,
		marks: [
			hairline(width),
			...sayCentred(0, middle, label),
			...dotMarks(row, strip, middle + dots / 2 - 6),
			...STATE_SIGNS[row.state](right + 9, middle - (result.length * LEADING) / 2),
			...sayCentred(right + STATE_ROOM, middle, [STATE_WORDS[row.state], ...result])
		]
	};
}

function narrowRow(row: Row, strip: Strip, { width }: Frame): Plan {
	const label = fit(row.label, width, { strong: true });
	const result = fit(`${STATE_WORDS[row.state]} · ${row.result}`, width - STATE_ROOM);
	const dots = dotsHeight(row, strip);
	const top = 10 + label.length * LEADING;
	const below = top + dots + 20;
	return {
		height: below + result.length * LEADING + 2,
		marks: [
			hairline(width),
			...sayLines(0, 10 + LEADING / 2, label, { strong: true }),
			...dotMarks(row, strip, top + dots),
			...STATE_SIGNS[row.state](9, below),
			...sayLines(STATE_ROOM, below, result)
		]
	};
}

function dotMarks(row: Row, strip: Strip, base: number): Mark[] {
	return Array.from({ length: strip.count }, (_, at) => {
		const x = middleOf(strip, at);
		const half = strip.step / 2 - 2;
		const ground: Mark = {
			shape: 'line',
			points: [
				[x - half, base],
				[x + half, base]
			],
			stroke: 'context'
		};
		return [ground, ...meetingSigns(within(row, at), x, base - 12, aLine(strip))];
	}).flat();
}

function dotsHeight(row: Row, strip: Strip): number {
	const most = Math.max(
		1,
		...Array.from({ length: strip.count }, (_, at) => within(row, at).length)
	);
	return 12 + Math.ceil(most / aLine(strip)) * STEP;
}

function aLine({ step }: Strip): number {
	return Math.max(1, Math.floor((step - 4) / STEP));
}

function within(row: Row, at: number): MeetingDot[] {
	return row.dots.filter((meeting) => meeting.halfTerm === at + 1);
}
