import type { LedgerRow, Section, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { ledgerRow } from '../annual-evaluation/what-we-agreed.ts';
import { promisesOf, type Promise } from '../promises.ts';
import { datesOnly, stateCell, why, withNote } from './found.ts';

/** Takes what is disclosed; gives the leaflet’s ten most important things to do, as a ledger. */
export function tenThings(disclosed: Disclosed): Section {
	return {
		id: 'ten-things',
		title: 'The ten most important things to do',
		intro:
			'Each takes the state of its main measure. Follow one to all its measures and the rows behind them.',
		blocks: [
			{
				kind: 'ledger',
				id: 'ten-things-ledger',
				title: 'In the order of the guidance',
				halfTerms: disclosed.halfTerms.map(({ label, term }) => ({ label, term })),
				rows: promisesOf(disclosed)
					.filter(({ clause }) => clause.ref.startsWith('T'))
					.map((promise) => thingRow(promise, disclosed)),
				notes: []
			},
			measures(disclosed)
		]
	};
}

function thingRow(promise: Promise, disclosed: Disclosed): LedgerRow {
	const row = ledgerRow(promise, disclosed);
	return datesOnly(disclosed) ? { ...row, figure: null, reason: why(promise.finding) } : row;
}

/** What stands beside the main measures. */
function measures(disclosed: Disclosed): Table {
	const beside = disclosed.findings.filter(
		({ clause, lead, indicator }) =>
			clause.startsWith('T') && !lead && !TOLD_ELSEWHERE.includes(indicator)
	);
	return {
		kind: 'table',
		id: 'other-measures',
		title: 'What else was measured of them',
		columns: [
			{ key: 'what', label: 'Measure' },
			{ key: 'state', label: 'State' }
		],
		rows: beside.map((finding) => [
			withNote(`${finding.clause}. ${finding.title}`, why(finding)),
			stateCell(finding, disclosed)
		]),
		notes: []
	};
}

const TOLD_ELSEWHERE = ['exit-triggers', 'cost-shares', 'days-per-site'];

/** Takes what is disclosed; gives the benefits that the guidance claims, each tested. */
export function benefits(disclosed: Disclosed): Section {
	const findings = disclosed.findings.filter(({ clause }) => clause.startsWith('B'));
	return {
		id: 'benefits',
		title: 'The benefits it claims',
		intro:
			'The guidance lists seven. None is taken for granted: each is shown by what was sent, beside the schools’ own past where there is one. Most are about one or two people, so they judge nothing.',
		blocks: [
			{
				kind: 'table',
				id: 'benefits-table',
				title: 'Benefits claimed, and what was found',
				columns: [
					{ key: 'benefit', label: 'Benefit' },
					{ key: 'state', label: 'State' }
				],
				rows: findings.map((finding) => [
					withNote(`${finding.clause}. ${finding.title}`, why(finding)),
					stateCell(finding, disclosed)
				]),
				notes: []
			}
		]
	};
}
