import type { Filters } from '#lib/document/filters.ts';
import type { Report, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { exitTriggerMet } from '../exit-trigger-met.ts';
import { footerOf } from '../footer.ts';
import { frameOf } from '../frame.ts';
import { countsOf, promisesOf } from '../promises.ts';
import { countsNote } from '../words/override.ts';
import { printedSymbols } from '../words/printed-symbols.ts';
import { accountability } from './accountability.ts';
import { dataQuality } from './data-quality.ts';
import { headline, lede } from './headline.ts';
import { nextYear } from './next-year.ts';
import { notes } from './notes.ts';
import { theAnswer } from './the-answer.ts';
import { whatDifference } from './what-difference.ts';
import { whatWeAgreed } from './what-we-agreed.ts';
import { whoTookPart } from './who-took-part.ts';

/**
 * Takes what a viewer may see and what to narrow it to; gives the annual evaluation in METHOD 12.4’s
 * order. Filters choose what is shown and never change a total.
 */
export function annualEvaluation(disclosed: Disclosed, filters: Filters = {}): Report {
	const sections = sectionsOf(disclosed, filters);
	return {
		...frameOf(disclosed),
		name: 'annual-evaluation',
		title: 'Did we do what we agreed, and did it make a difference?',
		kicker: kicker(disclosed),
		headline: headline(disclosed),
		...exitTriggerMet(disclosed),
		lede: lede(disclosed),
		counts: countsOf(promisesOf(disclosed)),
		...noteOn(countsNote(promisesOf(disclosed))),
		sections: [...sections, notes(disclosed, printedSymbols(sections))],
		footer: footerOf(disclosed)
	};
}

function sectionsOf(disclosed: Disclosed, filters: Filters): Section[] {
	return [
		theAnswer(disclosed),
		whatWeAgreed(disclosed, filters),
		whoTookPart(disclosed, filters),
		whatDifference(disclosed, filters),
		accountability(disclosed),
		nextYear(disclosed),
		dataQuality(disclosed)
	];
}

function noteOn(note: string | undefined): Pick<Report, 'countsNote'> {
	return note === undefined ? {} : { countsNote: note };
}

function kicker({ partnership, year }: Disclosed): string {
	if (partnership.term.to === undefined) return 'Annual evaluation';
	const first = Number(partnership.term.from.slice(0, 4));
	const last = Number(partnership.term.to.slice(0, 4));
	const current = Number(year.from.slice(0, 4)) - first + 1;
	const years = last - first;
	const isWithin = current >= 1 && current <= years;
	return isWithin ? `Annual evaluation, year ${current} of ${years}` : 'Annual evaluation';
}
