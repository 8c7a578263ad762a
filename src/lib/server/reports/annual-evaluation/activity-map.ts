import type { ActivityMap } from '#lib/charts/activity-map.ts';
import { clauseHref } from '#lib/document/addresses.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import { STATE_WORDS, type State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { placeOf, sourceOf } from '../place.ts';
import type { Promise } from '../promises.ts';
import { capital, inWords, outOf } from '../words/numbers.ts';
import type { Strength } from '../words/strength.ts';

/** An agreed activity with the strength of the evidence that it made a difference. */
export type Rated = Promise & { strength: Strength };

const ROWS: { label: string; note: string; states: State[] }[] = [
	{ label: 'Delivered', note: 'as agreed, or on the way', states: ['met', 'on-track'] },
	{ label: 'At risk', note: 'behind, but within reach', states: ['at-risk'] },
	{ label: 'Not delivered', note: 'below what was agreed', states: ['not-met'] },
	{
		label: 'Can’t be told',
		note: 'nothing sent, nothing due or nothing agreed to judge by',
		states: ['no-evidence', 'not-due', 'for-information']
	}
];

const COLUMNS = ['None yet', 'Weak', 'Fair', 'Good or strong'];

/** Takes the agreed activities; gives the map of what was delivered by what is known of the difference made (METHOD 8.2, clause 3.3). */
export function activityMap(activities: Rated[], disclosed: Disclosed): ChartBlock[] {
	if (activities.every(isUnknown)) return [];
	const map: ChartBlock = {
		kind: 'chart',
		id: 'activity-map',
		title: title(activities),
		subtitle: `Agreed activities by what was delivered and by the strength of evidence that it made a difference, ${disclosed.year.label}. n = ${activities.length} activities.`,
		alt: `A grid of four rows and four columns. ${activities.map(placeInWords).join('; ')}.`,
		chart: drawn(activities),
		table: table(activities, disclosed),
		source: sourceOf(disclosed, ['attendance', 'training', 'outcomes'])
	};
	return [map];
}

/** A map of which nothing is known teaches nothing. */
function isUnknown({ finding, strength }: Rated): boolean {
	return strength === 0 && ['no-evidence', 'for-information', 'not-due'].includes(finding.state);
}

function title(activities: Rated[]): string {
	const delivered = activities.filter(({ finding }) => ROWS[0]!.states.includes(finding.state));
	const known = activities.filter(({ strength }) => strength >= 1).length;
	if (delivered.length === 0) return 'No activity can be shown as delivered yet';
	const done = `${capital(outOf(delivered.length, activities.length))} activities delivered`;
	return known === 0
		? `${done}; none has evidence of a difference`
		: `${done}; ${inWords(known)} ${known > 1 ? 'have' : 'has'} evidence of a difference`;
}

function drawn(activities: Rated[]): ActivityMap {
	return {
		kind: 'activity-map',
		across: 'Evidence that it made a difference',
		acrossInShort: 'Evidence',
		columns: COLUMNS,
		rows: ROWS.map(({ label, note }) => ({ label, note })),
		activities: activities.map((activity) => ({
			row: rowOf(activity),
			column: Math.min(activity.strength, 3),
			ref: activity.clause.ref,
			label: activity.clause.short,
			state: activity.finding.state
		}))
	};
}

function rowOf({ finding }: Rated): number {
	return ROWS.findIndex(({ states }) => states.includes(finding.state));
}

function placeInWords({ clause, finding, strength }: Rated): string {
	return `${clause.ref} ${STATE_WORDS[finding.state].toLowerCase()}, evidence ${COLUMNS[Math.min(strength, 3)]!.toLowerCase()}`;
}

function table(activities: Rated[], disclosed: Disclosed): ChartBlock['table'] {
	return {
		kind: 'table',
		id: 'activity-map-table',
		title: 'Agreed activities, delivery and evidence of a difference',
		columns: [
			{ key: 'activity', label: 'Activity' },
			{ key: 'state', label: 'Delivered' },
			{ key: 'evidence', label: 'Evidence of a difference' }
		],
		rows: activities.map(({ clause, finding, strength }) => [
			{
				text: clause.short,
				note: `Clause ${clause.ref}`,
				href: clauseHref(placeOf(disclosed), clause.ref)
			},
			{ text: STATE_WORDS[finding.state], state: finding.state },
			{ text: COLUMNS[Math.min(strength, 3)]! }
		]),
		notes: []
	};
}
