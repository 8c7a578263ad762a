import type {
	Evaluation,
	Finding,
	ForumRecord,
	LadderLevel,
	Measure,
	Meeting,
	OutcomeCell,
	OutcomeChange,
	OutcomeGap,
	OutcomeMeasure,
	Part,
	SchoolParticipation,
	TrainingTopic,
	UploadSummary
} from '#lib/server/evaluation/evaluation.ts';
import type { Priority } from '#lib/server/evaluation/priorities/priorities.ts';
import type { Series, SeriesPoint } from '#lib/server/evaluation/series/series.ts';

/**
 * Takes an evaluation; gives those of its fields that somebody has looked at, by name. One that is new
 * in `evaluation.ts` doesn’t compile here until it is named, and doesn’t leave until then.
 */
export function named(evaluation: Evaluation): Evaluation {
	return {
		...top(evaluation),
		findings: evaluation.findings.map(finding),
		forums: evaluation.forums.map(forum),
		participation: evaluation.participation.map(participation),
		training: evaluation.training.map(training),
		outcomes: evaluation.outcomes.map(outcomes),
		series: evaluation.series.map(series),
		priorities: evaluation.priorities.map(priority),
		uploads: evaluation.uploads.map(upload)
	};
}

/** Takes the names of every field of a type; gives a copy of a value with those fields alone. */
function only<T extends object>(names: Record<keyof T, true>): (value: T) => T {
	const keys = Object.keys(names) as (keyof T)[];
	return (value) =>
		Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, value[key]])) as T;
}

const top = only<Evaluation>({
	...{ partnership: true, agreement: true, year: true, asAt: true, closed: true },
	...{ evidenceVersion: true, halfTerms: true, halfTermsCompleted: true, findings: true },
	...{ forums: true, participation: true, training: true, outcomes: true, series: true },
	...{ outcomesByYearEnd: true, priorities: true, uploads: true, notes: true }
});

const onlyFinding = only<Finding>({
	...{ clause: true, indicator: true, key: true, lead: true, title: true, state: true },
	...{ judgement: true, measure: true, target: true, suggested: true, reason: true, wants: true },
	...{ strength: true, protect: true, cells: true, parts: true, evidence: true, override: true }
});

const measure = only<Measure>({
	...{ value: true, symbol: true, unit: true, numerator: true, denominator: true, missing: true },
	...{ counts: true, apart: true, rounded: true, nearest: true, interval: true }
});

const onlyPart = only<Part>({
	...{ label: true, school: true, measure: true, date: true, standing: true, details: true }
});

const namedCell = only<NonNullable<Finding['cells']>[number]>({
	...{ measure: true, breakdownTopic: true, breakdown: true }
});

const onlyForum = only<ForumRecord>({
	...{ code: true, name: true, clause: true, perYear: true, atLeast: true },
	...{ meetings: true, schools: true }
});

const meeting = only<Meeting>({
	...{ id: true, date: true, halfTerm: true, status: true, schoolsPresent: true },
	...{ schoolsEligible: true, peoplePresent: true, headPresent: true }
});

const marks = only<ForumRecord['schools'][number]>({ school: true, marks: true });

const participation = only<SchoolParticipation>({
	...{ school: true, meetingsAttended: true, meetingsEligible: true, meetingHours: true },
	...{ meetingHoursOffered: true, trainingHours: true, trainingPeople: true },
	...{ sessionsAttended: true, sessionsOffered: true, dosage: true, returned: true }
});

const onlyTraining = only<TrainingTopic>({
	...{ topic: true, name: true, sessions: true, placesOffered: true, attended: true },
	...{ people: true, schools: true, schoolsEligible: true, hours: true, strands: true },
	...{ dosage: true, ladder: true }
});

const onlyLevel = only<LadderLevel>({
	...{ level: true, name: true, measure: true, responses: true, asked: true },
	...{ change: true, note: true }
});

const onlyOutcomes = only<OutcomeMeasure>({
	...{ topic: true, measure: true, name: true, unit: true, direction: true, target: true },
	...{ targeted: true, cells: true, change: true, gap: true }
});

const cell = only<OutcomeCell>({
	...{ level: true, school: true, breakdownTopic: true, breakdown: true, point: true },
	...{ pointDate: true, numerator: true, denominator: true, value: true, symbol: true },
	...{ n: true, status: true, source: true, nearest: true }
});

const change = only<OutcomeChange>({
	...{ before: true, after: true, change: true, interval: true, comparator: true },
	...{ difference: true, strength: true, strengthReason: true, words: true },
	...{ months: true, expectedRise: true }
});

const gap = only<OutcomeGap>({ before: true, after: true });

const onlySeries = only<Series>({
	...{ id: true, name: true, unit: true, counts: true, period: true, improvement: true },
	...{ suggested: true, points: true, evidence: true }
});

const point = only<SeriesPoint>({
	...{ from: true, value: true, numerator: true, denominator: true },
	...{ schools: true, hidden: true }
});

const priority = only<Priority>({
	...{ title: true, topic: true, lead: true, setOn: true, ahead: true, reportDue: true }
});

const upload = only<UploadSummary>({
	...{ id: true, file: true, dataset: true, received: true, sha256: true, rows: true },
	...{ accepted: true, held: true, setAside: true, erased: true }
});

function finding(one: Finding): Finding {
	return {
		...onlyFinding(one),
		measure: measure(one.measure),
		...(one.parts ? { parts: one.parts.map(part) } : {}),
		...(one.cells ? { cells: one.cells.map(namedCell) } : {})
	};
}

function part(one: Part): Part {
	return { ...onlyPart(one), measure: one.measure && measure(one.measure) };
}

function forum(one: ForumRecord): ForumRecord {
	return {
		...onlyForum(one),
		meetings: one.meetings.map(meeting),
		schools: one.schools.map(marks)
	};
}

function training(one: TrainingTopic): TrainingTopic {
	return { ...onlyTraining(one), ladder: one.ladder.map(level) };
}

function level(one: LadderLevel): LadderLevel {
	return { ...onlyLevel(one), measure: measure(one.measure) };
}

function outcomes(one: OutcomeMeasure): OutcomeMeasure {
	return {
		...onlyOutcomes(one),
		cells: one.cells.map(cell),
		change: one.change && change(one.change),
		gap: gap(one.gap)
	};
}

function series(one: Series): Series {
	return { ...onlySeries(one), points: one.points.map(point) };
}
