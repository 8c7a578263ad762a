import { SYMBOL_MEANINGS, type MissingSymbol } from '#lib/document/figure.ts';
import type { Block, Section } from '#lib/document/report.ts';
import { STATE_MEANINGS, STATE_WORDS, STATES } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { STRENGTH_LABELS } from '../words/strength.ts';

const STRENGTH_RULES = [
	'no starting point or no follow-up, too few pupils, or hidden.',
	'before and after only, or people’s own report.',
	'before and after, with a published comparator for the same measure and year.',
	'with like-for-like comparison schools.',
	'with schools chosen by lot, and the analysis planned beforehand.'
];

/** Takes what is disclosed and the symbols that are printed in the report; gives what each word, symbol and rule in it means. */
export function notes({ agreement }: Disclosed, symbols: MissingSymbol[]): Section {
	return {
		id: 'notes',
		title: 'Notes and definitions',
		blocks: [
			glossary(
				'States',
				STATES.map((state) => `${STATE_WORDS[state]}: ${STATE_MEANINGS[state]}`)
			),
			glossary('How promises are judged', [
				'A promise takes the state of its main measure. Nothing is averaged, and there is no mark for the partnership as a whole.',
				'A number of meetings is met when that many were held. While the year is open, it is on track when enough were held in the half terms so far and enough are in the diary.',
				'“Not met” is used only once the year is closed, or when the number can’t be reached any more.',
				'Where the text gives no number, the figure is for information until the partnership agrees one. Suggested lines judge nothing.'
			]),
			glossary('Taking part', [
				'Reach: schools that came at least once, of the schools in membership.',
				'Dosage: hours a school took part, of the hours offered to it. Meetings without stated hours count as two.',
				'Median: the middle school when all are put in order.'
			]),
			glossary(
				'Strength of evidence',
				STRENGTH_RULES.map((rule, at) => `${at} ${STRENGTH_LABELS[at]}: ${rule}`)
			),
			...explained(symbols),
			glossary('What is not confirmed', [
				'The school year is counted from 1 September to 31 August. That is a working definition: the law ties the year to its first and last term, and names no days.',
				'No rule that holds for the whole country says which numbers of pupils are too small to show. This report follows a careful one, which the partnership has yet to confirm.',
				'National results at key stage 2 for 2026 were not published when this was set up, so that results of that year may stand without a national figure beside them.'
			]),
			{
				kind: 'prose',
				paragraphs: [`Text of the agreement: ${agreement.source.trim().replace(/\.$/, '')}.`]
			}
		]
	};
}

/** Where none is printed there is nothing to explain. */
function explained(symbols: MissingSymbol[]): Block[] {
	if (symbols.length === 0) return [];
	return [
		glossary(
			'Symbols',
			symbols.map((symbol) => `${symbol}: ${SYMBOL_MEANINGS[symbol]}.`)
		)
	];
}

function glossary(heading: string, items: string[]): Block {
	return { kind: 'prose', heading, paragraphs: [], items };
}
