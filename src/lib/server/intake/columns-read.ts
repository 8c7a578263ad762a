import type { SheetReading } from './understood.ts';

/** Takes how a sheet was read; gives the columns of its dataset that it has, or that were said for all its rows. */
export function columnsRead({ mapping, records, everywhere = {} }: SheetReading): string[] {
	const fields = records?.fields ?? mapping.filter((field) => field !== null);
	return [...new Set([...fields, ...Object.keys(everywhere)])];
}
