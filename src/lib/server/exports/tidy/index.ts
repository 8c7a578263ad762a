import { arrow } from './arrow.ts';
import { parquet } from './parquet.ts';
import { tidyCsv } from './tidy-csv.ts';
import type { TidyFormat } from './tidy-format.ts';

/** Every kind of file that a tidy table can be carried off as. */
export const TIDY_FORMATS = { csv: tidyCsv, parquet, arrow } satisfies Record<string, TidyFormat>;

export type TidyFormatName = keyof typeof TIDY_FORMATS;

/** Takes a word of an address or command line; says whether it names such a kind. */
export function isTidyFormat(name: string): name is TidyFormatName {
	return Object.hasOwn(TIDY_FORMATS, name);
}
