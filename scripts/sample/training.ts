import { chanceOf, type Chance } from './random.ts';
import { NEVER_CAME, personOf, type SampleSchool } from './schools.ts';
import type { Session } from './session.ts';

/** One row of a training sheet; a column that is left out is an empty cell. */
export type TrainingRow = Partial<Record<(typeof TRAINING_COLUMNS)[number], string>>;

export const TRAINING_COLUMNS = [
	'session_id',
	'session_date',
	'title',
	'topic_code',
	'strand',
	'provider',
	'delivery',
	'joint',
	'places_offered',
	'school_urn',
	'attendee_ref',
	'attendee_role',
	'booking_status',
	'hours',
	'need_ref',
	'rating_overall',
	'rating_relevance',
	'pre_score',
	'post_score',
	'score_max',
	'support_score',
	'used',
	'followup_date',
	'session_cost_gbp',
	'session_income_gbp'
] as const;

/** Takes sessions and the schools; gives who booked each and what those who came said. */
export function trainingRows(sessions: Session[], schools: SampleSchool[]): TrainingRow[] {
	return sessions.flatMap((session) => {
		const chance = chanceOf(session.id);
		const people = peopleAt(session, schools, chance);
		const answers = answersOf(session, chance);
		return people.map((person, p) => ({
			...sharedBy(session),
			...person,
			...(p < session.attended ? came(session, answers[p]) : { booking_status: 'no_show' })
		}));
	});
}

function sharedBy(session: Session): TrainingRow {
	return {
		session_id: session.id,
		session_date: session.date,
		title: session.title,
		topic_code: session.topic,
		strand: session.strand,
		provider: session.topic === 'GOVERNANCE' ? 'Local authority' : 'Partnership',
		delivery: session.delivery,
		joint: 'yes',
		places_offered: String(session.places),
		need_ref: session.need,
		session_cost_gbp: String(session.cost),
		session_income_gbp: '0'
	};
}

function came({ hours }: Session, answers: TrainingRow | undefined): TrainingRow {
	return { booking_status: 'attended', hours: String(hours), ...answers };
}

/** Those who came, then those who booked and did not come, from schools that sent nobody first. */
function peopleAt(session: Session, schools: SampleSchool[], chance: Chance): TrainingRow[] {
	const order = chance.shuffled(schools.filter(({ id }) => id !== NEVER_CAME));
	const sending = order.slice(0, session.schools);
	const seats = Array.from({ length: session.attended }, (_, seat) => {
		const school = sending[seat % sending.length];
		if (!school) throw new Error(`${session.id} is attended by no school`);
		return person(session, school, Math.floor(seat / sending.length) + 1);
	});
	const missed = [...order.slice(session.schools), ...sending].slice(0, session.noShow);
	return [...seats, ...missed.map((school) => person(session, school, 4))];
}

function person({ strand }: Session, school: SampleSchool, which: number): TrainingRow {
	const role =
		strand === 'governor' ? 'governor' : strand === 'mixed' && which === 1 ? 'head' : 'staff';
	return {
		school_urn: school.id,
		attendee_ref: personOf(school, role, role === 'head' ? 1 : which),
		attendee_role: role
	};
}

/** Deals out what a session's people said, so that its totals are exactly those of sessions.ts. */
function answersOf(session: Session, chance: Chance): TrainingRow[] {
	const { attended, rated, tested, support, used, askedOn } = session;
	const deal = <T>(given: T[]) =>
		chance.shuffled<T | undefined>([...given, ...Array(attended - given.length).fill(undefined)]);
	const ratings = deal(scores(rated, chance));
	const tests = deal(rises(tested, chance));
	const supports = deal(scores(support, chance));
	const uses = deal(['yes', 'partly', 'no'].flatMap((word, w) => Array(used[w]).fill(word)));
	return ratings.map((rating, p) => ({
		rating_overall: rating,
		rating_relevance: rating,
		...tests[p],
		support_score: supports[p],
		used: uses[p],
		followup_date: supports[p] || uses[p] ? askedOn : undefined
	}));
}

function scores([answered, good]: [number, number], chance: Chance): string[] {
	return Array.from({ length: answered }, (_, a) =>
		a < good ? (chance.happens(0.5) ? '5' : '4') : chance.happens(0.7) ? '3' : '2'
	);
}

/** Scores out of ten; the whole rise is dealt out a point at a time, at most four to a person. */
function rises([people, rise]: [number, number], chance: Chance): TrainingRow[] {
	const gains = Array<number>(people).fill(0);
	for (let left = rise; left > 0;) {
		const p = Math.floor(chance.number() * people);
		if ((gains[p] ?? 4) >= 4) continue;
		gains[p] = (gains[p] ?? 0) + 1;
		left -= 1;
	}
	return gains.map((gain) => {
		const before = 3 + Math.floor(chance.number() * 4);
		return { pre_score: String(before), post_score: String(before + gain), score_max: '10' };
	});
}
