import type { Column } from '#lib/server/datasets/dataset.ts';
import type { DateOrder } from '../../recognise/date-order.ts';

/**
 * How a kind of cell is typed and checked. Both give SQL over `cell`: what was written, trimmed, and
 * never blank where `wrong` is asked.
 */
export interface CellType {
	/** SQL for the typed value, null where the cell can’t be understood. */
	typed(column: Column, context: CellContext): string;
	/** SQL for the symbol that stands instead of a value; only values have one. */
	symbol?(): string;
	/** SQL for the code of what is wrong, over `cell` and `typed`; null where nothing is. */
	wrong(column: Column, context: CellContext): string;
}

export interface CellContext {
	dateOrder: DateOrder;
	/** True where the sender has said how to read its dates: then 25 is 2025. */
	shortYears: boolean;
	term: { from: string; to?: string } | null;
	/** Table of what was written for schools (`written`) and which they are (`id`); null where nobody can say. */
	schools: string | null;
	/** A person’s code, and the code of the same person under another spelling. */
	people: Record<string, string>;
	/** What the sender said that words mean which no choice of the column knows, by plain word. */
	meanings: Record<string, string>;
}
