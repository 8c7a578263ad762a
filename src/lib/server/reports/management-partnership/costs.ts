import type { ChartBlock, Section, Table } from '#lib/document/report.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding, Part } from '#lib/server/evaluation/evaluation.ts';
import { schoolName } from '../schools.ts';
import { fixed, percent } from '../words/numbers.ts';
import { numberCell, quantity, symbolNotes } from '../words/quantity.ts';
import { bySchool, detail, orWants, found, sourceOfFinding, words } from './found.ts';

/** Takes what is disclosed; gives what it costs each school, beside its pupils, and whether payments came on time. */
export function costs(disclosed: Disclosed): Section {
	const shares = found(disclosed, 'T2', 'cost-shares');
	const pupils = found(disclosed, 'I3', 'cost-and-pupils');
	const payments = found(disclosed, 'T2', 'records-on-time');
	return {
		id: 'costs',
		title: 'What it costs, and who bears it',
		intro: 'The real cost is more than the head’s time, and it is not the same for both schools.',
		blocks: [
			...orWants(
				[shares, pupils],
				[
					...(pupils ? shareChart(pupils, disclosed) : []),
					...(shares ? costTable(shares, disclosed) : [])
				]
			),
			...(payments ? [words(`Payments between the schools: ${payments.reason}`)] : [])
		]
	};
}

function shareChart(finding: Finding, disclosed: Disclosed): ChartBlock[] {
	const parts = bySchool(finding, disclosed);
	if (parts.length === 0) return [];
	const shares = parts.map((part) => ({
		name: schoolName(disclosed, part.school!),
		pupils: detail(part, 'pupilShare'),
		cost: detail(part, 'costShare'),
		roll: detail(part, 'pupils')
	}));
	const said = (share: number | null) => (share === null ? 'not known' : percent(share, null));
	return [
		{
			kind: 'chart',
			id: 'cost-and-pupils',
			title: titleOf(parts, disclosed),
			subtitle: `Each school’s share of the cost beside its share of the pupils, per cent of both schools, ${disclosed.year.label}. n = ${fixed(
				shares.reduce((sum, { roll }) => sum + (roll ?? 0), 0),
				0
			)} pupils.`,
			alt: shares
				.map(
					({ name, pupils, cost }) =>
						`${name}: ${said(pupils)} of the pupils and ${said(cost)} of the cost.`
				)
				.join(' '),
			chart: {
				kind: 'dumbbell',
				unit: 'percent',
				beforeLabel: 'Share of pupils',
				afterLabel: 'Share of cost',
				rows: shares.map(({ name, pupils, cost }) => ({
					label: name,
					before: pupils,
					after: cost,
					low: null,
					high: null,
					text: `${said(pupils)} of pupils, ${said(cost)} of cost`,
					role: 'school',
					small: false
				}))
			},
			table: {
				kind: 'table',
				id: 'cost-and-pupils-table',
				title: 'Share of pupils and of cost',
				columns: [
					{ key: 'school', label: 'School' },
					{ key: 'pupils', label: 'Pupils', unit: 'count' },
					{ key: 'pupilShare', label: 'Share of pupils', unit: 'percent' },
					{ key: 'costShare', label: 'Share of cost', unit: 'percent' }
				],
				rows: shares.map(({ name, pupils, cost, roll }) => [
					{ text: name },
					numberCell(roll, 'count'),
					numberCell(pupils, 'percent'),
					numberCell(cost, 'percent')
				]),
				notes: []
			},
			source: sourceOfFinding(finding, disclosed)
		}
	];
}

/** The school whose share of the cost is further above its share of the pupils. */
function titleOf(parts: Part[], disclosed: Disclosed): string {
	const above = parts
		.map((part) => ({
			school: part.school!,
			by: (detail(part, 'costShare') ?? 0) - (detail(part, 'pupilShare') ?? 0)
		}))
		.toSorted((a, b) => b.by - a.by)[0]!;
	if (above.by < 0.5) return 'Each school bears the cost by its share of the pupils';
	return `${schoolName(disclosed, above.school)} bears ${fixed(above.by, 0)} points more of the cost than its share of pupils`;
}

const ACTIVITIES = new Map(
	Object.entries({
		HEAD: 'Headteacher',
		ON_COSTS: 'On-costs',
		BACKFILL: 'Backfilling and extended roles',
		TRAVEL: 'Travel',
		BURSAR: 'Shared bursar',
		OTHER: 'Other'
	})
);

function costTable(finding: Finding, disclosed: Disclosed): Table[] {
	const parts = bySchool(finding, disclosed);
	if (parts.length === 0 || finding.measure.value === null) return [];
	const activities = [...new Set(parts.flatMap(({ details = {} }) => Object.keys(details)))];
	const known = Object.keys(ACTIVITIES).filter((code) => activities.includes(code));
	const others = activities.filter((code) => !known.includes(code)).sort();
	const row = (label: string, of: (part: Part) => number | null) => {
		const each = parts.map(of);
		const total = each.reduce<number>((sum, one) => sum + (one ?? 0), 0);
		return [{ text: label }, ...each.map((one) => pounds(one)), pounds(total)];
	};
	const rows = [
		...[...known, ...others].map((code) =>
			row(ACTIVITIES.get(code) ?? named(code), (part) => detail(part, code) ?? 0)
		),
		row('All costs', ({ measure }) => measure?.numerator ?? null)
	];
	return [
		{
			kind: 'table',
			id: 'costs-table',
			title: 'What each school bears',
			subtitle: `Pounds, ${disclosed.year.label}${disclosed.closed ? '' : `, up to ${dateInWords(disclosed.asAt)}`}.`,
			columns: [
				{ key: 'activity', label: 'For what' },
				...parts.map((part) => ({
					key: part.school!,
					label: schoolName(disclosed, part.school!),
					unit: 'pounds' as const
				})),
				{ key: 'both', label: 'Both', unit: 'pounds' }
			],
			rows,
			total: true,
			notes: [...apart(finding), ...symbolNotes(rows)],
			source: sourceOfFinding(finding, disclosed)
		}
	];
}

/** What is said after the first sentence of the reason: costs that neither school bears. */
function apart({ reason }: Finding): string[] {
	const more = reason.indexOf('£', reason.indexOf('; '));
	return more > 0 ? [reason.slice(more)] : [];
}

function pounds(value: number | null) {
	return value === null
		? numberCell(null, 'pounds')
		: { text: quantity(value, 'pounds'), number: value };
}

function named(code: string): string {
	return code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ');
}
