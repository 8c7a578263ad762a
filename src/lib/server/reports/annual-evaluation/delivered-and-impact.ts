import { clauseHref } from '#lib/document/addresses.ts';
import type { Block, Cell } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { activityStrength } from '#lib/server/evaluation/activity-strength.ts';
import { placeOf } from '../place.ts';
import { activityMap } from './activity-map.ts';
import { promisesOf, type Promise } from '../promises.ts';
import { figureOf } from '../words/figure.ts';
import { capital, inWords } from '../words/numbers.ts';
import { STRENGTH_LABELS } from '../words/strength.ts';

/** Takes what is disclosed; gives the agreed activities, each with what was delivered and what is known to follow (METHOD 8.2, clause 3.3). */
export function deliveredAndImpact(disclosed: Disclosed): Block[] {
	const activities = activitiesOf(disclosed);
	if (activities.length === 0) return [];
	const rated = activities.map((activity) => ({
		...activity,
		strength: activityStrength(activity.clause.ref, disclosed.findings)
	}));
	const known = rated.filter(({ strength }) => strength >= 1).length;
	return [
		...activityMap(rated, disclosed),
		{
			kind: 'table',
			id: 'delivered-and-impact',
			title: 'What was delivered, and what is known of the difference it made',
			subtitle: subtitleOf(activities.length, known),
			columns: [
				{ key: 'activity', label: 'Activity' },
				{ key: 'delivered', label: 'Delivered' },
				{ key: 'figure', label: 'How much' },
				{ key: 'strength', label: 'Evidence of a difference' }
			],
			rows: activities.map((activity) => row(activity, disclosed)),
			notes: [
				'Evidence of a difference is rated from 0 (none) to 4 (strong); the ratings are explained at the end.'
			]
		}
	];
}

function subtitleOf(activities: number, known: number): string {
	const evidence =
		known === 0
			? 'None of them has any evidence of a difference yet.'
			: `${capital(inWords(known))} of them ${known > 1 ? 'have' : 'has'} some evidence of a difference.`;
	return `${capital(inWords(activities))} agreed activities. ${evidence}`;
}

/** Takes what is disclosed; gives the clauses listed beside the first forum’s: 3.1.1 to 3.1.9 of the memorandum. */
export function activitiesOf(disclosed: Disclosed): Promise[] {
	const first = disclosed.agreement.forums[0]?.clause;
	const prefix = first?.slice(0, first.lastIndexOf('.') + 1);
	return promisesOf(disclosed).filter(({ clause }) => prefix && clause.ref.startsWith(prefix));
}

function row(activity: Promise, disclosed: Disclosed): Cell[] {
	const { clause, finding } = activity;
	const figure = figureOf(finding, disclosed);
	const strength = activityStrength(activity.clause.ref, disclosed.findings);
	return [
		{
			text: clause.short,
			note: `Clause ${clause.ref}`,
			href: clauseHref(placeOf(disclosed), clause.ref)
		},
		{ text: STATE_WORDS[finding.state], state: finding.state },
		{ text: figure?.text ?? 'Nothing sent yet' },
		{
			text:
				strength === 0 ? 'None yet' : `${strength} of 4, ${STRENGTH_LABELS[strength].toLowerCase()}`
		}
	];
}
