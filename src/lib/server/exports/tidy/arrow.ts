import {
	Bool,
	DateDay,
	Dictionary,
	Field,
	Float64,
	Int32,
	RecordBatch,
	Schema,
	Struct,
	Table,
	TimestampMillisecond,
	Utf8,
	makeData,
	tableToIPC,
	vectorFromArray,
	type DataType
} from 'apache-arrow';
import type { TidyColumn, TidyTable, TidyType, TidyValue } from '#lib/document/tidy.ts';
import { asDate } from './as-date.ts';
import type { TidyFormat } from './tidy-format.ts';

/** The same columns ready in memory, texts said once: for notebooks and browsers. */
export const arrow: TidyFormat = {
	extension: 'arrow',
	mime: 'application/vnd.apache.arrow.file',
	label: 'Arrow',
	write: (table) => tableToIPC(tableOf(table), 'file')
};

function tableOf({ columns, length, about }: TidyTable): Table {
	const vectors = columns.map((column, at) =>
		vectorFromArray(valuesOf(column), TYPES[column.type](at))
	);
	const fields = columns.map(({ key }, at) => new Field(key, vectors[at]!.type, true));
	const schema = new Schema(fields, new Map(Object.entries(about)));
	const children = vectors.map(({ data }) => data[0]!);
	const data = makeData({ type: new Struct(fields), length, nullCount: 0, children });
	return new Table(schema, [new RecordBatch(schema, data)]);
}

/** A dictionary is numbered by its column: the library would count on from the last file that it wrote. */
const TYPES: Record<TidyType, (column: number) => DataType> = {
	text: (column) => new Dictionary(new Utf8(), new Int32(), column),
	number: () => new Float64(),
	whole: () => new Int32(),
	date: () => new DateDay(),
	moment: () => new TimestampMillisecond(),
	truth: () => new Bool()
};

function valuesOf({ type, values }: TidyColumn): (TidyValue | Date)[] {
	if (type !== 'date' && type !== 'moment') return values;
	return values.map((value) => (value === null ? null : asDate(value)));
}
