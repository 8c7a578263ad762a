import type { Unit } from '#lib/document/figure.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { OutcomeCell, OutcomeMeasure } from '../evaluation.ts';
import { readSql } from '../stage/stage.ts';
import { isTargeted, totalAt, type StagedCell } from './cell.ts';
import { changeOf } from './change.ts';
import { gapOf } from './gap.ts';
import { measureName } from '#lib/server/datasets/measure-name.ts';

const UNITS: Record<StagedCell['statistic'], Unit> = {
	percent: 'percent',
	rate: 'percent',
	mean: 'score',
	count: 'count'
};

/** The SQL of every cell. */
export const CELLS = readSql('outcomes', 'cells.sql');

/** Takes staged facts; gives each measure with every cell and the partnership’s change. */
export async function outcomesOf(query: Query): Promise<OutcomeMeasure[]> {
	return measuresOf(await cellsOf(query, true));
}

/** The same for each of several partnerships at once, by id, without the cells of single schools. */
export async function outcomesOfEach(query: Query): Promise<Map<string, OutcomeMeasure[]>> {
	const byPartnership = Map.groupBy(await cellsOf(query, false), ({ of }) => of);
	return new Map([...byPartnership].map(([of, cells]) => [of, measuresOf(cells)]));
}

function cellsOf(query: Query, schools: boolean): Promise<(StagedCell & { of: string })[]> {
	return query.all(CELLS, { schools });
}

/** Takes cells in the order of tables; gives them by measure, with the change in each. */
export function measuresOf(cells: StagedCell[]): OutcomeMeasure[] {
	const byMeasure = Map.groupBy(cells, (cell) => cell.measure);
	return [...byMeasure.values()].map(outcomeMeasure);
}

function outcomeMeasure(cells: StagedCell[]): OutcomeMeasure {
	const [{ topic, measure, statistic, direction }] = cells as [StagedCell, ...StagedCell[]];
	return {
		topic,
		measure,
		name: measureName(measure),
		unit: UNITS[statistic],
		direction,
		target: targetOf(cells),
		cells: cells.map(shown),
		...(ours(cells).some(isTargeted) ? { targeted: true as const } : {}),
		change: changeOf(cells),
		gap: gapOf(cells)
	};
}

function ours(cells: StagedCell[]): StagedCell[] {
	return cells.filter(({ level }) => level === 'Partnership' || level === 'School');
}

/** The partnership’s own target, or its schools’ where they all have the same. */
function targetOf(cells: StagedCell[]): number | null {
	const own =
		totalAt(cells, 'Partnership', 'followup') ?? totalAt(cells, 'Partnership', 'baseline');
	if (own?.target != null) return own.target;
	const schools = cells.filter((cell) => cell.level === 'School' && cell.breakdown === 'Total');
	const targets = new Set(schools.map(({ target }) => target).filter((target) => target !== null));
	return targets.size === 1 ? ([...targets][0] ?? null) : null;
}

function shown(cell: StagedCell): OutcomeCell {
	const { level, school, breakdownTopic, breakdown, point, pointDate } = cell;
	const { numerator, denominator, value, symbol, n, status, source } = cell;
	return {
		level,
		school,
		breakdownTopic,
		breakdown,
		point,
		pointDate,
		numerator,
		denominator,
		value,
		symbol,
		n,
		status,
		source
	};
}
