import { clausesOf, type Agreement } from './agreement.ts';
import { measurementKey } from './measurement-key.ts';
import type { Answer, Partnership, School } from './partnership.ts';
import { questionsOf } from './questions-of.ts';
import { structureRules } from './structure-rules.ts';
import type { Finding } from './yaml-file.ts';

/** Takes a partnership whose shape is right and its agreement, or null where there is none of that name; gives what can't be right. */
export function partnershipRules(partnership: Partnership, agreement: Agreement | null): Finding[] {
	return [
		...termBackwards(partnership),
		...schoolsTwice(partnership.schools),
		...namesTwice(partnership.schools),
		...urnsOfTheInvented(partnership),
		...calendarGaps(partnership),
		...(agreement
			? [
					...answersToNothing(partnership.answers, agreement),
					...structureRules(partnership, agreement)
				]
			: agreementUnknown(partnership))
	];
}

function termBackwards({ term }: Partnership): Finding[] {
	if (term.to === undefined || term.from < term.to) return [];
	return [
		{ path: ['term'], says: `the term ends on ${term.to}, before it begins on ${term.from}.` }
	];
}

function schoolsTwice(schools: School[]): Finding[] {
	return schools.flatMap(({ id }, s) =>
		schools.findIndex((other) => other.id === id) === s
			? []
			: [{ path: ['schools', s, 'id'], says: `two schools have the identifier ${id}.` }]
	);
}

/** A name that two schools share would file one school's rows under the other. */
function namesTwice(schools: School[]): Finding[] {
	const holder = new Map<string, number>();
	return schools.flatMap((school, s) =>
		[...new Set([school.name, school.shortName, ...school.aliases].map(bare))].flatMap((name) => {
			const first = holder.get(name) ?? s;
			holder.set(name, first);
			if (first === s) return [];
			const says = `“${name}” is also a name of ${schools[first]?.name}. Give each school its own.`;
			return [{ path: ['schools', s], says }];
		})
	);
}

function urnsOfTheInvented({ sample, schools }: Partnership): Finding[] {
	return schools.flatMap(({ id, urnSource }, s) => {
		if (id.startsWith('local-')) return [];
		if (sample) {
			return [
				{
					path: ['schools', s, 'id'],
					says: 'an invented school can’t have a URN. Write local- and a name.'
				}
			];
		}
		if (urnSource) return [];
		return [{ path: ['schools', s], says: 'say in urnSource where the URN was read.' }];
	});
}

function calendarGaps({ calendar }: Partnership): Finding[] {
	return Object.entries(calendar).flatMap(([year, halfTerms]) =>
		halfTerms.flatMap(({ halfTerm, from, to }, h) => {
			const before = halfTerms[h - 1];
			if (halfTerm === h + 1 && from <= to && (!before || before.to < from)) return [];
			return [
				{
					path: ['calendar', year, h],
					says: `half terms are numbered 1 to 6 and follow one another; look at number ${h + 1}.`
				}
			];
		})
	);
}

function agreementUnknown({ agreement }: Partnership): Finding[] {
	return [
		{ path: ['agreement'], says: `there is no agreement “${agreement}” in data/agreements.` }
	];
}

function answersToNothing(given: Answer[], agreement: Agreement): Finding[] {
	const questions = questionsOf(agreement);
	return given.flatMap((answer, a) => {
		const says =
			answer.id === undefined
				? targetOfNothing(answer, agreement)
				: questions.some(({ id }) => id === answer.id)
					? null
					: `there is no question “${answer.id}” in ${agreement.shortTitle} or in data/questions.yaml.`;
		return says === null ? [] : [{ path: ['answers', a], says }];
	});
}

function targetOfNothing(
	{ clause, indicator, measurement, target }: Answer,
	agreement: Agreement
): string | null {
	if (!clause && target === undefined) return null;
	const found = clausesOf(agreement).find(({ ref }) => ref === clause);
	const named = measurement ?? indicator;
	const measured = found?.measurements.some(
		(one) => named === (measurement === undefined ? one.indicator : measurementKey(one))
	);
	if (found && (measured || !named) && (target === undefined || named)) return null;
	return `nothing in ${agreement.shortTitle} is measured by clause ${clause ?? '(none)'} and indicator ${named ?? '(none)'}.`;
}

function bare(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}
