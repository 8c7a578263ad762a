import type { Agreement, Clause, Forum, Measurement } from './agreement.ts';
import { measurementKey } from './measurement-key.ts';
import type { Answer, Partnership } from './partnership.ts';
import type { AgreedForum } from './question.ts';

/** Takes an agreement, who adopted it and an ISO date; gives the agreement with the targets and forums that the partnership had agreed by then. */
export function inForce(agreement: Agreement, partnership: Partnership, date: string): Agreement {
	const agreed = forumsAgreed(agreement, partnership, date);
	return {
		...agreement,
		forums: withForums(agreement.forums, agreed),
		sections: agreement.sections.map((section) => ({
			...section,
			clauses: section.clauses.map((clause) => {
				const whole = withMeetings(clause, agreed);
				return {
					...whole,
					measurements: whole.measurements.map((measurement) =>
						withTarget(measurement, answerTo(partnership, clause.ref, measurement, date))
					)
				};
			})
		}))
	};
}

/** Takes a clause and one of its measurements; gives the answer that holds on the date: the latest, or undefined where nothing was agreed. */
export function answerTo(
	partnership: Partnership,
	clause: string,
	measurement: Pick<Measurement, 'indicator' | 'with'>,
	date: string
): Answer | undefined {
	const answers = partnership.answers.filter(
		(answer) =>
			answer.clause === clause &&
			isAbout(answer, measurement) &&
			(answer.target !== undefined || answer.openAgain)
	);
	return holding(answers, date);
}

/** Takes answers to one question, in the order in which they were given; gives the one that holds on the date, if any. */
export function holding(answers: Answer[], date: string): Answer | undefined {
	const latest = answers
		.filter(({ from }) => from <= date)
		.sort((a, b) => a.from.localeCompare(b.from))
		.at(-1);
	return latest?.openAgain ? undefined : latest;
}

/** One that names its measurement is about that alone; one that names the indicator, about each use of it. */
function isAbout(answer: Answer, measurement: Pick<Measurement, 'indicator' | 'with'>): boolean {
	return answer.measurement === undefined
		? answer.indicator === measurement.indicator
		: answer.measurement === measurementKey(measurement);
}

function withTarget(measurement: Measurement, answer: Answer | undefined): Measurement {
	return answer ? { ...measurement, target: answer.target } : measurement;
}

type Agreed = AgreedForum & { clause: string };

/** The forums that each clause turned out to mean, by the date. */
function forumsAgreed(agreement: Agreement, partnership: Partnership, date: string): Agreed[] {
	const asked = agreement.questions.filter(({ answer }) => answer.kind === 'forums');
	return asked.flatMap(({ id, clause }) => {
		const answers = partnership.answers.filter(
			(answer) =>
				(answer.id === id || (answer.clause === clause && answer.forums)) &&
				(answer.forums || answer.openAgain)
		);
		const forums = holding(answers, date)?.forums ?? [];
		return clause === undefined ? [] : forums.map((forum) => ({ ...forum, clause }));
	});
}

/** Who sits in a forum of which only the name was agreed isn’t known, so nobody is counted absent from it. */
function withForums(forums: Forum[], agreed: Agreed[]): Forum[] {
	const replaced = new Set(agreed.map(({ code }) => code));
	return [
		...forums.filter(({ code }) => !replaced.has(code)),
		...agreed.map((forum): Forum => ({ ...forum, atLeast: true, expects: 'none' }))
	];
}

function withMeetings(clause: Clause, agreed: Agreed[]): Clause {
	const meetings = agreed.filter((forum) => forum.clause === clause.ref).map(meetingsHeld);
	if (meetings.length === 0) return clause;
	const keys = new Set(meetings.map(measurementKey));
	const others = clause.measurements.filter((one) => !keys.has(measurementKey(one)));
	return { ...clause, measurements: [...meetings, ...others] };
}

function meetingsHeld({ code, name, perYear }: Agreed): Measurement {
	return {
		indicator: 'meetings-held',
		title: `${name} meetings held`,
		...(perYear === undefined ? {} : { judge: 'J-COUNT', target: perYear }),
		with: { group: code }
	};
}
