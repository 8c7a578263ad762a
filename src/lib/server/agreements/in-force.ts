import type { Agreement, Measurement } from './agreement.ts';
import type { Answer, Partnership } from './partnership.ts';

/** Takes an agreement, who adopted it and an ISO date; gives the agreement with the targets that the partnership had agreed by then. */
export function inForce(agreement: Agreement, partnership: Partnership, date: string): Agreement {
	return {
		...agreement,
		sections: agreement.sections.map((section) => ({
			...section,
			clauses: section.clauses.map((clause) => ({
				...clause,
				measurements: clause.measurements.map((measurement) =>
					withTarget(measurement, answerTo(partnership, clause.ref, measurement.indicator, date))
				)
			}))
		}))
	};
}

/** Takes a clause and indicator; gives the answer that holds on the date: the latest, or undefined where nothing was agreed. */
export function answerTo(
	partnership: Partnership,
	clause: string,
	indicator: string,
	date: string
): Answer | undefined {
	return partnership.answers
		.filter((answer) => answer.clause === clause && answer.indicator === indicator)
		.filter((answer) => answer.target !== undefined && answer.from <= date)
		.sort((a, b) => a.from.localeCompare(b.from))
		.at(-1);
}

function withTarget(measurement: Measurement, answer: Answer | undefined): Measurement {
	return answer ? { ...measurement, target: answer.target } : measurement;
}
