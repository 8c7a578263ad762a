import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { TidyColumn, TidyType } from '#lib/document/tidy.ts';
import { VERSION } from '#lib/server/root.ts';
import { asDate } from './as-date.ts';
import type { TidyFormat } from './tidy-format.ts';

/** Typed columns, small, for DuckDB, Python, R and Power BI. */
export const parquet: TidyFormat = {
	extension: 'parquet',
	mime: 'application/vnd.apache.parquet',
	label: 'Parquet',
	write: ({ columns, about }) => {
		const buffer = parquetWriteBuffer({
			columnData: columns.map((column) => ({ name: column.key, data: valuesOf(column) })),
			schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
			kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
			createdBy: `Accord ${VERSION}`
		});
		return new Uint8Array(buffer);
	}
};

const ELEMENTS: Record<
	TidyType,
	Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>
> = {
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	number: { type: 'DOUBLE' },
	whole: { type: 'INT32' },
	date: { type: 'INT32', converted_type: 'DATE' },
	moment: {
		type: 'INT64',
		logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' }
	},
	truth: { type: 'BOOLEAN' }
};

function elementOf({ key, type }: TidyColumn): SchemaElement {
	return { name: key, repetition_type: 'OPTIONAL', ...ELEMENTS[type] };
}

function valuesOf({ type, values }: TidyColumn) {
	if (type === 'date') return values.map((value) => (value === null ? null : asDate(value)));
	if (type === 'moment')
		return values.map((value) => (value === null ? null : BigInt(asDate(value).getTime())));
	return values;
}
