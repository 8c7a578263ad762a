import type { Block, ChartBlock, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding, Part } from '#lib/server/evaluation/evaluation.ts';
import { schoolName } from '../schools.ts';
import { measureText } from '../words/figure.ts';
import { many, numbered } from '../words/numbers.ts';
import { numberCell, symbolNotes, symbolWords } from '../words/quantity.ts';
import { bySchool, orWants, found, sourceOfFinding } from './found.ts';

/** Questions of the surveys, as charts ask them. */
const QUESTIONS: [clause: string, key: string, title: string][] = [
	[
		'T6',
		'answers-by-school:IN_CHARGE:staff',
		'Staff who know who is in charge when the head is away'
	],
	['T9', 'answers-by-school:COMMUNICATION:parents', 'Parents content with what they are told'],
	[
		'B6',
		'answers-by-school:CHARACTER:parents',
		'Parents who say their school has kept its character'
	],
	['B6', 'answers-by-school:CHARACTER:staff', 'Staff who say their school has kept its character']
];

/** Takes what is disclosed; gives what staff and parents answered, school beside school. */
export function people(disclosed: Disclosed): Section {
	const asked = QUESTIONS.flatMap(([clause, key, title]) => {
		const finding = found(disclosed, clause, key);
		return finding ? [{ finding, title }] : [];
	});
	return {
		id: 'people',
		title: 'What staff and parents say',
		intro:
			'Answers of 4 or 5 of 5. Fewer than five answers of a school are hidden, and the other school’s with them where the rest would give them away.',
		blocks: orWants(
			asked.map(({ finding }) => finding),
			chart(asked, disclosed)
		)
	};
}

type Asked = { finding: Finding; title: string };
type Row = { label: string; measure: Finding['measure']; whole: boolean };

function chart(asked: Asked[], disclosed: Disclosed): Block[] {
	const answered = asked.filter(({ finding }) => finding.measure.value !== null);
	if (answered.length === 0) return [];
	return answered.map(({ finding, title }, at): ChartBlock => {
		const rows = rowsOf(finding, disclosed);
		return {
			kind: 'chart',
			id: `answers-${at + 1}`,
			title: sentence(title, finding, disclosed),
			subtitle: `${title}, per cent of answers, ${disclosed.year.label}. n = ${numbered(finding.measure.denominator ?? 0, 'answer')}${missing(finding)}.`,
			alt: rows.map(({ label, measure }) => `${label}: ${textOf(measure)}`).join('; ') + '.',
			chart: {
				kind: 'ranked-bars',
				unit: 'percent',
				max: 100,
				rows: rows.map(({ label, measure, whole }) => ({
					label,
					value: measure.value,
					text: textOf(measure),
					emphasis: !whole
				})),
				lines:
					finding.target === null
						? []
						: [{ value: finding.target, label: `agreed: ${finding.target}%`, suggested: false }]
			},
			table: tableOf(rows, title, at),
			source: sourceOfFinding(finding, disclosed)
		};
	});
}

function rowsOf(finding: Finding, disclosed: Disclosed): Row[] {
	const schools = bySchool(finding, disclosed).flatMap((part: Part) =>
		part.measure
			? [{ label: schoolName(disclosed, part.school!), measure: part.measure, whole: false }]
			: []
	);
	return [...schools, { label: 'Both schools', measure: finding.measure, whole: true }];
}

function sentence(title: string, finding: Finding, disclosed: Disclosed): string {
	const shown = bySchool(finding, disclosed).filter(({ measure }) => measure?.value != null);
	const [most, least] = shown.toSorted((a, b) => b.measure!.value! - a.measure!.value!);
	if (!most || !least || most.measure!.value! - least.measure!.value! < 5)
		return `${title}: ${measureText(finding.measure)}`;
	return `${title}: more at ${schoolName(disclosed, most.school!)} than at ${schoolName(disclosed, least.school!)}`;
}

function missing({ measure }: Finding): string {
	return measure.missing
		? `, ${many(measure.missing, 'more asked', 'more asked')} did not answer`
		: '';
}

function textOf(measure: Finding['measure']): string {
	return measure.value === null ? symbolWords(measure.symbol ?? 'x') : measureText(measure);
}

function tableOf(rows: Row[], title: string, at: number): ChartBlock['table'] {
	const cells = rows.map(({ label, measure }) => [
		{ text: label },
		numberCell(measure.numerator, 'count', measure.symbol),
		numberCell(measure.denominator, 'count', measure.symbol),
		numberCell(measure.value, 'percent', measure.symbol, measure.denominator)
	]);
	return {
		kind: 'table',
		id: `answers-${at + 1}-table`,
		title,
		columns: [
			{ key: 'school', label: 'School' },
			{ key: 'positive', label: 'Answered 4 or 5', unit: 'count' },
			{ key: 'valid', label: 'Answers', unit: 'count' },
			{ key: 'share', label: 'Share', unit: 'percent' }
		],
		rows: cells,
		total: true,
		notes: symbolNotes(cells)
	};
}
