import type { TrainingRow } from '../training.ts';
import { chanceOf, type Chance } from '../random.ts';
import { isSilent, type Board } from './boards.ts';
import { daysBetween } from './days.ts';
import { inPost, type Term } from './governors.ts';
import type { Session } from './session.ts';

/** Takes sessions, boards and who sat on them; gives who booked each, who came and what they said. */
export function trainingRows(sessions: Session[], boards: Board[], terms: Term[]): TrainingRow[] {
	return sessions.flatMap((session) => {
		const chance = chanceOf(session.id);
		const people = peopleAt(session, boards, inPost(terms, session.date), chance);
		return people.map((person, p) => ({
			...sharedBy(session),
			school_urn: person.board.id,
			attendee_ref: person.ref,
			attendee_role: person.role === 'chair' ? 'chair' : 'governor',
			...booked(session, p, chance)
		}));
	});
}

function sharedBy(session: Session): TrainingRow {
	return {
		session_id: session.id,
		session_date: session.date,
		title: session.title,
		topic_code: session.topic,
		strand: 'governor',
		provider: session.joint ? 'Local authority and association' : 'Local authority',
		delivery: session.delivery,
		joint: session.joint ? 'yes' : 'no',
		places_offered: String(session.places),
		need_ref: session.need,
		session_cost_gbp: String(session.cost),
		session_income_gbp: String(session.income)
	};
}

/** Those who come and those who only booked, at most three of one board; new governors come to induction. */
function peopleAt(
	{ topic, date, attended, noShow }: Session,
	boards: Board[],
	terms: Term[],
	chance: Chance
) {
	const wanted = terms.filter(({ board, role, appointed }) => {
		if (role === 'head' || isSilent(board, date)) return false;
		return topic !== 'INDUCTION' || daysBetween(appointed, date) <= 200;
	});
	const byWill = chance
		.shuffled(wanted)
		.map((term) => ({ term, will: chance.number() * term.board.keen }))
		.sort((a, b) => b.will - a.will)
		.map(({ term }) => term);
	const people = byWill.filter((term, at) => {
		const before = byWill.slice(0, at).filter(({ board }) => board.id === term.board.id);
		return before.length < 3;
	});
	return people.slice(0, attended + noShow);
}

function booked(session: Session, person: number, chance: Chance): TrainingRow {
	if (session.cancelled) return { booking_status: 'cancelled' };
	if (person >= session.attended) return { booking_status: 'no_show' };
	return { booking_status: 'attended', hours: String(session.hours), ...said(session, chance) };
}

function said({ rated, liked, rise, used, askedOn }: Session, chance: Chance): TrainingRow {
	const rating = chance.happens(rated) ? ratingOf(liked, chance) : undefined;
	const later = askedOn && chance.happens(0.66);
	return {
		rating_overall: rating,
		rating_relevance: rating,
		...(rise > 0 && chance.happens(0.85) ? tested(rise, chance) : {}),
		...(later ? { support_score: ratingOf(0.7, chance), used: use(used, chance) } : {}),
		followup_date: later ? askedOn : undefined
	};
}

function ratingOf(liked: number, chance: Chance): string {
	if (chance.happens(liked)) return chance.happens(0.5) ? '5' : '4';
	return chance.happens(0.75) ? '3' : '2';
}

function tested(rise: number, chance: Chance): TrainingRow {
	const before = 3 + Math.floor(4 * chance.number());
	const gain = Math.round(rise + 2.6 * (chance.number() - 0.5));
	return { pre_score: String(before), post_score: String(before + gain), score_max: '10' };
}

function use(used: number, chance: Chance): string {
	if (chance.happens(used)) return 'yes';
	return chance.happens(0.6) ? 'partly' : 'no';
}
