import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recoverable, type Sum } from './recoverable.ts';
import { hideWith } from './secondary.ts';

describe('hiding one figure so that no subtraction brings it back (METHOD 7.3)', () => {
	test('in a row of 4, 12 and 24 with a shown total, 4 takes 12 with it and 24 stays (METHOD 13)', () => {
		const row = { total: 'total', children: ['4', '12', '24'] };
		const sizes = new Map([
			['4', 4],
			['12', 12],
			['24', 24],
			['total', 40]
		]);
		expect([...hideWith([row], sizes, new Set(['4']))].sort()).toEqual(['12', '4']);
	});

	test('of two equally small figures, the first by name goes', () => {
		const row = { total: 'total', children: ['a', 'c', 'b'] };
		const sizes = new Map([
			['a', 3],
			['c', 9],
			['b', 9]
		]);
		expect([...hideWith([row], sizes, new Set(['a']))]).toEqual(['a', 'b']);
	});

	test('a true zero protects nobody, so the total goes instead', () => {
		const row = { total: 'total', children: ['few', 'none'] };
		const sizes = new Map([
			['few', 3],
			['none', 0],
			['total', 3]
		]);
		expect([...hideWith([row], sizes, new Set(['few']))]).toEqual(['few', 'total']);
	});

	test('two sums that are safe alone are hidden further when together they give a figure away', () => {
		// x is in both sums, and y + z is known from a third: x = (x + y) + (x + z) - … leaves x alone.
		const sums = [
			{ total: 't1', children: ['x', 'y', 'a'] },
			{ total: 't2', children: ['x', 'y', 'z', 'b'] },
			{ total: 't3', children: ['z', 'c'] }
		];
		const sizes = new Map(['x', 'y', 'z', 'a', 'b', 'c'].map((id) => [id, 20] as const));
		const hidden = hideWith(sums, sizes, new Set(['z']));
		expect(recoverable(sums, hidden)).toEqual([]);
	});

	test('whatever the table and whatever is small, nothing hidden can be worked out', () => {
		fc.assert(
			fc.property(tables(), ({ sums, sizes, small }) => {
				const hidden = hideWith(sums, sizes, small);
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
