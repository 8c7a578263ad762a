import { chanceOf, type Chance } from '../random.ts';
import type { Board } from './boards.ts';
import { later } from './days.ts';

/** Somebody’s time in one place on a board. Dates are ISO. */
export interface Term {
	board: Board;
	ref: string;
	role: string;
	appointed: string;
	termEnds: string;
	/** The day they left, where they have. */
	left?: string;
}

/** As the boards’ records stood on 22 November 2026. */
const STANDS = '2026-11-22';

const ROLES = ['head', 'chair', 'vice_chair', 'parent', 'parent', 'staff', 'la', 'co_opted'];

/** Takes boards; gives everybody who held a place since 2022, place by place. A place that nobody holds is a vacancy. */
export function governors(boards: Board[]): Term[] {
	return boards.flatMap((board) => {
		let people = 0;
		const next = () => `${board.prefix}-${String((people += 1)).padStart(2, '0')}`;
		return Array.from({ length: board.places }, (_, place) =>
			holders(board, ROLES[place] ?? 'co_opted', next, chanceOf(`${board.id} place ${place}`))
		).flat();
	});
}

/** Takes terms and an ISO date; gives those who were in post on that day. */
export function inPost(terms: Term[], date: string): Term[] {
	return terms.filter(({ appointed, left }) => appointed <= date && (!left || date < left));
}

function holders(board: Board, role: string, next: () => string, chance: Chance): Term[] {
	const terms: Term[] = [];
	let from = later('2021-09-01', Math.floor(800 * chance.number()));
	while (from <= STANDS) {
		const term = holder(board, role, next(), from, chance);
		terms.push(term);
		if (!term.left) break;
		from = later(term.left, daysEmpty(role, chance));
	}
	return terms;
}

/** Most serve their four years; heads stay; one in three of the others leaves before. */
function holder(board: Board, role: string, ref: string, appointed: string, chance: Chance): Term {
	const termEnds = later(appointed, 4 * 365);
	const term = { board, ref, role, appointed, termEnds };
	if (role === 'head') return { ...term, termEnds: later(appointed, 10 * 365) };
	const early = chance.happens(0.36);
	const left = early ? later(appointed, 250 + Math.floor(1000 * chance.number())) : termEnds;
	return left <= STANDS ? { ...term, left } : term;
}

/** A place that the authority fills waits longest. */
function daysEmpty(role: string, chance: Chance): number {
	const most = role === 'la' ? 260 : 130;
	return 10 + Math.floor(most * chance.number());
}
