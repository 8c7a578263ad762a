import { expect, it } from 'vitest';
import { clashesIn } from './clashes.ts';
import type { Dated } from './dates.ts';

const on = (date: string, what: string, rest: Partial<Dated>): Dated => ({
	id: `meeting:${what}`,
	date,
	kind: 'meeting',
	what,
	title: null,
	standing: 'planned',
	clause: null,
	school: null,
	needs: 'none',
	...rest
});
const day = '2026-03-03';
const hsf = on(day, 'HSF', { needs: 'head' });
const board = (school: string) => on(day, `Board of ${school}`, { needs: 'governor', school });
const who = (dates: Dated[], schools?: number) =>
	clashesIn({ schools }, dates).map((clash) => clash.who);

it('finds heads wanted at two forums on one day', () => {
	expect(who([hsf, on(day, 'SCM', { needs: 'head' })])).toEqual(['heads']);
});

it('finds governors wanted at their own board and at the forum', () => {
	expect(who([on(day, 'GF', { needs: 'governor' }), board('A')])).toEqual(['governors']);
});

it('finds nothing where other people meet, on another day, or where one was called off', () => {
	expect(who([hsf, on(day, 'GF', { needs: 'governor' })])).toEqual([]);
	expect(who([hsf, on('2026-03-04', 'SCM', { needs: 'head' })])).toEqual([]);
	expect(who([hsf, on(day, 'SCM', { needs: 'head', standing: 'cancelled' })])).toEqual([]);
	expect(who([hsf, on(day, 'EHEB', {})])).toEqual([]);
});

it('lets two boards meet on one day, unless their schools share a head', () => {
	expect(who([board('A'), board('B')])).toEqual([]);
	expect(who([board('A'), board('B')], 2)).toEqual(['the shared head']);
});
