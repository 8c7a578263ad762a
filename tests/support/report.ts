import type { ChartData } from '#lib/charts/kinds.ts';
import type { Figure } from '#lib/document/figure.ts';
import type { Cell, ChartBlock, Commentary, Ledger, Report, Table } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import * as charts from './charts.ts';

/**
 * A report with every kind of block, chart, state and symbol, written by hand. Its words hold what
 * breaks careless writers: mark-up of Typst, XML and HTML, and text that a spreadsheet would run.
 */
export function reportFixture(): Report {
	return {
		name: 'annual-evaluation',
		title: 'Did we do what we agreed, and did it make a difference?',
		kicker: 'Annual evaluation, year 1 of 3',
		partnership: { id: 'fixture', name: 'Valley Schools Partnership', sample: true },
		agreement: { id: 'pods-memorandum', title: 'Memorandum of understanding' },
		year: { id: '2025-26', label: '2025 to 2026' },
		asAt: '2026-05-20',
		audience: 'export',
		headline:
			'Valley Schools delivered 1 of the 4 promises that can be counted; 2 can’t be shown yet.',
		lede: 'The Headteacher Strategic Forum kept its rhythm. The business managers’ group fell behind after Christmas. Nobody has sent evidence of the governors’ forum.',
		counts: [
			{ state: 'no-evidence', count: 2 },
			{ state: 'not-met', count: 1 },
			{ state: 'at-risk', count: 1 },
			{ state: 'on-track', count: 1 },
			{ state: 'met', count: 1 },
			{ state: 'not-due', count: 1 },
			{ state: 'for-information', count: 1 }
		],
		sections: [
			{
				id: 'what-we-agreed',
				title: 'What we agreed and what happened',
				intro: 'Each promise of the memorandum, with what was counted for it.',
				blocks: [ledger(), chart('forums', 'Five of six strategic meetings held', charts.forumDots)]
			},
			{
				id: 'who-took-part',
				title: 'Who took part',
				blocks: [
					{
						kind: 'figure',
						id: 'reach',
						label: 'Schools that took part in anything',
						figure: schools(6, 8),
						note: 'A school counts from its first meeting or session.'
					},
					chart('matrix', 'Garth Lane sent apologies once and never came', charts.attendanceMatrix),
					participationTable(),
					chart('dosage', 'Three schools gave four fifths of the time', charts.rankedBars)
				]
			},
			{
				id: 'what-difference',
				title: 'What difference it made',
				intro: 'Figures that rest on fewer than ten pupils are hidden to protect individuals.',
				blocks: [
					{
						kind: 'banner',
						text: 'Too little was delivered to expect a measurable effect.'
					},
					chart('phonics-ladder', 'Training was liked and learned, rarely used', charts.ladder),
					{
						...chart('reading', 'Reading rose more than in England', charts.dumbbell),
						strength: {
							rating: 2,
							label: 'Fair',
							reason: 'Before and after, with a published comparator for the same year.'
						}
					},
					chart('by-school', 'Most schools rose with the partnership', charts.smallMultiples)
				]
			},
			{
				id: 'what-next',
				title: 'Next year’s priorities',
				blocks: [
					{
						kind: 'prose',
						heading: 'What the forum will do',
						paragraphs: [
							'The forum keeps its six meetings. It asks the business managers to name dates by 1 July 2026.',
							'Words that writers must carry unharmed: #strong[x] *not bold* _plain_ $5 <tag> & “quotes” \\ @name `code` ~ [link](address) // comment.'
						],
						items: [
							'Name dates for every group by July.',
							'=1+1 is text here, and so is -5 or @sum.'
						]
					},
					WRITTEN,
					{ ...WRITTEN, id: 'leads', heading: 'Who leads what', written: null },
					{ ...WRITTEN, id: 'more', heading: 'Anything more', required: false, written: null }
				]
			},
			{ id: 'data-quality', title: 'Data quality', blocks: [uploadsTable()] }
		],
		footer: [
			'As at 20 May 2026. Academic year 2025 to 2026.',
			'Files used: hsf-register.csv, 40 rows, received 4 May 2026, a1b2c3d4; outcomes.xlsx, 24 rows, received 6 May 2026, e5f60718.',
			'Rows held back: 2. Accord 0.1.0, rules version 1.',
			'Figures about fewer than 10 pupils are hidden, and others where they would give these away.',
			'A voluntary partnership. Not a legal agreement.'
		],
		evidenceRows: [
			{
				clause: '3.1.1',
				label: 'Headteacher Strategic Forum meetings',
				figure: '5 of 6 meetings',
				file: 'hsf-register.csv',
				sheet: 'hsf-register',
				rows: '2 to 41'
			},
			{
				clause: '3.2',
				label: 'Reading, key stage 2',
				figure: '+4 percentage points',
				file: '=outcomes.xlsx',
				sheet: 'KS2',
				rows: '3 to 26, 30'
			}
		]
	};
}

/** Paragraphs, a list, strong words and a link, with letters that would be mark-up elsewhere. */
const WRITTEN: Commentary = {
	kind: 'commentary',
	id: 'what-it-means',
	heading: 'What it means for us',
	asks: 'What the figures mean.',
	required: true,
	written: {
		by: 'Reading lead',
		on: '2026-07-14',
		passages: [
			{
				kind: 'paragraph',
				runs: [
					{ text: 'Reading rose ' },
					{ text: 'more than we hoped', strong: true },
					{ text: ', as ' },
					{ text: 'the plan', href: 'https://example.org/plan?of=2026&part=1#aims' },
					{ text: ' says. #Not <b>mark-up</b> & never =1+1.' }
				]
			},
			{ kind: 'paragraph', runs: [{ text: 'Two schools joined late.' }] },
			{ kind: 'item', runs: [{ text: 'Keep the Wednesday sessions.' }] },
			{ kind: 'item', runs: [{ text: 'Ask the two schools why.' }] }
		]
	}
};

function ledger(): Ledger {
	return {
		kind: 'ledger',
		id: 'promises',
		title: 'The ledger of promises',
		subtitle: 'Promises without evidence first; dots are meetings over the six half terms.',
		halfTerms: charts.HALF_TERMS,
		rows: [
			promise('3.1.2', 'Governors’ forum each term', 'no-evidence', {
				wants: 'An attendance register with group_code GF.'
			}),
			promise('7.2', 'Every school reports to its governors', 'no-evidence', {
				wants: 'The date of each report to a governing board.'
			}),
			promise('2.2f', 'All schools take part in moderation', 'not-met', { figure: schools(6, 8) }),
			promise('3.1.4', 'School business managers meet each half term', 'at-risk', {
				figure: meetings(2, 6),
				dots: charts.BURSAR_MEETINGS
			}),
			promise('3.1.1', 'Headteacher Strategic Forum, six times a year', 'on-track', {
				figure: meetings(5, 6),
				dots: charts.FORUM_MEETINGS
			}),
			promise('1.2', 'Every school has signed', 'met', { figure: schools(8, 8) }),
			promise('9.1', 'Review at the end of the third year', 'not-due', {}),
			promise('2.1', 'Schools work as equals', 'for-information', {})
		],
		notes: ['A planned meeting counts only after its date.']
	};
}

const REASONS: Record<string, string> = {
	'3.1.2': 'Nobody has sent a register of this forum.',
	'7.2': 'No board report has been sent.',
	'2.2f': 'Two schools did not take part and the window has closed.',
	'3.1.4': 'Two meetings were held by now where four were expected.',
	'3.1.1': 'Five were held and one is in the diary.',
	'1.2': 'All eight signed by 30 September 2025.',
	'9.1': 'Due on 31 August 2028.',
	'2.1': 'A way of working; nothing to count.'
};

function promise(
	ref: string,
	words: string,
	state: Ledger['rows'][number]['state'],
	more: Partial<Ledger['rows'][number]>
): Ledger['rows'][number] {
	return {
		ref,
		promise: words,
		state,
		reason: REASONS[ref] ?? '',
		figure: null,
		href: `/fixture/2025-26/clauses/${ref}`,
		...more
	};
}

function chart(id: string, title: string, data: ChartData): ChartBlock {
	return {
		kind: 'chart',
		id,
		title,
		subtitle: 'Per cent of schools in membership, September 2025 to May 2026, n = 8',
		alt: `Invented figures drawn as ${data.kind.replaceAll('-', ' ')}; the table beside it lists each of them.`,
		chart: data,
		table: chartTable(id, title, data),
		source: {
			text: 'Source: 2 registers, 40 rows. As at 20 May 2026. 7 of 8 schools returned.',
			href: '/fixture/2025-26/clauses/3.1.1'
		},
		notes: ['Invented figures.'],
		...(id === 'forums' && {
			pins: [
				{
					mark: '1',
					point: 'Garth Lane',
					text: 'Closed for snow.',
					by: 'Forum chair',
					on: '2026-03-03'
				}
			]
		})
	};
}

function chartTable(id: string, title: string, data: ChartData): Table {
	const { columns, rows } = tabulated(data);
	return {
		kind: 'table',
		id: `${id}-table`,
		title,
		columns: columns.map((label, index) => ({ key: `c${index}`, label })),
		rows,
		notes: []
	};
}

function tabulated(data: ChartData): { columns: string[]; rows: Cell[][] } {
	switch (data.kind) {
		case 'forum-dots':
			return {
				columns: ['Forum', 'Result', 'State'],
				rows: data.rows.map((row) => [
					text(row.label),
					text(row.result),
					{
						text: STATE_WORDS[row.state],
						state: row.state
					}
				])
			};
		case 'attendance-matrix':
			return {
				columns: ['School', ...data.meetings.map((meeting) => meeting.label)],
				rows: data.rows.map((row) => [text(row.school), ...row.marks.map(text)])
			};
		case 'ladder':
			return {
				columns: ['Level', 'Result', 'Answers'],
				rows: data.levels.map((level) => [text(level.name), text(level.text), text(level.note)])
			};
		case 'small-multiples':
			return {
				columns: ['School', ...data.points],
				rows: data.panels.map((panel) => [text(panel.label), ...panel.values.map(percent)])
			};
		case 'activity-map':
			return {
				columns: ['Activity', 'Evidence'],
				rows: data.activities.map(({ label, column }) => [text(label), text(data.columns[column]!)])
			};
		case 'control':
		case 'funnel':
			return {
				columns: ['Point', 'Result'],
				rows: data.points.map((point) => [text(point.label), text(point.text)])
			};
		default: {
			const rows = 'rows' in data ? data.rows : [];
			return {
				columns: ['Group', 'Result'],
				rows: rows.map((row) => [text(row.label), text(row.text)])
			};
		}
	}
}

function participationTable(): Table {
	return {
		kind: 'table',
		id: 'participation',
		title: 'Hours given by each school',
		subtitle: 'Meetings and training, September 2025 to May 2026',
		columns: [
			{ key: 'school', label: 'School' },
			{ key: 'meetings', label: 'Meetings', unit: 'count' },
			{ key: 'hours', label: 'Hours', unit: 'hours' },
			{ key: 'dosage', label: 'Taken of what was offered (%)', unit: 'percent' },
			{ key: 'cost', label: 'Supply cost (£)', unit: 'pounds' }
		],
		rows: [
			[text('Aldermere Infant'), count(5), hours(12.5), percent(92.59259), pounds(1234)],
			[text('Brackendale Junior'), count(4), hours(8), percent(59.25926), pounds(-5)],
			[text('=Cotterhill Primary'), count(3), hours(6), symbol('low'), symbol('x')],
			[text('Dunmoor Nursery and Infant'), symbol('z'), symbol('u'), symbol('c'), symbol('c')],
			[text('Total'), count(12), hours(26.5), percent(50.47619), pounds(1229)]
		],
		total: true,
		notes: [
			'c: hidden to protect individuals. low: rounds to 0, but is not 0. u: too few to be reliable. x: not available. z: not applicable.'
		],
		source: { text: 'Source: 3 uploads, 61 rows. As at 20 May 2026.', href: '/evidence' }
	};
}

function uploadsTable(): Table {
	return {
		kind: 'table',
		id: 'uploads',
		title: 'Spreadsheets received',
		columns: [
			{ key: 'file', label: 'File' },
			{ key: 'rows', label: 'Rows', unit: 'count' },
			{ key: 'accepted', label: 'Accepted', unit: 'count' },
			{ key: 'state', label: 'State' }
		],
		rows: [
			[
				{ text: 'hsf-register.csv', note: 'received 4 May 2026' },
				count(42),
				count(40),
				{ text: 'Met', state: 'met' }
			],
			[
				{ text: 'outcomes.xlsx', note: 'received 6 May 2026', href: '/evidence/U2' },
				count(24),
				count(24),
				{ text: 'Met', state: 'met' }
			]
		],
		notes: []
	};
}

/** "6 of 8 schools (75%)", as METHOD 12.3 wants it below 100. */
export function schools(numerator: number, denominator: number): Figure {
	const value = (100 * numerator) / denominator;
	return {
		...meetings(numerator, denominator),
		value,
		unit: 'percent',
		text: `${numerator} of ${denominator} schools (${value}%)`
	};
}

/** "5 of 6 meetings". */
export function meetings(numerator: number, denominator: number): Figure {
	return {
		value: numerator,
		unit: 'count',
		numerator,
		denominator,
		missing: 0,
		asAt: '2026-05-20',
		text: `${numerator} of ${denominator} meetings`,
		evidence: { rows: 40, uploads: ['U1'], href: '/fixture/2025-26/clauses/3.1.1' }
	};
}

function text(words: string): Cell {
	return { text: words };
}

function count(number: number): Cell {
	return { text: String(number), number };
}

function hours(number: number): Cell {
	return { text: number.toFixed(1), number };
}

function pounds(number: number): Cell {
	return { text: `${number < 0 ? '−' : ''}£${Math.abs(number).toLocaleString('en-GB')}`, number };
}

function percent(number: number | null): Cell {
	return number === null ? symbol('c') : { text: `${Math.round(number)}%`, number };
}

function symbol(letter: NonNullable<Cell['symbol']>): Cell {
	return { text: letter, symbol: letter };
}
