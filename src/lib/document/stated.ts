import type { Figure, MissingSymbol, Unit } from './figure.ts';
import type { Block, Cell, ChartBlock, Ledger, Report, Section, Table } from './report.ts';
import { STATE_WORDS, type State } from './state.ts';

/** Something that a report states and that a later version of it may state otherwise. */
export interface Stated {
	/** Where it stands; the same in every version, and unique within one. */
	key: string;
	/** Title of its section. */
	section: string;
	/** What it is about: "3.1.1 Headteacher Strategic Forum", or the title of its table. */
	label: string;
	/** For a cell: the row and the column of the table. */
	cell: { row: string; column: string } | null;
	state: State | null;
	/** The state set beside it by decision, where one is. */
	decided: State | null;
	/** As printed. */
	text: string;
	symbol: MissingSymbol | null;
	unit: Unit | null;
	numerator: number | null;
	denominator: number | null;
	/** Clause whose evidence stands behind it, where one is named. */
	clause: string | null;
	uploads: string[];
	/** Kind of the chart that draws it; null where none does. */
	chart: ChartBlock['chart']['kind'] | null;
	/** The words around it, which tell what is counted. */
	about: string;
	/** The line under its table or chart, which tells the kinds of spreadsheet it is made from. */
	source: string;
}

type Place = Pick<Stated, 'section' | 'chart' | 'clause' | 'source'> & {
	block: string;
	about: string;
};

/** Of what no chart draws and no line names the evidence. */
const NOWHERE = { chart: null, clause: null, source: '' };

/** Takes a report; gives every promise, figure and cell of it in reading order. The list of its own spreadsheets is left out. */
export function statedIn(report: Report): Stated[] {
	const counts = report.counts.map(({ state, count }) => ({
		...plain(`Promises: ${STATE_WORDS[state].toLowerCase()}`, { text: String(count) }),
		key: `counts ${state}`,
		...{ section: 'In short', chart: null, clause: null, about: 'promises', source: '' }
	}));
	const blocks = report.sections.flatMap((section) =>
		section.blocks.filter((block) => !isListOfUploads(block)).flatMap((block) => of(block, section))
	);
	return keyedOnce([...counts, ...blocks]);
}

/** The spreadsheets themselves are named as the reason of a change. */
function isListOfUploads(block: Block): boolean {
	return block.kind === 'table' && block.id === 'uploads';
}

function of(block: Block, { title: section }: Section): Stated[] {
	switch (block.kind) {
		case 'figure': {
			const place = { section, block: block.id, ...NOWHERE, about: block.label };
			return [figureAt(block.figure, block.label, `${block.id} ${block.label}`, place)];
		}
		case 'table':
			return cellsOf(block, placeOf(block, section, null));
		case 'chart':
			return cellsOf(block.table, placeOf(block, section, block.chart.kind));
		case 'ledger':
			return promisesOf(block, section);
		default:
			return [];
	}
}

function placeOf(block: Table | ChartBlock, section: string, chart: Stated['chart']): Place {
	const about = `${block.title} ${block.subtitle ?? ''}`;
	const source = block.source?.text ?? '';
	return { section, block: block.id, chart, clause: clauseIn(block.source?.href), about, source };
}

function cellsOf(table: Table, place: Place): Stated[] {
	return table.rows.flatMap((cells) => {
		const row = cells[0]?.text ?? '';
		return cells.slice(1).map((cell, index) => {
			const column = table.columns[index + 1]?.label ?? '';
			return {
				...plain(table.title, cell),
				cell: { row, column },
				unit: table.columns[index + 1]?.unit ?? null,
				key: `${place.block} ${row} ${column}`,
				...{ section: place.section, chart: place.chart, source: place.source },
				clause: clauseIn(cell.href) ?? clauseIn(cells[0]?.href) ?? place.clause,
				about: `${place.about} ${row} ${column} ${cell.text}`
			};
		});
	});
}

function promisesOf({ id, rows }: Ledger, section: string): Stated[] {
	return rows.map(({ ref, promise, state, override, figure }) => {
		const place = { section, block: id, ...NOWHERE, clause: ref, about: promise };
		const label = `${ref} ${promise}`;
		const key = `${id} ${ref}`;
		const stated = figure
			? figureAt(figure, label, key, place)
			: {
					...plain(label, { text: '' }),
					...{ section, chart: null, clause: ref, source: '' },
					key,
					about: promise
				};
		return { ...stated, state, decided: override ?? null };
	});
}

function figureAt(figure: Figure, label: string, key: string, place: Place): Stated {
	const { section, chart, clause, about, source } = place;
	return {
		...{ key, section, label, source, cell: null, state: null, decided: null },
		...{ text: figure.text, symbol: figure.symbol ?? null, unit: figure.unit },
		...{ numerator: figure.numerator, denominator: figure.denominator },
		...{
			clause: clause ?? clauseIn(figure.evidence.href),
			uploads: figure.evidence.uploads,
			chart
		},
		about: `${about} ${figure.text}`
	};
}

function plain(label: string, cell: Cell) {
	const { text, state = null, symbol = null } = cell;
	const counted = { unit: null, numerator: null, denominator: null, uploads: [] as string[] };
	return { label, cell: null, state, decided: null, text, symbol, ...counted };
}

/** Two rows of a table may begin alike: each has its own place among them. */
function keyedOnce(stated: Stated[]): Stated[] {
	const met = new Map<string, number>();
	return stated.map((one) => {
		const times = (met.get(one.key) ?? 0) + 1;
		met.set(one.key, times);
		return times === 1 ? one : { ...one, key: `${one.key} (${times})` };
	});
}

function clauseIn(href: string | undefined): string | null {
	return href?.match(/\/clauses\/([^/?#]+)/)?.[1] ?? null;
}
