import { loadPartnership } from '#lib/server/agreements/load.ts';
import type { Phase } from '#lib/server/agreements/partnership.ts';
import { chanceOf } from '../random.ts';

/** An invented school of the county, with what the generator knows of it and of its board. */
export interface Board {
	id: string;
	name: string;
	phase: Phase;
	/** Begins the codes of its people: `HAR-03`. */
	prefix: string;
	area: string;
	rural: boolean;
	pupils: number;
	disadvantaged: number;
	/** Places on the governing board. */
	places: number;
	/** How readily its governors come, 0 to 1. */
	keen: number;
}

/** Boards that took part in nothing in 2025 to 2026: three small ones far out, one on the coast, one infant school. */
export const SILENT = [
	'local-ness-end',
	'local-lowstrand',
	'local-quernstone',
	'local-inner-quay',
	'local-highwold-infant'
];

/** Takes a board and an ISO date; says whether it took part in nothing in that academic year. */
export function isSilent({ id }: Board, date: string): boolean {
	return SILENT.includes(id) && date >= '2025-09-01' && date <= '2026-08-31';
}

type Traits = [prefix: string, area: string, rural: boolean, pupils: number, disadvantaged: number];

const TRAITS: Record<string, Traits> = {
	'local-ellenhead-academy': ['ELA', 'Ellenhead', false, 980, 24],
	'local-ellenhead-infant': ['ELI', 'Ellenhead', false, 170, 19],
	'local-ellenhead-junior': ['ELJ', 'Ellenhead', false, 236, 21],
	'local-crook-lonning': ['CRL', 'Ellenhead', true, 62, 9],
	'local-dunmallet': ['DUN', 'Ellenhead', true, 88, 12],
	'local-fellmoor-gate': ['FEL', 'Ellenhead', true, 143, 15],
	'local-hause-lane': ['HAU', 'Ellenhead', false, 211, 31],
	'local-mirebank-fold': ['MIR', 'Ellenhead', false, 304, 38],
	'local-st-cedrics': ['STC', 'Ellenhead', true, 96, 11],
	'local-penmarrow': ['PEM', 'Mid Ellen', false, 1210, 18],
	'local-penmarrow-infant': ['PNI', 'Mid Ellen', false, 148, 22],
	'local-penmarrow-junior': ['PNJ', 'Mid Ellen', false, 251, 20],
	'local-aldholme': ['ALD', 'Mid Ellen', false, 198, 14],
	'local-brackwater': ['BRW', 'Mid Ellen', false, 206, 17],
	'local-cawdell': ['CAW', 'Mid Ellen', true, 119, 13],
	'local-dovecote-hill': ['DOV', 'Mid Ellen', false, 412, 26],
	'local-eskerby': ['ESK', 'Mid Ellen', true, 57, 8],
	'local-st-winnas': ['STW', 'Mid Ellen', false, 203, 23],
	'local-saltings-high': ['SAH', 'Saltings', false, 870, 41],
	'local-gullmarsh-infant': ['GUI', 'Saltings', false, 121, 44],
	'local-gullmarsh-junior': ['GUJ', 'Saltings', false, 168, 46],
	'local-harbour-lane': ['HAR', 'Saltings', false, 287, 49],
	'local-inner-quay': ['INQ', 'Saltings', false, 224, 43],
	'local-kelder-sands': ['KEL', 'Saltings', true, 93, 28],
	'local-lowstrand': ['LOW', 'Saltings', true, 76, 19],
	'local-marram': ['MAR', 'Saltings', false, 181, 36],
	'local-ness-end': ['NES', 'Saltings', true, 48, 25],
	'local-highwold': ['HIW', 'Wold', true, 760, 15],
	'local-highwold-infant': ['HII', 'Wold', true, 98, 10],
	'local-highwold-junior': ['HIJ', 'Wold', true, 139, 12],
	'local-oakenthwaite': ['OAK', 'Wold', true, 84, 7],
	'local-pasture-row': ['PAS', 'Wold', false, 191, 13],
	'local-quernstone': ['QUE', 'Wold', true, 66, 9],
	'local-ravensett': ['RAV', 'Wold', true, 132, 11],
	'local-starbeck-hollow': ['STB', 'Wold', false, 205, 16],
	'local-thornby': ['THO', 'Wold', true, 71, 6]
};

/** Gives the 36 invented boards in the order of sample-association.yaml. */
export function boards(): Board[] {
	return loadPartnership('sample-association').schools.map(({ id, name, phase }) => {
		const traits = TRAITS[id];
		if (!traits) throw new Error(`boards.ts knows nothing of ${id}`);
		const [prefix, area, rural, pupils, disadvantaged] = traits;
		const about = { prefix, area, rural, pupils, disadvantaged };
		return {
			id,
			name,
			phase,
			...about,
			places: placesOf(phase, pupils),
			keen: keenness(id, rural)
		};
	});
}

function placesOf(phase: Phase, pupils: number): number {
	if (phase === 'secondary') return 14;
	return pupils < 100 ? 8 : pupils < 220 ? 10 : 12;
}

/** Small schools far out come less. */
function keenness(id: string, rural: boolean): number {
	if (SILENT.includes(id)) return 0.25;
	return (rural ? 0.45 : 0.6) + 0.35 * chanceOf(`keen ${id}`).number();
}
