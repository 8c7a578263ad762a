import type { SheetSeen } from '../recogniser.ts';
import { textsAround } from '../register/said-around.ts';
import { spansIn, type Span } from '../register/years-said.ts';

/** Takes a sheet and where its header is, from 0; gives the year its titles and names say, where they say one only. */
export function yearAround(
	seen: SheetSeen,
	header: number
): { period: string; written: string; where: string } | null {
	const said = textsAround(seen, seen.rows.slice(0, header)).flatMap(({ text, where }) =>
		spansIn(text)
			.filter(isYear)
			.map(({ from, to, written }) => ({
				period: `${from.slice(0, 4)}${to.slice(2, 4)}`,
				written,
				where
			}))
	);
	const years = new Set(said.map(({ period }) => period));
	return years.size === 1 ? said[0]! : null;
}

function isYear({ from, to }: Span): boolean {
	return from.endsWith('-09-01') && to.endsWith('-08-31');
}
