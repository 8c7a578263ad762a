import type { Ladder } from '../ladder.ts';

/** Training well liked, with no evidence of later use. */
export function liked(): Ladder {
	return {
		kind: 'ladder',
		levels: [
			{
				level: 1,
				name: 'Participants’ reactions',
				value: 92,
				known: true,
				text: '33 of 36 (92%) rated it 4 or 5',
				note: '36 of 41 answered'
			},
			{
				level: 2,
				name: 'Participants’ learning',
				value: 75,
				known: true,
				text: '24 of 32 (75%) scored higher after',
				note: '32 of 41 took both tests; up 1.8 points, 95% interval 1.1 to 2.5'
			},
			{
				level: 3,
				name: 'Organisation support and change',
				value: null,
				known: false,
				text: 'No evidence',
				note: 'Needs support_score, 6 to 12 school weeks after'
			},
			{
				level: 4,
				name: 'Use of new knowledge and skills',
				value: 0,
				known: true,
				text: '0 of 12 (0%)',
				note: '12 of 41 answered'
			},
			{
				level: 5,
				name: 'Pupils’ outcomes',
				value: null,
				known: false,
				text: 'No evidence',
				note: 'Needs outcomes linked to this topic, 1 to 3 terms after'
			}
		]
	};
}
