import type { DuckDBConnection } from '@duckdb/node-api';
import { count } from './found.ts';
import type { Plan, PlannedColumn } from './plan.ts';
import { acceptedRows } from './staged.ts';

/** Takes a plan; gives whether no two accepted rows have the same key. */
export async function allDifferent(connection: DuckDBConnection, plan: Plan): Promise<boolean> {
	const columns = keptAsNumbers(plan);
	if (columns && (await allNumbersDiffer(connection, plan, columns))) return true;
	// Two keys that differ in their hash differ for certain, and hashes are quicker to count.
	const { key } = plan.shape;
	const twins = `SELECT count(*) - count(DISTINCT hash(${key.join(', ')}))
		FROM (${await acceptedRows(connection, plan, key)})`;
	return (await count(connection, twins)) === 0;
}

/** As many numbers as a bit each is kept for: 16 MB. */
const MOST = 2 ** 27;

// Where each word means itself, the keys are the combinations of words, which can be numbered, and a bit
// for each says which is there. That no two rows are the same says so of those accepted.
async function allNumbersDiffer(
	connection: DuckDBConnection,
	{ cells }: Plan,
	columns: PlannedColumn[]
): Promise<boolean> {
	const sizes = await sizesOf(connection, columns);
	const all = sizes.reduce((product, size) => product * size, 1);
	if (all > MOST) return false;
	const number = columns.reduce(
		(before, { at }, i) => `(${before}) * ${sizes[i]} + coalesce(enum_code(c${at})::BIGINT + 1, 0)`,
		'0::BIGINT'
	);
	const twins = `SELECT count(*) - bit_count(bitstring_agg(${number}, 0::BIGINT, ${all}::BIGINT))
		FROM ${cells.table}`;
	return (await count(connection, twins)) === 0;
}

/** The columns of the key, where all of them are narrow and plain; null where they are not. */
function keptAsNumbers({ shape, columns, made = [], text, cells }: Plan): PlannedColumn[] | null {
	if (cells.table !== text.table || made.some(({ name }) => shape.key.includes(name))) return null;
	const own = columns.filter(({ column }) => shape.key.includes(column.name));
	const numbered = own.every(({ at, plain }) => plain && text.narrow.includes(at));
	return own.length > 0 && numbered ? own : null;
}

/** How many words each column knows, and one for none. */
async function sizesOf(connection: DuckDBConnection, columns: PlannedColumn[]): Promise<number[]> {
	const sizes = columns.map(
		({ spellings }) => `(SELECT coalesce(max(enum_code(raw)::INTEGER) + 2, 1) FROM ${spellings})`
	);
	const result = await connection.runAndReadAll(`SELECT ${sizes.join(', ')}`);
	return (result.getRows()[0] ?? []).map(Number);
}
