import { choice, column, text } from './column.ts';
import type { Dataset } from './dataset.ts';
import { schoolColumn } from './people.ts';

/** What was spent and earned, line by line (METHOD 3.5). */
export const finance: Dataset = {
	name: 'finance',
	title: 'Finance',
	description: 'What was spent and earned for the partnership or the service, line by line.',
	oneRowIs: 'one row for each amount',
	holds: { column: 'line_id', one: 'one line of finance', many: '# lines of finance' },
	columns: [
		column(
			'line_id',
			'Line',
			text(80),
			'A code that no other line has. Without one, the row’s number stands in.',
			{
				synonyms: [
					'Line ID',
					'Transaction',
					'Transaction ID',
					'Transaction no',
					'Journal',
					'Ledger ref',
					'Voucher'
				],
				example: 'F-001',
				made: {
					oneOf: ['amount_gbp'],
					// Another ledger of the same day has other lines in the same rows.
					sql: "concat_ws(' ', 'row', source_row::VARCHAR, line_type::VARCHAR, cost_centre)",
					problem: 'line-name-made',
					unmade: 'line-unnamed'
				},
				required: true
			}
		),
		column(
			'date',
			'Date',
			{ kind: 'date' },
			'The day of the cost or income, or the last of the period.',
			{
				required: true,
				synonyms: [
					'Transaction date',
					'Posting date',
					'Posted',
					'Invoice date',
					'Date of payment',
					'Paid on',
					'Payment date'
				],
				example: '30/06/2025'
			}
		),
		column(
			'period_basis',
			'Kind of year',
			choice({
				financial: ['Financial year', 'FY', 'April to March'],
				academic: ['Academic year', 'AY', 'September to August', 'School year']
			}),
			'Whether the amount belongs to a financial or an academic year.',
			{ synonyms: ['Period basis', 'Year basis', 'Year type'], example: 'financial' }
		),
		column('cost_centre', 'Cost centre', text(80), 'The budget it belongs to.', {
			synonyms: [
				'Cost center',
				'CC',
				'Budget',
				'Budget code',
				'Budget heading',
				'Cost code',
				'Nominal',
				'Account'
			],
			example: 'Governor services'
		}),
		column(
			'line_type',
			'Type',
			choice({
				direct: [
					'Direct cost',
					'Direct',
					'Cost',
					'Costs',
					'Expenditure',
					'Expense',
					'Expenses',
					'Payment',
					'Spend',
					'Debit'
				],
				overhead: ['Overhead', 'Overheads', 'Indirect cost', 'Indirect'],
				income: [
					'Income',
					'Contribution',
					'Contributions',
					'Receipt',
					'Receipts',
					'Sales',
					'Grant',
					'Credit'
				],
				in_kind: ['In kind', 'Volunteer time', 'Donated time']
			}),
			'Direct cost, overhead, income, or time given for nothing.',
			{
				required: true,
				synonyms: [
					'Line type',
					'Cost type',
					'Type of line',
					'Transaction type',
					'Income/expenditure'
				],
				example: 'direct'
			}
		),
		column(
			'activity_code',
			'Activity',
			text(60),
			'What it was for: TRAINING, MEETINGS, STAFF, CLERKING, HELPLINE.',
			{
				synonyms: ['Activity code', 'Service line', 'Purpose'],
				example: 'TRAINING'
			}
		),
		{ ...schoolColumn, type: { kind: 'school', everybody: true } },
		column(
			'amount_gbp',
			'Amount',
			{ kind: 'number' },
			'In pounds, costs and income alike without a minus.',
			{
				required: true,
				synonyms: [
					'Amount',
					'Amount (£)',
					'Amount GBP',
					'£',
					'Net',
					'Net amount',
					'Net (£)',
					'Value',
					'Actual'
				],
				example: '1450'
			}
		),
		column('note', 'Note', text(300), 'For the sender’s own use: never shown in any report.', {
			synonyms: ['Notes', 'Description', 'Narrative', 'Details', 'Supplier', 'Payee', 'Reference'],
			example: ''
		})
	],
	key: ['line_id', 'date'],
	signature: ['line_type', 'amount_gbp', 'cost_centre'],
	rules: [
		{
			problem: 'income-with-a-minus',
			column: 'amount_gbp',
			when: "line_type = 'income' AND amount_gbp < 0",
			instead: '-amount_gbp'
		}
	],
	agreeing: [],
	across: [
		{
			problem: 'years-mixed',
			column: 'period_basis',
			reads: ['period_basis'],
			sql: `SELECT source_row, cells_row, first AS detail
				FROM (SELECT *, min(source_row) OVER () AS first,
						arg_min(period_basis, source_row) OVER () AS usual
					FROM accepted WHERE period_basis IS NOT NULL)
				WHERE period_basis <> usual ORDER BY source_row LIMIT 1`
		}
	],
	variants: [],
	examples: [
		{
			line_id: 'F-001',
			date: '30/06/2025',
			period_basis: 'financial',
			cost_centre: 'Governor services',
			line_type: 'direct',
			activity_code: 'TRAINING',
			amount_gbp: '1450'
		},
		{
			line_id: 'F-002',
			date: '30/06/2025',
			period_basis: 'financial',
			cost_centre: 'Governor services',
			line_type: 'income',
			activity_code: 'TRAINING',
			school_urn: '999001',
			amount_gbp: '480'
		}
	]
};
