import type { Header } from '../header.ts';
import type { Place } from '../rearrangement.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Shape } from '../shape.ts';
import { plain } from '../words.ts';

/**
 * Establishments as Get Information About Schools has them to download (METHOD 3.5, 4.2): a row for each
 * school of England, of which those of the partnership are taken.
 */
export const giasSchools: Recogniser = {
	name: 'gias-schools',
	recognise({ rows, answers }, shapes) {
		const shape = shapes.find(({ dataset, form }) => dataset.name === 'schools' && form === 'rows');
		const at = rows.slice(0, MOST_TITLE_ROWS).findIndex((cells) => isHeader(cells.map(plain)));
		return shape && at >= 0 && !answers.mapping ? headerOf(rows[at]!, at + 1, shape) : null;
	}
};

const MOST_TITLE_ROWS = 30;

function isHeader(words: string[]): boolean {
	const isOfSchools = words.includes('urn') && words.includes('establishmentname');
	return isOfSchools && TELLING.some((word) => words.includes(word));
}

const TELLING = ['establishmentnumber', 'typeofestablishmentname', 'phaseofeducationname'];

/** By field: the column of the download, in plain words. */
const FIELDS: Record<string, string> = {
	ukprn: 'ukprn',
	phase: 'phaseofeducationname',
	type: 'typeofestablishmentname',
	area: 'districtadministrativename',
	rural: 'urbanruralname',
	low_age: 'statutorylowage',
	high_age: 'statutoryhighage',
	pupils: 'numberofpupils'
};

function headerOf(row: string[], at: number, shape: Shape): Header {
	const cells = row.map((cell) => cell.trim());
	const words = cells.map(plain);
	const column = (word: string) => words.indexOf(word) + 1;
	const [urn, name] = [column('urn'), column('establishmentname')];
	const places = new Map<string, Place>([['school_urn', { column: urn, among: true }]]);
	const [authority, number] = [column('lacode'), column('establishmentnumber')];
	if (authority && number) places.set('laestab', { column: authority, and: number });
	for (const [field, word] of Object.entries(FIELDS))
		if (column(word))
			places.set(field, { column: column(word), ...(field === 'rural' && { means: RURAL }) });
	const fieldAt = (at: number) =>
		[...places].find(([, place]) => 'column' in place && place.column === at)?.[0] ?? null;
	return {
		row: at,
		cells,
		shape,
		mapping: cells.map((_, index) => fieldAt(index + 1)),
		records: {
			inWords: 'one row for each school',
			fields: [...places.keys()],
			records: [[...places.values()]],
			mark: 'school_urn',
			lastRow: null,
			among: { urn, name }
		},
		notes: [
			'This is a download of schools from Get Information About Schools. We took those of the partnership.',
			...(column('percentagefsm')
				? ['Free school meals are not the same as disadvantage, so PercentageFSM is left out.']
				: [])
		]
	};
}

/** The Office for National Statistics’ words for places, of 2011 and of 2021. */
const RURAL = {
	...meaning('no', [
		'urban city and town',
		'urban city and town in a sparse setting',
		'urban major conurbation',
		'urban minor conurbation',
		'urban: nearer to a major town or city',
		'urban: further from a major town or city'
	]),
	...meaning('yes', [
		'rural hamlet and isolated dwellings',
		'rural hamlet and isolated dwellings in a sparse setting',
		'rural town and fringe',
		'rural town and fringe in a sparse setting',
		'rural village',
		'rural village in a sparse setting',
		'larger rural: nearer to a major town or city',
		'larger rural: further from a major town or city',
		'smaller rural: nearer to a major town or city',
		'smaller rural: further from a major town or city'
	])
};

function meaning(value: string, words: string[]): Record<string, string> {
	const spelt = words.flatMap((word) => [word, `(england/wales) ${word}`]);
	return Object.fromEntries(spelt.map((word) => [word, value]));
}
