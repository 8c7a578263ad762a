import { clausesOf, type Agreement, type Clause } from './agreement.ts';
import { measurementKey } from './measurement-key.ts';
import type { Finding, Path } from './yaml-file.ts';

/** Takes an agreement whose shape is right; gives what contradicts itself in it. */
export function agreementRules(agreement: Agreement): Finding[] {
	return [
		...clausesTwice(agreement),
		...clausesOutOfSection(agreement),
		...forumsOfNoClause(agreement),
		...questionsAstray(agreement),
		...reviewAstray(agreement),
		...eachClause(agreement).flatMap(([clause, path]) => [
			...leadsTwice(clause, path),
			...groupsUnknown(agreement, clause, path),
			...sameAsUnknown(agreement, clause, path),
			...silent(clause, path)
		])
	];
}

function eachClause(agreement: Agreement): [Clause, Path][] {
	return agreement.sections.flatMap((section, s) =>
		section.clauses.map((clause, c): [Clause, Path] => [clause, ['sections', s, 'clauses', c]])
	);
}

function clausesTwice(agreement: Agreement): Finding[] {
	const seen = new Set<string>();
	return eachClause(agreement).flatMap(([{ ref }, path]) => {
		if (seen.has(ref)) return [{ path, says: `clause ${ref} is here twice. Keep one of them.` }];
		seen.add(ref);
		return [];
	});
}

function clausesOutOfSection(agreement: Agreement): Finding[] {
	return agreement.sections.flatMap(({ number, clauses }, s) =>
		clauses.flatMap(({ ref }, c) =>
			ref.startsWith(number)
				? []
				: [
						{
							path: ['sections', s, 'clauses', c],
							says: `clause ${ref} stands in section ${number}. Move it to its own section.`
						}
					]
		)
	);
}

function forumsOfNoClause(agreement: Agreement): Finding[] {
	const refs = new Set(clausesOf(agreement).map(({ ref }) => ref));
	return agreement.forums.flatMap(({ name, clause }, f) =>
		refs.has(clause)
			? []
			: [
					{
						path: ['forums', f, 'clause'],
						says: `the ${name} is said to be promised by clause ${clause}, which this agreement does not have.`
					}
				]
	);
}

/** A question must be told from every other, and be about something that the agreement has. */
function questionsAstray(agreement: Agreement): Finding[] {
	const clauses = clausesOf(agreement);
	const ids = agreement.questions.map(({ id }) => id);
	return agreement.questions.flatMap(({ id, clause: ref, answer }, q) => {
		const path = ['questions', q];
		const clause = clauses.find((one) => one.ref === ref);
		if (ids.indexOf(id) !== q) return [{ path, says: `two questions have the id ${id}.` }];
		if (ref !== undefined && !clause)
			return [{ path, says: `it asks about clause ${ref}, which this agreement does not have.` }];
		if (answer.kind === 'forums' && !clause)
			return [{ path, says: 'a question about forums must name the clause that promises them.' }];
		if (answer.kind !== 'number') return [];
		const { indicator, measurement } = answer;
		const named = measurement ?? indicator;
		const isMeasured = clause?.measurements.some(
			(one) => named === (measurement === undefined ? one.indicator : measurementKey(one))
		);
		return named === undefined || isMeasured
			? []
			: [{ path, says: `nothing in clause ${ref ?? '(none)'} is measured by ${named}.` }];
	});
}

/** What a review enters must be filed where the agreement can count it. */
function reviewAstray(agreement: Agreement): Finding[] {
	const refs = clausesOf(agreement).map(({ ref }) => ref);
	const topics = agreement.topics.map(({ code }) => code);
	return Object.entries(agreement.annualReview).flatMap(([what, { clause, topic }]) => [
		...(refs.includes(clause)
			? []
			: [
					{
						path: ['annualReview', what, 'clause'],
						says: `this agreement has no clause ${clause}.`
					}
				]),
		...(topic === undefined || topics.includes(topic)
			? []
			: [
					{
						path: ['annualReview', what, 'topic'],
						says: `${topic} is no topic of this agreement.`
					}
				])
	]);
}

function leadsTwice({ measurements }: Clause, path: Path): Finding[] {
	const leads = measurements.flatMap(({ lead }, m) => (lead ? [m] : []));
	return leads.slice(1).map((m) => ({
		path: [...path, 'measurements', m, 'lead'],
		says: 'two measurements are the lead. A clause takes its state from one: keep the lead of one.'
	}));
}

function groupsUnknown({ forums, otherGroups }: Agreement, clause: Clause, path: Path): Finding[] {
	const known = [...forums, ...otherGroups].map(({ code }) => code);
	// Groups that answer surveys are written small, as in `group: heads`: they are not of the agreement.
	const isForum = (group: unknown) => !/^[a-z]+$/.test(String(group));
	return clause.measurements.flatMap(({ with: { group } }, m) =>
		group === undefined || !isForum(group) || known.includes(String(group))
			? []
			: [
					{
						path: [...path, 'measurements', m, 'with', 'group'],
						says: `“${group}” is no forum of this agreement. Its groups are ${known.join(', ')}.`
					}
				]
	);
}

function sameAsUnknown(agreement: Agreement, clause: Clause, path: Path): Finding[] {
	if (!clause.sameAs) return [];
	const twin = clausesOf(agreement).find(({ ref }) => ref === clause.sameAs);
	if (twin && !twin.sameAs && clause.measurements.length === 0) return [];
	return [
		{
			path: [...path, 'sameAs'],
			says: `a clause that is the same as ${clause.sameAs} must name a clause of this agreement that is measured itself, and have no measurements of its own.`
		}
	];
}

function silent({ measurements, wants, information, sameAs }: Clause, path: Path): Finding[] {
	if (measurements.length > 0 || wants || information || sameAs) return [];
	return [
		{
			path,
			says: 'nothing says how this is shown. Add measurements, or wants (what would have to be sent), or information (why nothing is).'
		}
	];
}
