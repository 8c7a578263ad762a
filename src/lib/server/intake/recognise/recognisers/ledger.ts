import type { Header } from '../header.ts';
import { mapHeader } from '../mapping.ts';
import type { Place } from '../rearrangement.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Shape } from '../shape.ts';
import { plain } from '../words.ts';

/** A ledger with what was paid in one column and what came in in another: a line of finance for each. */
export const ledger: Recogniser = {
	name: 'ledger',
	recognise({ rows, answers }, shapes) {
		const shape = shapes.find(({ dataset, form }) => dataset.name === 'finance' && form === 'rows');
		if (!shape || answers.mapping) return null;
		for (const [at, cells] of rows.slice(0, MOST_TITLE_ROWS).entries()) {
			const header = headerOf(cells, at + 1, shape);
			if (header) return header;
		}
		return null;
	}
};

const MOST_TITLE_ROWS = 30;

const PAID = ['debit', 'dr', 'expenditure', 'paidout', 'payments', 'costs', 'spend', 'expense'];
const CAME_IN = ['credit', 'cr', 'income', 'paidin', 'receipts'];

/** Nothing was paid, in the words of ledgers. */
const NOTHING = ['0', '0.00', '£0.00', '£ -', '-', '£-', '0.0', '£0'];

function headerOf(row: string[], at: number, shape: Shape): Header | null {
	const cells = row.map((cell) => cell.trim());
	const words = cells.map((cell) => plain(cell.replace(/\(?£\)?|\bgbp\b/gi, '')));
	const paid = words.findIndex((word) => PAID.includes(word));
	const cameIn = words.findIndex((word) => CAME_IN.includes(word));
	const others = shape.columns.filter(({ name }) => !['line_type', 'amount_gbp'].includes(name));
	const mapping = mapHeader(
		cells.map((cell, index) => (index === paid || index === cameIn ? '' : cell)),
		others
	);
	if (paid < 0 || cameIn < 0 || !mapping.includes('date')) return null;
	const own = mapping.flatMap((field, index): [string, Place][] =>
		field ? [[field, { column: index + 1 }]] : []
	);
	const record = (type: string, column: number): [string, Place][] => [
		...own,
		['line_type', { text: type }],
		['amount_gbp', { column: column + 1, nothing: NOTHING }]
	];
	const records = [record('direct', paid), record('income', cameIn)];
	mapping[paid] = 'amount_gbp';
	mapping[cameIn] = 'amount_gbp';
	return {
		row: at,
		cells,
		shape,
		mapping,
		records: {
			inWords: 'with what was paid in one column and what came in in another',
			fields: records[0]!.map(([field]) => field),
			records: records.map((places) => places.map(([, place]) => place)),
			mark: 'amount_gbp',
			lastRow: null
		},
		notes: [
			`We took “${cells[paid]}” as direct costs and “${cells[cameIn]}” as income. Overheads and gifts in kind need a column of their own that says so.`
		]
	};
}
