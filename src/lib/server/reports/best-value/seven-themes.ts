import type { Cell, Section } from '#lib/document/report.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { indicatorOfFramework } from '#lib/server/agreements/best-value.ts';
import type { Place } from '../commentary.ts';
import { list } from '../words/numbers.ts';
import { figureText } from './figures.ts';
import { hasSaid, officerSays } from './places.ts';

/** Themes of the guidance of 2024 with the indicators that bear on each (METHOD 11.5), and what stands elsewhere. */
const THEMES: { id: string; name: string; refs: string[]; elsewhere: string; asks: string }[] = [
	{
		id: 'continuous-improvement',
		name: 'Continuous improvement',
		refs: ['BV38', 'BV08', 'BV15', 'BV26'],
		elsewhere:
			'Actions of the annual meeting, in the annual evaluation; three years of each figure, under “Compare”.',
		asks: 'Did what was decided last time get done, and do three years of figures show the service getting better? Say where they don’t, and what is done about it, by whom and by when.'
	},
	{
		id: 'leadership',
		name: 'Leadership',
		refs: [],
		elsewhere: 'Priorities set on time, and the decision on funding, in the annual evaluation.',
		asks: 'Were the priorities of the service and the decision on its funding set in time, and who leads each? Say what was late or has no lead, and what is done about it, by whom and by when.'
	},
	{
		id: 'governance',
		name: 'Governance',
		refs: ['BV31'],
		elsewhere:
			'Representatives, protocols and nominations, in the annual evaluation; decisions with evidence, in the register.',
		asks: 'Are decisions taken by those who may take them, at meetings with enough members there, on evidence that is written down? Say where not, and what is done about it, by whom and by when.'
	},
	{
		id: 'culture',
		name: 'Culture',
		refs: ['BV30'],
		elsewhere:
			'Trust and honest dialogue, as both sides answered, in the annual evaluation; what was learned from complaints.',
		asks: 'Do boards and officers speak openly with each other, and what changed because somebody complained? Say what still stands in the way, and what is done about it, by whom and by when.'
	},
	{
		id: 'use-of-resources',
		name: 'Use of resources',
		refs: ['BV01', 'BV03', 'BV05', 'BV07', 'BV13', 'BV14', 'BV37'],
		elsewhere: '',
		asks: 'Is the money well spent: what does the service cost for each board and each person who attends, and what goes on places that stay empty? Say what costs too much, and what is done about it, by whom and by when.'
	},
	{
		id: 'service-delivery',
		name: 'Service delivery',
		refs: ['BV15', 'BV16', 'BV17', 'BV18', 'BV19', 'BV21', 'BV23', 'BV28', 'BV32'],
		elsewhere: '',
		asks: 'Do boards get what they need from training, clerking and advice, in time and good enough to use? Say which needs or which boards are missed, and what is done about it, by whom and by when.'
	},
	{
		id: 'partnerships',
		name: 'Partnerships and community engagement',
		refs: ['BV33'],
		elsewhere: 'Consultations and forums, in the annual evaluation.',
		asks: 'Are boards and those they serve asked before things change, heard, and told what came of it? Say who was left out, and what is done about it, by whom and by when.'
	}
];

/** Takes what is disclosed of a review; gives the evidence for each theme, and asks for gap and action (METHOD 11.3, 8). */
export function sevenThemes(disclosed: DisclosedReview): Section {
	return {
		id: 'seven-themes',
		title: 'Seven themes: self-assessment',
		blocks: [
			{
				kind: 'table',
				id: 'themes',
				title: 'Evidence that stands ready for each theme',
				columns: [
					{ key: 'theme', label: 'Theme' },
					{ key: 'evidence', label: 'Evidence here' },
					{ key: 'judged', label: 'Gap and action' }
				],
				rows: THEMES.map((theme) => [
					{ text: theme.name },
					evidenceCell(theme, disclosed),
					{ text: hasSaid(`theme-${theme.id}`, disclosed) ? 'Below' : 'Not written yet' }
				]),
				notes: [
					'The names and the order of the themes are ours; the guidance of May 2024, as it stands now, has its own.'
				]
			},
			...officerSays(disclosed, ...THEMES.map(placeOfTheme))
		]
	};
}

type Theme = (typeof THEMES)[number];

/** The guidance asks for a judgement, which no list of figures makes. */
function placeOfTheme({ id, name, asks }: Theme): Place {
	return { id: `theme-${id}`, heading: name, asks, required: false };
}

function evidenceCell({ refs, elsewhere }: Theme, disclosed: DisclosedReview): Cell {
	const figures = leadsOf(refs, disclosed)
		.filter(({ measure }) => measure.value !== null)
		.map((finding) => `${finding.title}: ${figureText(finding)}`);
	const text = figures.length > 0 ? `${figures.join('. ')}.` : elsewhere;
	const notes = [...(figures.length > 0 ? [elsewhere] : []), notShown(refs, disclosed)];
	const note = notes.filter(Boolean).join(' ');
	return { text, ...(note ? { note } : {}) };
}

function notShown(refs: string[], disclosed: DisclosedReview): string {
	const missing = leadsOf(refs, disclosed)
		.filter(({ measure }) => measure.value === null)
		.map(({ clause }) => {
			const indicator = indicatorOfFramework(disclosed.agreement, clause);
			return `${clause} ${indicator?.short ?? ''}`.trim();
		});
	return missing.length > 0 ? `Not shown yet: ${list(missing)}.` : '';
}

function leadsOf(refs: string[], { findings }: DisclosedReview) {
	return refs.flatMap((ref) => findings.filter(({ clause, lead }) => lead && clause === ref));
}
