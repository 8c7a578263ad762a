import type { Block, Cell, Table } from '#lib/document/report.ts';
import { clauseHref } from '#lib/document/addresses.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Place } from '../commentary.ts';
import { placeOf } from '../place.ts';
import { figureText } from './figures.ts';
import { hasSaid, officerSays } from './places.ts';

/** What METHOD 11.3 asks to be weighed, and the indicators that bear on the cost of each. */
const OPTIONS = [
	{
		id: 'stop',
		name: 'Stop',
		means: 'the service ends',
		refs: ['BV01', 'BV32'],
		asks: 'Which boards would be left without training or clerking, and where would they turn? Say what a year would save, what ending it costs (notice, staff, work half done), and what is most likely to go wrong.'
	},
	{
		id: 'continue',
		name: 'Continue',
		means: 'it goes on as it is',
		refs: ['BV01', 'BV03'],
		asks: 'If nothing is changed, will boards still want it and will the money last? Say what a year would cost, which faults found in this review would go on, and what is most likely to go wrong.'
	},
	{
		id: 'change',
		name: 'Change',
		means: 'less, more or other of it',
		refs: ['BV10', 'BV13'],
		asks: 'What would be done less, more or in another way: fewer sessions, other times, online, other prices? Say what a year would cost or save, which boards would feel it, and what is most likely to go wrong.'
	},
	{
		id: 'joint',
		name: 'Joint',
		means: 'shared with another authority',
		refs: ['BV05', 'BV07'],
		asks: 'Which authority or partnership could it be shared with, and which part of it? Say what each would pay in a year, who would answer for it to boards, and what is most likely to go wrong.'
	},
	{
		id: 'external',
		name: 'External',
		means: 'somebody else provides it',
		refs: ['BV19', 'BV37'],
		asks: 'Who else could provide it, and at what price to boards? Say what a year would cost or save with the cost of buying and checking it, what would be hard to take back, and what is most likely to go wrong.'
	}
] as const;

/** Takes what is disclosed of a review; gives the five options with the figures that bear on each, and cost and risk as the officer weighs them. */
export function options(disclosed: DisclosedReview): Block[] {
	return [
		table(disclosed),
		...officerSays(disclosed, ...OPTIONS.map(placeOfOption), RECOMMENDATION)
	];
}

const RECOMMENDATION: Place = {
	id: 'recommendation',
	heading: 'The option that is recommended',
	asks: 'Say which option is recommended and why, what it costs, what it risks, and who decides it and when.',
	required: true
};

function placeOfOption({ id, name, means, asks }: (typeof OPTIONS)[number]): Place {
	return {
		id: `option-${id}`,
		heading: `${name}: ${means}`,
		asks,
		required: true
	};
}

function table(disclosed: DisclosedReview): Table {
	return {
		kind: 'table',
		id: 'options',
		title: 'Five options, and the figures that bear on each',
		columns: [
			{ key: 'option', label: 'Option' },
			{ key: 'figures', label: 'What the figures give' },
			{ key: 'written', label: 'Cost and risk' }
		],
		rows: OPTIONS.map(({ id, name, means, refs }) => [
			{ text: name, note: `If ${means}` },
			figures(refs, disclosed),
			{ text: hasSaid(`option-${id}`, disclosed) ? 'Weighed below' : 'Not weighed yet' }
		]),
		notes: [
			'The figures are of this year’s service. What an option would cost is the officer’s own estimate, below.'
		]
	};
}

function figures(refs: readonly string[], disclosed: DisclosedReview): Cell {
	const leads = refs.flatMap((ref) =>
		disclosed.findings.filter(({ clause, lead }) => lead && clause === ref)
	);
	const [first] = leads;
	return {
		text: leads
			.map((finding) => `${finding.title} (${finding.clause}): ${figureText(finding)}`)
			.join('. '),
		...(first ? { href: clauseHref(placeOf(disclosed), first.clause) } : {})
	};
}
