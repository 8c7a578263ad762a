import { THRESHOLDS } from '../settings.ts';
import { narrow, type Bounds } from './bounds.ts';
import { leftOver } from './left-over.ts';
import type { Line } from './lines.ts';
import { CONSTANT, eliminate, equationOf, triangular, type Equation } from './recoverable.ts';

/** More pupils than any group has. */
const MANY = 10_000_000;

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
	const bounds = narrow(
		[...KINDS.flatMap((kind) => equationsOf(touched, kind, hidden)), ...ids.map(parts)],
		firstBounds(ids, touched)
	);
	const told = new Set(touched.filter((line) => tellsOfAll(line, hidden)).flatMap(members));
	const counted = (id: string) => touched.some((line) => line.reached.has(id));
	return ids.filter(
		(id) =>
			!isNobody(id, touched) &&
			(isTight(`pupils ${id}`, bounds) ||
				(counted(id) && !told.has(id) && isTight(`reached ${id}`, bounds)))
	);
}

/** Each line, and what elimination makes of them together. */
function equationsOf(lines: Line[], kind: Kind, hidden: ReadonlySet<string>): Equation[] {
	const counts = lines.map((line) => countsOf(line, kind));
	const sizes = new Map(counts.flatMap((of) => [...of]));
	const make = () => lines.flatMap((line, at) => equationWithConstant(line, counts[at]!, hidden));
	const bySize = triangular(make(), (id) => sizes.get(id) ?? 0);
	return [...make(), ...eliminate(make()), ...bySize].map((equation) => about(kind, equation));
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
function firstBounds(ids: string[], lines: Line[]): Bounds {
	const all = KINDS.flatMap((kind) => ids.map((id) => [kind, id] as const));
	const isSome = (id: string) => lines.some(({ pupils }) => (pupils.get(id) ?? 0) > 0);
	return {
		low: new Map(
			all.map(([kind, id]) => [`${kind} ${id}`, Number(kind === 'pupils' && isSome(id))])
		),
		high: new Map(all.map(([kind, id]) => [`${kind} ${id}`, MANY]))
	};
}

function isTight(name: string, { low, high }: Bounds): boolean {
	return high.get(name)! - low.get(name)! + 1 < THRESHOLDS.partner.smallCount;
}

/** Where none or all of a shown total reached the measure, the total says so of everybody in it. */
function tellsOfAll({ total, pupils, reached }: Line, hidden: ReadonlySet<string>): boolean {
	const count = reached.get(total);
	return !hidden.has(total) && count !== undefined && (count === 0 || count === pupils.get(total));
}

function members({ total, children }: Line): string[] {
	return [total, ...children];
}
