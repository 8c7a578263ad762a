import type { Sentences } from '#lib/document/sentences.ts';
import { OF_PEOPLE } from './restated.ts';

/** A place of a report where an earlier version says otherwise than the later one. */
export interface Resaid {
	/** Title of its section. */
	section: string;
	label: string;
	/** Sentences that stood there alone then, and that stand there alone now. */
	before: string[];
	after: string[];
	/** True where more changed, in sentences about people, of which no more is said. */
	more: boolean;
}

/**
 * Takes the sentences of two versions of a report, both made for one viewer; gives those that are otherwise in
 * the later. A sentence tells no denominator, so that what may be about people is never shown beside what it
 * was: only that it changed (METHOD 7.3, step 5). What speaks of schools, meetings and promises is shown.
 */
export function resaidBetween(before: Sentences[], after: Sentences[]): Resaid[] {
	const old = new Map(before.map((one) => [one.key, one]));
	return after.flatMap((now) => {
		const then = old.get(now.key);
		if (!then) return [];
		const gone = then.sentences.filter((sentence) => !now.sentences.includes(sentence));
		const fresh = now.sentences.filter((sentence) => !then.sentences.includes(sentence));
		if (gone.length + fresh.length === 0) return [];
		const isOpen = (sentence: string) =>
			![then, now].some((one) => drawsPeople(one)) && tellsNobody(sentence);
		const { section, label } = now;
		const [shownThen, shownNow] = [gone.filter(isOpen), fresh.filter(isOpen)];
		const more = shownThen.length + shownNow.length < gone.length + fresh.length;
		return [{ section, label, before: shownThen, after: shownNow, more }];
	});
}

function drawsPeople({ chart }: Sentences): boolean {
	return chart !== null && OF_PEOPLE.includes(chart);
}

/** Words of pupils, of what they reached, of who answered or was trained, and of what is hidden: it leans towards hiding. */
const OF_SOMEBODY =
	/pupil|child|disadvantage|answer|respon[ds]|rat(ed|ing)|cohort|people|person|staff|colleague|attainment|outcome|absen|attendance|score|progress|gap|\b(rose|fell|rise|fall|higher|lower|change)\b|per ?cent|%|point|month|average|mean|median|hidden|protect|fewer|strength|comparison/i;

function tellsNobody(sentence: string): boolean {
	return !OF_SOMEBODY.test(sentence);
}
