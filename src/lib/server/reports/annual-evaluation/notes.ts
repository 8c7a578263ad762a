import { SYMBOL_MEANINGS } from '#lib/document/figure.ts';
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

/** Takes what is disclosed; gives what each word, symbol and rule in the report means. */
export function notes({ agreement }: Disclosed): Section {
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
			glossary(
				'Symbols',
				Object.entries(SYMBOL_MEANINGS).map(([symbol, meaning]) => `${symbol}: ${meaning}.`)
			),
			glossary('Not confirmed', [
				'The academic year is taken to run from 1 September to 31 August; this is a working definition.',
				'The small-number rules are this project’s own. There is no single national rule, so the partnership should confirm them.',
				'National key stage 2 results for 2026 were not at hand when the rules were written.'
			]),
			{
				kind: 'prose',
				paragraphs: [`Text of the agreement: ${agreement.source.trim().replace(/\.$/, '')}.`]
			}
		]
	};
}

function glossary(heading: string, items: string[]): Block {
	return { kind: 'prose', heading, paragraphs: [], items };
}
