import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { partnershipId, type Size } from './size.ts';

/** An invented partnership by its number from 0, with its schools, which follows the PODS memorandum. */
export function partnershipNumber(partnership: number, { schools, years }: Size): Partnership {
	const id = partnershipId(partnership);
	const first = Math.min(...years);
	return {
		id,
		name: `Invented partnership ${partnership + 1}`,
		shortName: `Invented ${partnership + 1}`,
		sample: true,
		agreement: 'pods-memorandum',
		term: { from: `${first}-09-01`, to: `${first + 20}-08-31` },
		calendar: {},
		schools: Array.from({ length: schools }, (_, at) => ({
			id: `local-${id}-s${String(at + 1).padStart(3, '0')}`,
			name: `Invented school ${partnership + 1}.${at + 1}`,
			shortName: `School ${partnership + 1}.${at + 1}`,
			phase: 'primary',
			aliases: []
		})),
		answers: []
	};
}
