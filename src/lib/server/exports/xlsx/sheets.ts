import { SYMBOL_MEANINGS } from '#lib/document/figure.ts';
import type { Report, Section } from '#lib/document/report.ts';
import { STATE_MEANINGS, STATE_WORDS, STATES } from '#lib/document/state.ts';
import type { Printable } from '../printable.ts';
import { asAtWords, sampleMark } from '../running-words.ts';
import { blockLines } from './block-lines.ts';
import { BLANK, head, number, sentence, words, type Line } from './lines.ts';
import { sheetNames } from './sheet-names.ts';

/** One sheet of the workbook: its title, and its rows after the two lines that stand on every sheet. */
export interface SheetPlan {
	name: string;
	title: string;
	lines: Line[];
}

/** Takes a report; gives its sheets: a summary, the contents, one a section, the evidence and what explains them. */
export function sheetsOf(report: Printable): SheetPlan[] {
	const plans = [
		{ title: 'Summary', lines: summary(report) },
		{ title: 'Contents', lines: [] },
		...report.sections.map((section) => ({ title: section.title, lines: sectionLines(section) })),
		{ title: 'Evidence', lines: evidence(report) },
		{ title: 'About this file', lines: about(report) }
	];
	const names = sheetNames(plans.map((plan) => plan.title));
	const named = plans.map((plan, index) => ({ ...plan, name: names[index] ?? '' }));
	return named.map((plan) => ({
		...plan,
		lines: [
			sentence(plan.title, 'title'),
			sentence(runningLine(report), 'quiet'),
			BLANK,
			...(plan.title === 'Contents' ? contents(named) : plan.lines)
		]
	}));
}

/** Each sheet but the list itself, a link to it, and what it holds. */
function contents(plans: SheetPlan[]): Line[] {
	const listed = plans.filter(({ title }) => title !== 'Contents');
	return [
		head(['Sheet', 'Tables', 'Charts'], [false, true, true]),
		...listed.map(({ name, title, lines }) => {
			const tables = lines.filter((line) => line.head).length;
			const charts = lines.filter((line) => line.drawn).length;
			return {
				cells: [
					{ ...words(title, 'link'), leadsTo: name },
					number(tables, '0', String(tables)),
					number(charts, '0', String(charts))
				]
			};
		})
	];
}

function runningLine(report: Report): string {
	const parts = [report.partnership.name, report.year.label, asAtWords(report), sampleMark(report)];
	return parts.filter(Boolean).join('. ');
}

function summary(report: Printable): Line[] {
	return [
		sentence(report.title, 'heading'),
		sentence(report.kicker, 'quiet'),
		...[report.draft, report.approved].flatMap((mark) => (mark ? [sentence(mark, 'strong')] : [])),
		sentence(report.headline, 'plain'),
		sentence(report.lede, 'plain'),
		...(report.counts.length > 0 ? [BLANK, ...counts(report)] : [])
	];
}

function counts(report: Report): Line[] {
	return [
		head(['State', report.counted ?? 'Promises'], [false, true]),
		...report.counts.map(({ state, count }) => ({
			cells: [words(STATE_WORDS[state]), number(count, '0', String(count))]
		})),
		...(report.countsNote ? [sentence(report.countsNote, 'quiet')] : [])
	];
}

function sectionLines(section: Section): Line[] {
	const intro = section.intro ? [sentence(section.intro, 'plain'), BLANK] : [];
	return [...intro, ...section.blocks.flatMap(blockLines)];
}

function evidence(report: Report): Line[] {
	const rows = report.evidenceRows ?? [];
	if (rows.length === 0)
		return [sentence('No spreadsheet rows were sent along with this report.', 'plain')];
	return [
		head(['Clause', 'What was counted', 'Figure', 'File', 'Sheet', 'Rows']),
		...rows.map((row) => ({
			cells: [row.clause, row.label, row.figure, row.file, row.sheet, row.rows].map((text) =>
				words(text)
			)
		}))
	];
}

function about(report: Report): Line[] {
	return [
		...report.footer.map((line) => sentence(line, 'plain')),
		sentence('Percentages are stored as 79, not as 0.79, and unrounded.', 'plain'),
		BLANK,
		head(['State', 'What it says']),
		...STATES.map((state) => ({
			cells: [
				words(STATE_WORDS[state]),
				words(report.stateMeanings?.[state] ?? STATE_MEANINGS[state])
			]
		})),
		BLANK,
		head(['Symbol', 'What stands in for the number']),
		...Object.entries(SYMBOL_MEANINGS).map(([symbol, meaning]) => ({
			cells: [words(symbol), words(meaning)]
		}))
	];
}
