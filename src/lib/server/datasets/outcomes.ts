import { choice, column, text } from './column.ts';
import type { Dataset } from './dataset.ts';
import { schoolColumn } from './people.ts';

const BELOW_ONE =
	"statistic = 'percent' AND value > 0 AND value < 1 AND direction IS DISTINCT FROM 'lower'";

// One pupil in a hundred or more is rare at a school; what a local authority publishes may well be so few.
const NOT_BACKED =
	"geographic_level NOT IN ('Local authority', 'National') AND (numerator IS NULL OR denominator IS NULL)";

const NOT_ITS_NUMBERS =
	'denominator > 0 AND numerator <= denominator AND abs(100 * numerator / denominator - value) > 0.6';

/** Measures of pupils’ outcomes, already added up: never a row for a pupil (METHOD 3.3). */
export const outcomes: Dataset = {
	name: 'outcomes',
	title: 'Outcomes',
	description:
		'What was measured before and after: results, absence and the like, already added up. Never a row for a pupil.',
	oneRowIs: 'one row for each measure, group and point in time',
	holds: {
		column: 'measure_code',
		one: 'outcomes of one measure',
		many: 'outcomes of # measures'
	},
	columns: [
		column(
			'time_period',
			'Year',
			{ kind: 'time-period' },
			'Six digits for the two years: 202526 for 2025 to 2026.',
			{
				required: true,
				synonyms: ['Year', 'Academic year', 'School year', 'Time period', 'Period'],
				example: '202526'
			}
		),
		column(
			'time_identifier',
			'Kind of period',
			choice({
				'Academic year': ['Academic year', 'School year'],
				'Autumn term': ['Autumn term', 'Autumn'],
				'Spring term': ['Spring term', 'Spring'],
				'Summer term': ['Summer term', 'Summer'],
				'Financial year': ['Financial year']
			}),
			'Whether the period is an academic year or a term.',
			{
				required: true,
				synonyms: ['Time identifier', 'Term', 'Period type'],
				example: 'Academic year'
			}
		),
		column(
			'geographic_level',
			'Level',
			choice({
				School: ['School', 'Individual school'],
				Partnership: ['Partnership', 'Cluster'],
				Comparison: ['Comparison', 'Comparison group', 'Similar schools'],
				'Local authority': ['Local authority', 'LA', 'County'],
				National: ['National', 'England']
			}),
			'Whose figure it is.',
			{ required: true, synonyms: ['Level', 'Geographic level', 'Geography'], example: 'School' }
		),
		schoolColumn,
		column('topic_code', 'Topic', text(40), 'The topic it is filed under, as training is.', {
			required: true,
			synonyms: ['Topic', 'Subject', 'Theme'],
			example: 'READING'
		}),
		column('measure_code', 'Measure', text(80), 'What was measured.', {
			required: true,
			synonyms: ['Measure', 'Measure name', 'Indicator'],
			example: 'KS2_READING_EXP'
		}),
		column(
			'breakdown_topic',
			'Broken down by',
			text(60),
			'Total, Disadvantage, SEN, First language or Sex.',
			{
				synonyms: ['Breakdown topic', 'Characteristic'],
				example: 'Total'
			}
		),
		column('breakdown', 'Group', text(80), 'Which pupils: Total, or the group.', {
			synonyms: ['Pupil group', 'Group', 'Breakdown group'],
			example: 'Total'
		}),
		column(
			'point',
			'Point',
			choice({
				baseline: ['Baseline', 'Before', 'Start'],
				interim: ['Interim', 'Midpoint', 'Middle'],
				followup: ['Follow-up', 'After', 'End', 'Final']
			}),
			'Before, in between, or after.',
			{ required: true, synonyms: ['Point', 'Time point', 'Stage'], example: 'baseline' }
		),
		column('point_date', 'Measured on', { kind: 'date' }, 'The day it was measured.', {
			synonyms: ['Date', 'Measured on', 'Date measured'],
			example: '15/05/2026'
		}),
		column(
			'cohort_id',
			'Cohort',
			text(80),
			'Says that before and after are about the same pupils. Write “targeted” in it where they were chosen because they were low at the start.',
			{
				synonyms: ['Cohort', 'Year group'],
				example: 'Y6-2026'
			}
		),
		column(
			'statistic',
			'Kind of figure',
			choice({
				percent: ['Percentage', 'Percent', 'Per cent', '%', 'Proportion'],
				mean: ['Average', 'Mean'],
				count: ['Count', 'Number'],
				rate: ['Rate']
			}),
			'Percentage, average, count or rate.',
			{ required: true, synonyms: ['Statistic', 'Statistic type', 'Unit'], example: 'percent' }
		),
		column('numerator', 'Pupils who did', { kind: 'value' }, 'How many, of the number below.', {
			synonyms: [
				'Numerator',
				'Number achieving',
				'Pupils achieving',
				'Number of pupils achieving',
				'No. achieving',
				'Number at expected',
				'Number at expected standard',
				'Number at expected or above',
				'Number meeting expected standard',
				'Number reaching expected standard',
				'Pupils at expected'
			],
			example: '20'
		}),
		column('denominator', 'Pupils counted', { kind: 'value' }, 'Out of how many.', {
			synonyms: [
				'Denominator',
				'Cohort size',
				'Number of pupils',
				'Number in cohort',
				'No. of pupils',
				'Eligible pupils',
				'Pupils',
				'Out of'
			],
			example: '28'
		}),
		column('mean', 'Average', { kind: 'value' }, 'The average, where the figure is one.', {
			synonyms: ['Average', 'Mean score', 'Average score'],
			example: ''
		}),
		column('sd', 'Spread', { kind: 'value' }, 'Standard deviation of that average.', {
			synonyms: ['Standard deviation', 'SD', 'Std dev'],
			example: ''
		}),
		column('n', 'Number measured', { kind: 'value' }, 'How many pupils the average is about.', {
			synonyms: ['N', 'Number measured', 'Sample size'],
			example: ''
		}),
		column(
			'r_pre_post',
			'Correlation',
			{ kind: 'number', min: -1, max: 1 },
			'Correlation of before and after, where somebody worked it out.',
			{ synonyms: ['Correlation', 'r'], example: '' }
		),
		column(
			'value',
			'Value',
			{ kind: 'value' },
			'The figure: 71.4 for 71.4 per cent, or a symbol (z, x, c, low, u).',
			{
				synonyms: [
					'Value',
					'Result',
					'Result (%)',
					'Percentage',
					'Percentage (%)',
					'Percent',
					'Per cent',
					'%',
					'% achieving',
					'% at expected',
					'% at expected standard',
					'% at expected or above',
					'% meeting expected standard',
					'% reaching expected standard',
					'% expected',
					'Figure'
				],
				example: '71.4'
			}
		),
		column('target', 'Target', { kind: 'number' }, 'The target that was agreed, if one was.', {
			synonyms: ['Target', 'Goal'],
			example: '75'
		}),
		column(
			'direction',
			'Better is',
			choice({
				higher: ['Higher', 'Up', 'Increase', 'Higher is better'],
				lower: ['Lower', 'Down', 'Decrease', 'Lower is better']
			}),
			'Whether higher or lower is better.',
			{ synonyms: ['Direction', 'Better', 'Polarity'], example: 'higher' }
		),
		column(
			'status',
			'Status',
			choice({
				provisional: ['Provisional', 'Draft'],
				revised: ['Revised'],
				final: ['Final', 'Confirmed']
			}),
			'Whether the figure may still change.',
			{ synonyms: ['Data status'], example: 'final' }
		),
		column('source', 'Source', text(300), 'Where the figure comes from.', {
			synonyms: ['Data source', 'From'],
			example: 'School return'
		})
	],
	key: [
		'time_period',
		'time_identifier',
		'geographic_level',
		'school_urn',
		'topic_code',
		'measure_code',
		'breakdown_topic',
		'breakdown',
		'point',
		'point_date',
		'cohort_id',
		'source'
	],
	signature: ['measure_code', 'statistic', 'geographic_level'],
	rules: [
		{
			problem: 'school-missing',
			column: 'school_urn',
			when: "geographic_level = 'School' AND school_urn IS NULL"
		},
		{
			problem: 'value-missing',
			column: 'value',
			when: 'coalesce(value, numerator, mean) IS NULL AND coalesce(value_symbol, numerator_symbol, mean_symbol) IS NULL'
		},
		{
			problem: 'numerator-above-denominator',
			column: 'numerator',
			when: "statistic IN ('percent', 'rate') AND numerator > denominator"
		},
		{
			problem: 'percent-out-of-range',
			column: 'value',
			when: "statistic = 'percent' AND (value < 0 OR value > 100)"
		},
		{
			problem: 'percent-below-one',
			column: 'value',
			when: `${BELOW_ONE} AND NOT (${NOT_BACKED}) AND NOT coalesce(${NOT_ITS_NUMBERS}, false)`
		},
		{ problem: 'fraction-not-percent', column: 'value', when: `${BELOW_ONE} AND ${NOT_BACKED}` },
		{
			problem: 'percent-not-its-numbers',
			column: 'value',
			when: `statistic = 'percent' AND ${NOT_ITS_NUMBERS}`,
			instead: '100 * numerator / denominator'
		}
	],
	agreeing: [],
	counting: {
		one: 'pupil',
		many: 'pupils',
		column: 'denominator',
		reads: [
			'time_period',
			'time_identifier',
			'geographic_level',
			'school_urn',
			'measure_code',
			'breakdown_topic',
			'breakdown',
			'point',
			'cohort_id',
			'statistic',
			'numerator',
			'denominator',
			'n',
			'value'
		],
		// What a local authority or England publishes is no partner’s to hold.
		when: "geographic_level NOT IN ('Local authority', 'National')",
		whole: [
			'time_period',
			'time_identifier',
			'geographic_level',
			"CASE WHEN geographic_level = 'School' THEN school_urn END",
			'measure_code',
			'point'
		],
		parts: ["coalesce(breakdown_topic, 'Total')", "coalesce(breakdown, 'Total')"],
		unlessBothSay: ['cohort_id'],
		people: [
			"coalesce(denominator, n, CASE WHEN statistic = 'count' THEN coalesce(value, numerator) END)",
			"coalesce(n, denominator, CASE WHEN statistic = 'count' THEN coalesce(value, numerator) END)"
		],
		about: ['school_urn', 'measure_code', 'breakdown', 'point']
	},
	variants: [],
	examples: [
		{
			time_period: '202526',
			time_identifier: 'Academic year',
			geographic_level: 'School',
			school_urn: '999001',
			topic_code: 'READING',
			measure_code: 'KS2_READING_EXP',
			breakdown_topic: 'Total',
			breakdown: 'Total',
			point: 'baseline',
			point_date: '20/09/2025',
			cohort_id: 'Y6-2026',
			statistic: 'percent',
			numerator: '16',
			denominator: '28',
			value: '57.1',
			target: '75',
			direction: 'higher',
			status: 'final',
			source: 'School return'
		},
		{
			time_period: '202526',
			time_identifier: 'Academic year',
			geographic_level: 'School',
			school_urn: '999001',
			topic_code: 'READING',
			measure_code: 'KS2_READING_EXP',
			breakdown_topic: 'Total',
			breakdown: 'Total',
			point: 'followup',
			point_date: '15/05/2026',
			cohort_id: 'Y6-2026',
			statistic: 'percent',
			numerator: '20',
			denominator: '28',
			value: '71.4',
			target: '75',
			direction: 'higher',
			status: 'final',
			source: 'School return'
		}
	]
};
