import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesTooLittle } from './left-over.ts';
import type { Line, Sum } from './lines.ts';
import { narrowed } from './narrowed.ts';
import { recoverable } from './recoverable.ts';
import { hideWith } from './secondary.ts';

describe('hiding one figure so that no subtraction brings it back (METHOD 7.3)', () => {
	test('in a row of 4, 12 and 24 with a shown total, 4 takes 12 with it and 24 stays (METHOD 13)', () => {
		const row = lineOf('total', 40, { '4': 4, '12': 12, '24': 24 });
		expect([...hideWith([row], new Set(['4']))].sort()).toEqual(['12', '4']);
	});

	test('of two equally small figures, the first by name goes', () => {
		const row = lineOf('total', 21, { a: 3, c: 9, b: 9 });
		expect([...hideWith([row], new Set(['a']))]).toEqual(['a', 'b']);
	});

	test('a true zero protects nobody, so the total goes instead', () => {
		const row = lineOf('total', 3, { few: 3, none: 0 });
		expect([...hideWith([row], new Set(['few']))]).toEqual(['few', 'total']);
	});

	test('1 and 1 leave 2, which tells that both are 1, so a third goes with them', () => {
		const row = lineOf('total', 50, { a: 1, b: 1, c: 18, d: 30 });
		expect([...hideWith([row], new Set(['a', 'b']))]).toEqual(['a', 'b', 'c']);
	});

	test('where nobody of those left over reached the measure, one more goes with them', () => {
		const row = lineOf(
			'total',
			60,
			{ a: 4, b: 12, c: 14, d: 30 },
			{ total: 27, a: 0, b: 0, c: 7, d: 20 }
		);
		expect([...hideWith([row], new Set(['a']))]).toEqual(['a', 'b', 'c']);
	});

	test('a group that is there at the start only doesn’t protect another afterwards', () => {
		const before = lineOf('total', 60, { a: 4, b: 9, c: 20, d: 27 });
		const after = lineOf('total', 51, { a: 4, c: 20, d: 27 }, {}, 'followup');
		expect([...hideWith([before, after], new Set(['a']))].sort()).toEqual(['a', 'b', 'c']);
	});

	test('two sums that are safe alone are hidden further when together they give a figure away', () => {
		// x is in both sums, and y + z is known from a third: x = (x + y) + (x + z) - … leaves x alone.
		const sums = [
			lineOf('t1', 60, { x: 20, y: 20, a: 20 }),
			lineOf('t2', 80, { x: 20, y: 20, z: 20, b: 20 }),
			lineOf('t3', 40, { z: 20, c: 20 })
		];
		const hidden = hideWith(sums, new Set(['z']));
		expect(recoverable(sums, hidden)).toEqual([]);
	});

	test('row and column that are safe alone can leave one possibility: 6 + 6 beside 6 and 6', () => {
		const sums = [
			lineOf('row1', 52, { a1: 6, a2: 6, a3: 40 }),
			lineOf('col1', 47, { a1: 6, b1: 1, c1: 40 }),
			lineOf('col2', 47, { a2: 6, b2: 1, c2: 40 })
		];
		const hidden = new Set(['a1', 'a2', 'b1', 'b2']);
		expect(sums.filter((sum) => leavesTooLittle(sum, hidden))).toEqual([]);
		expect(narrowed(sums, hidden).sort()).toEqual(['a1', 'a2', 'b1', 'b2']);
		expect(narrowed(sums, hideWith(sums, hidden))).toEqual([]);
	});

	test('whatever the table and whatever is small, nothing hidden can be worked out', () => {
		fc.assert(
			fc.property(tables(), ({ sums, sizes, small }) => {
				const lines = sums.map(({ total, children }) =>
					lineOf(total, sizes.get(total)!, sizesOf(children, sizes))
				);
				const hidden = hideWith(lines, small);
				expect([...small].every((id) => hidden.has(id))).toBe(true);
				expect([...hidden].filter((id) => isDetermined(id, sums, hidden))).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});
});

/** Schools by groups with both margins and the corner, each size up to 30 pupils. */
function tables() {
	const shape = fc.record({
		schools: fc.integer({ min: 1, max: 6 }),
		groups: fc.integer({ min: 1, max: 4 }),
		pupils: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 24, maxLength: 24 })
	});
	return shape.map(({ schools, groups, pupils }) => {
		const rows = Array.from({ length: schools }, (_, at) => `s${at}`);
		const columns = Array.from({ length: groups }, (_, at) => `g${at}`);
		const across = [...rows, 'all'].map((row) =>
			sumOf(
				`${row}/total`,
				columns.map((column) => `${row}/${column}`)
			)
		);
		const down = [...columns, 'total'].map((column) =>
			sumOf(
				`all/${column}`,
				rows.map((row) => `${row}/${column}`)
			)
		);
		const sizes = new Map<string, number>();
		rows.forEach((row, i) =>
			columns.forEach((column, j) => sizes.set(`${row}/${column}`, pupils[i * 4 + j]!))
		);
		for (const sum of [...across.slice(0, -1), ...down, across.at(-1)!]) {
			sizes.set(
				sum.total,
				sum.children.reduce((all, child) => all + (sizes.get(child) ?? 0), 0)
			);
		}
		const small = new Set([...sizes].filter(([, size]) => size > 0 && size <= 5).map(([id]) => id));
		return { sums: [...across, ...down], sizes, small };
	});
}

/** A line by hand: its total, its children, and where it matters who of them reached the measure. */
function lineOf(
	total: string,
	all: number,
	children: Record<string, number>,
	reached: Record<string, number> = {},
	point = 'baseline'
): Line {
	return {
		total,
		children: Object.keys(children),
		point,
		acrossSchools: false,
		few: 5,
		pupils: new Map([[total, all], ...Object.entries(children)]),
		reached: new Map(Object.entries(reached))
	};
}

function sizesOf(ids: string[], sizes: ReadonlyMap<string, number>): Record<string, number> {
	return Object.fromEntries(ids.map((id) => [id, sizes.get(id) ?? 0]));
}

function sumOf(total: string, children: string[]): Sum {
	return { total, children };
}

/**
 * An independent solver: a figure is determined when adding “it alone” to the equations adds nothing,
 * counted as rank over the integers modulo a large prime.
 */
function isDetermined(id: string, sums: Sum[], hidden: Set<string>): boolean {
	const unknowns = [...hidden];
	const equations = sums.map((sum) =>
		unknowns.map((unknown) =>
			sum.total === unknown ? -1n : sum.children.includes(unknown) ? 1n : 0n
		)
	);
	const alone = unknowns.map((unknown) => (unknown === id ? 1n : 0n));
	return rank([...equations, alone]) === rank(equations);
}

const PRIME = 2_147_483_647n;

function rank(matrix: bigint[][]): number {
	let rows = matrix.map((row) => row.map(modulo));
	let found = 0;
	for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
		const pivot = rows.find((row) => row[column] !== 0n);
		if (!pivot) continue;
		found++;
		const inverse = power(pivot[column]!, PRIME - 2n);
		rows = rows
			.filter((row) => row !== pivot)
			.map((row) => row.map((value, i) => modulo(value - row[column]! * inverse * pivot[i]!)));
	}
	return found;
}

function modulo(value: bigint): bigint {
	return ((value % PRIME) + PRIME) % PRIME;
}

function power(base: bigint, exponent: bigint): bigint {
	if (exponent === 0n) return 1n;
	const half = power(base, exponent / 2n);
	return modulo(half * half * (exponent % 2n ? base : 1n));
}
