import { THRESHOLDS } from '../settings.ts';
import { systemOf, valuesLeft } from './bounds.ts';
import { leftOver } from './left-over.ts';
import type { Line } from './lines.ts';
import { merged } from './merged.ts';
import { CONSTANT, eliminate, equationOf, triangular, type Equation } from './recoverable.ts';

/** With more hidden figures than this, only a school’s own sums are put together: the others are long. */
const TOGETHER = 150;

/** Pupils are those who reached the measure and those who missed it; each adds up along every line. */
const KINDS = ['pupils', 'reached', 'missed'] as const;
type Kind = (typeof KINDS)[number];

/**
 * Takes lines and what is hidden; gives the hidden ids of which everything shown together leaves fewer
 * possible counts than the symbol itself does, which says 1 to 5.
 */
export function narrowed(lines: Line[], hidden: ReadonlySet<string>): string[] {
	const points = Map.groupBy(lines, ({ point }) => point);
	return [...points.values()].flatMap((sums) => narrowedAt(sums, hidden));
}

/** Takes an id and the lines of one point; gives true where it is a true zero there, which is no secret. */
export function isNobody(id: string, lines: Line[]): boolean {
	return lines.some(({ pupils }) => pupils.get(id) === 0);
}

function narrowedAt(lines: Line[], hidden: ReadonlySet<string>): string[] {
	const touched = lines.filter((line) => members(line).some((id) => hidden.has(id)));
	const ids = [...new Set(touched.flatMap(members))].filter((id) => hidden.has(id));
	const equations = [
		...KINDS.flatMap((kind) => equationsOf(touched, kind, hidden)),
		...ids.map(parts)
	];
	const system = systemOf(equations, leastOf(ids, touched));
	const enough = THRESHOLDS.partner.smallCount;
	const isTight = (name: string) => valuesLeft(system, name, enough) < enough;
	const told = new Set(touched.filter((line) => tellsOfAll(line, hidden)).flatMap(members));
	const counted = (id: string) => touched.some((line) => line.reached.has(id));
	return ids.filter(
		(id) =>
			!isNobody(id, touched) &&
			(isTight(`pupils ${id}`) || (counted(id) && !told.has(id) && isTight(`reached ${id}`)))
	);
}

/** Each line, and what elimination makes of them together. */
function equationsOf(lines: Line[], kind: Kind, hidden: ReadonlySet<string>): Equation[] {
	const sizes = new Map(lines.flatMap((line) => [...countsOf(line, kind)]));
	const own = lines.filter(({ acrossSchools }) => !acrossSchools);
	const joined = hidden.size > TOGETHER ? own : lines;
	const made = (of: Line[]) =>
		of.flatMap((line) => equationWithConstant(line, countsOf(line, kind), hidden));
	const bySize = triangular(made(joined), (id) => sizes.get(id) ?? 0);
	const across = Map.groupBy(
		lines.filter(({ acrossSchools }) => acrossSchools),
		({ total }) => total.split(' | ')[1]
	);
	const together = [...across.values()].flatMap((of) => merged(made(of), made(own)));
	return [...made(lines), ...eliminate(made(joined)), ...bySize, ...together]
		.filter(({ size }) => size > 1)
		.map((equation) => about(kind, equation));
}

function countsOf({ pupils, reached }: Line, kind: Kind): ReadonlyMap<string, number> {
	if (kind !== 'missed') return kind === 'pupils' ? pupils : reached;
	return new Map(
		[...reached].flatMap(([id, count]) => {
			const all = pupils.get(id);
			return all === undefined ? [] : [[id, all - count] as const];
		})
	);
}

function equationWithConstant(
	line: Line,
	counts: ReadonlyMap<string, number>,
	hidden: ReadonlySet<string>
): Equation[] {
	const withTotal = hidden.has(line.total) ? new Map([...counts, [line.total, 0]]) : counts;
	const left = leftOver(line, withTotal, hidden);
	if (left === null) return [];
	return [equationOf(line, hidden).set(CONSTANT, left)];
}

function about(kind: Kind, equation: Equation): Equation {
	return new Map(
		[...equation].map(([id, factor]) => [id === CONSTANT ? id : `${kind} ${id}`, factor])
	);
}

function parts(id: string): Equation {
	return new Map([
		[`reached ${id}`, 1],
		[`missed ${id}`, 1],
		[`pupils ${id}`, -1]
	]);
}

/** A true zero is shown, so that whatever is hidden is at least one pupil. */
function leastOf(ids: string[], lines: Line[]): Map<string, number> {
	const isSome = (id: string) => lines.some(({ pupils }) => (pupils.get(id) ?? 0) > 0);
	return new Map(
		KINDS.flatMap((kind) =>
			ids.map((id) => [`${kind} ${id}`, Number(kind === 'pupils' && isSome(id))] as const)
		)
	);
}

/** Where none or all of a shown total reached the measure, the total says so of everybody in it. */
function tellsOfAll({ total, pupils, reached }: Line, hidden: ReadonlySet<string>): boolean {
	const count = reached.get(total);
	return !hidden.has(total) && count !== undefined && (count === 0 || count === pupils.get(total));
}

function members({ total, children }: Line): string[] {
	return [total, ...children];
}
