import type { Block, Cell, Section } from '#lib/document/report.ts';
import { STATE_WORDS, STATES } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { ledgerRow } from '../annual-evaluation/what-we-agreed.ts';
import { promisesOf, type Promise } from '../promises.ts';
import { datesOnly, stateCell, why, withNote } from './found.ts';

/** Takes what is disclosed; gives the leaflet’s ten most important things to do, as a ledger. */
export function tenThings(disclosed: Disclosed): Section {
	const follow = 'Follow one to all its measures and the rows behind them.';
	const bare = datesOnly(disclosed);
	return {
		id: 'ten-things',
		title: 'The ten most important things to do',
		intro: `Each takes the state of its main measure. ${bare ? 'What else was measured of it stands below it.' : follow}`,
		blocks: bare ? [statesAlone(disclosed)] : [ledger(disclosed), measures(disclosed)]
	};
}

const IN_ORDER = 'In the order of the guidance';

function ledger(disclosed: Disclosed): Block {
	return {
		kind: 'ledger',
		id: 'ten-things-ledger',
		title: IN_ORDER,
		halfTerms: disclosed.halfTerms.map(({ label, term }) => ({ label, term })),
		rows: thingsIn(disclosed).map((promise) => ledgerRow(promise, disclosed)),
		notes: []
	};
}

/** Where figures are kept back, a ledger’s columns of figures and meetings would stand empty. */
function statesAlone(disclosed: Disclosed): Block {
	const rows = thingsIn(disclosed).flatMap(({ clause, finding }) => [
		[withNote(`${clause.ref}. ${clause.short}`, decided(finding)), stateCell(finding, disclosed)],
		...besideIn(disclosed)
			.filter((beside) => beside.clause === clause.ref)
			.map((beside) => measureRow(beside, disclosed))
	]);
	const columns = [
		{ key: 'thing', label: 'What there is to do' },
		{ key: 'state', label: 'State' }
	];
	return { kind: 'table', id: 'ten-things-states', title: IN_ORDER, columns, rows, notes: [] };
}

/** What was decided beside the computed state is told with it. */
function decided(finding: Finding): string {
	const { override } = finding;
	const set = override ? `Set to “${STATE_WORDS[override.state]}” by decision.` : '';
	return [why(finding), set].filter(Boolean).join(' ');
}

/** What stands beside the main measures. */
function measures(disclosed: Disclosed): Block {
	return {
		kind: 'table',
		id: 'other-measures',
		title: 'What else was measured of them',
		columns: [
			{ key: 'what', label: 'Measure' },
			{ key: 'state', label: 'State' }
		],
		rows: besideIn(disclosed).map((finding) => measureRow(finding, disclosed)),
		notes: []
	};
}

function measureRow(finding: Finding, disclosed: Disclosed): Cell[] {
	return [
		withNote(`${finding.clause}. ${finding.title}`, why(finding)),
		stateCell(finding, disclosed)
	];
}

function thingsIn(disclosed: Disclosed): Promise[] {
	return promisesOf(disclosed).filter(({ clause }) => clause.ref.startsWith('T'));
}

function besideIn({ findings }: Disclosed): Finding[] {
	return findings.filter(
		({ clause, lead, indicator }) =>
			clause.startsWith('T') && !lead && !TOLD_ELSEWHERE.includes(indicator)
	);
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
			datesOnly(disclosed)
				? benefitsByState(findings)
				: {
						kind: 'table',
						id: 'benefits-table',
						title: 'Benefits claimed, and what was found',
						columns: [
							{ key: 'benefit', label: 'Benefit' },
							{ key: 'state', label: 'State' }
						],
						rows: findings.map((finding) => measureRow(finding, disclosed)),
						notes: []
					}
		]
	};
}

/** Without figures nearly all say the same, so each state says once of which. */
function benefitsByState(findings: Finding[]): Block {
	const rows = STATES.flatMap((state): Cell[][] => {
		const own = findings.filter((finding) => finding.state === state);
		const named = own.map(({ clause, title }) => `${clause}. ${title}`).join('; ');
		return own.length === 0 ? [] : [[{ text: STATE_WORDS[state], state }, { text: named }]];
	});
	const columns = [
		{ key: 'state', label: 'State' },
		{ key: 'benefits', label: 'Benefits' }
	];
	const title = 'Benefits claimed, and how they are told';
	return { kind: 'table', id: 'benefits-states', title, columns, rows, notes: [] };
}
