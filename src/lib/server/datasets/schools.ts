import { choice, column, text } from './column.ts';
import type { ColumnType, Dataset } from './dataset.ts';
import { schoolColumn } from './people.ts';

// A share of the roll, such as those with free meals, is of the school; any other of what its pupils did.
const OF_RESULTS =
	/\b(expected|achiev\w*|attain\w*|greater depth|higher standard|exs|gds|gld|phonics|progress|results?|scores?|scaled|reading|writing|maths|mathematics|gps|spag|ks ?[1-4]|sats?|gcse|absence|exclusions|suspensions)\b/i;
const A_SHARE = /%|per ?cent/i;
const OF_THE_ROLL =
	/fsm|free|\bpp\b|premium|disadvant|\bsend?\b|ehc|eal|language|ethnic|boys|girls|male|lac\b|looked|mobil|service|full|occup|capacity|vacan/i;

function speaksOfResults(heading: string): boolean {
	return OF_RESULTS.test(heading) || (A_SHARE.test(heading) && !OF_THE_ROLL.test(heading));
}

// A share that comes to less than half a pupil is a share of one, not of a hundred.
const HALF_A_PUPIL = 'pct_disadvantaged < 1 AND pct_disadvantaged * pupils < 50';

const age: ColumnType = { kind: 'integer', min: 0, max: 25 };

/** What is known of each school: phase, pupils, since when it belongs (METHOD 3.5 and 4.2). */
export const schools: Dataset = {
	name: 'schools',
	title: 'Schools',
	description:
		'The schools with their phase, their number of pupils and staff, and when they joined.',
	oneRowIs: 'one row for each school',
	holds: { column: 'school_urn', one: 'one school', many: '# schools' },
	columns: [
		{ ...schoolColumn, required: true },
		column(
			'laestab',
			'LAESTAB',
			text(8),
			'Seven digits: the authority’s three, the school’s four.',
			{
				synonyms: ['LA ESTAB', 'DfE number', 'DfE no', 'DfES number', 'LAESTAB number', 'Estab'],
				example: '8309001'
			}
		),
		column('ukprn', 'UKPRN', text(8), 'Eight digits.', {
			synonyms: ['UK PRN', 'UKPRN number'],
			example: '10009001'
		}),
		column(
			'phase',
			'Phase',
			choice({
				'nursery-infant': ['Nursery and infant', 'Nursery', 'Infant and nursery', 'Nursery school'],
				infant: ['Infant', 'Infants', 'Infant school'],
				junior: ['Junior', 'Juniors', 'Junior school'],
				primary: ['Primary', 'Primary school', 'First', 'Middle deemed primary'],
				secondary: ['Secondary', 'Secondary school', 'High school', 'Middle deemed secondary'],
				special: [
					'Special',
					'Special school',
					'All-through',
					'Alternative provision',
					'Pupil referral unit',
					'PRU',
					'16 plus',
					'Not applicable'
				]
			}),
			'The phase of education.',
			{ synonyms: ['Phase of education', 'School phase'], example: 'primary' }
		),
		column('type', 'Type', text(100), 'Community, voluntary aided, academy …', {
			synonyms: ['School type', 'Type of establishment', 'Establishment type'],
			example: 'Community school'
		}),
		column('area', 'Area', text(80), 'District or area, for comparing like with like.', {
			synonyms: ['District', 'Locality', 'Cluster'],
			example: 'North East'
		}),
		column('rural', 'Rural', { kind: 'yes-no' }, 'Whether the school is in a rural place.', {
			synonyms: ['Rural?', 'Rural school', 'Is rural'],
			example: 'no'
		}),
		column('low_age', 'From age', age, 'Age of the youngest pupils.', {
			synonyms: ['Low age', 'Lowest age', 'Statutory low age', 'Age from', 'Min age'],
			example: '4'
		}),
		column('high_age', 'To age', age, 'Age of the oldest pupils.', {
			synonyms: ['High age', 'Highest age', 'Statutory high age', 'Age to', 'Max age'],
			example: '11'
		}),
		column('pupils', 'Pupils', { kind: 'integer', min: 0 }, 'How many pupils are on the roll.', {
			required: true,
			synonyms: [
				'Number of pupils',
				'NOR',
				'Number on roll',
				'Roll',
				'Pupils on roll',
				'Pupil numbers'
			],
			example: '214'
		}),
		column('staff', 'Staff', { kind: 'integer', min: 0 }, 'How many people work there.', {
			synonyms: ['Number of staff', 'Staff headcount', 'Headcount'],
			example: '31'
		}),
		column(
			'pct_disadvantaged',
			'Disadvantaged (%)',
			{ kind: 'number', min: 0, max: 100 },
			'Share of pupils who are disadvantaged, as 24 for 24%.',
			{
				synonyms: [
					'% disadvantaged',
					'Percent disadvantaged',
					'Disadvantaged',
					'Disadvantaged %',
					'Pupil premium %',
					'% pupil premium',
					'% PP',
					'PP %'
				],
				example: '24'
			}
		),
		column(
			'joined_date',
			'Joined',
			{ kind: 'date', mayBeOpen: true },
			'The day it joined the partnership.',
			{
				synonyms: ['Date joined', 'Joined date', 'Member since'],
				example: '01/09/2025'
			}
		),
		column(
			'left_date',
			'Left',
			{ kind: 'date', mayBeOpen: true },
			'The day it left the partnership.',
			{
				synonyms: ['Date left', 'Left on'],
				example: ''
			}
		),
		column(
			'successor_urn',
			'Succeeded by',
			text(10),
			'The URN of the school that took its place.',
			{
				synonyms: ['Successor URN', 'Successor', 'New URN'],
				example: ''
			}
		)
	],
	key: ['school_urn'],
	signature: ['laestab', 'ukprn', 'pupils', 'low_age', 'phase', 'pct_disadvantaged'],
	rules: [
		{ problem: 'ends-before-it-begins', column: 'left_date', when: 'left_date < joined_date' },
		{
			problem: 'percent-below-one',
			column: 'pct_disadvantaged',
			when: `pct_disadvantaged > 0 AND pct_disadvantaged < 1 AND NOT (${HALF_A_PUPIL})`
		},
		{
			problem: 'fraction-not-percent',
			column: 'pct_disadvantaged',
			when: `pct_disadvantaged > 0 AND ${HALF_A_PUPIL}`
		}
	],
	agreeing: [],
	unlike: {
		heading: speaksOfResults,
		one: 'a list of schools',
		other: 'pupils’ results',
		then: 'the number of pupils is of those who were counted, and not the roll'
	},
	holdsThroughout: true,
	completes: true,
	variants: [],
	examples: [
		{
			school_urn: '999001',
			laestab: '8309001',
			phase: 'primary',
			type: 'Community school',
			low_age: '4',
			high_age: '11',
			pupils: '214',
			pct_disadvantaged: '24'
		}
	]
};
