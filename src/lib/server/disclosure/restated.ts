import type { Standing } from '#lib/document/changes.ts';
import type { Stated } from '#lib/document/stated.ts';
import { thresholdsFor } from './by-role.ts';
import { RESPONDENTS } from './settings.ts';
import type { Viewer } from './viewer.ts';

/** Something that an earlier version of a report states otherwise than the later one. */
export type Restated = Pick<Stated, 'key' | 'section' | 'label' | 'cell' | 'clause' | 'source'> & {
	/** Uploads behind it, then and now. */
	uploads: string[];
	/** True where it is a promise whose state is another one. */
	stateChanged: boolean;
} & (
		| { hidden: null; before: Standing | null; after: Standing | null }
		/** `then`: it was hidden and is shown now; `now`: the reverse; `between`: only the two together tell too much. */
		| { hidden: 'then' | 'now' | 'between' }
	);

/**
 * Takes what two versions of a report state, both made for one viewer; gives what is otherwise in the
 * later. Two figures side by side tell about those who came between them, so of figures about people
 * that lie close together no more is said than that they changed (METHOD 7.3, step 5).
 */
export function restatedBetween(before: Stated[], after: Stated[], viewer: Viewer): Restated[] {
	const fresh = new Map(after.map((one) => [one.key, one]));
	const old = new Map(before.map((one) => [one.key, one]));
	const gone = before.filter(({ key }) => !fresh.has(key));
	return [...after, ...gone].flatMap(({ key }) => {
		const [then, now] = [old.get(key) ?? null, fresh.get(key) ?? null];
		return isSame(then, now) ? [] : [restated(then, now, viewer)];
	});
}

function isSame(a: Stated | null, b: Stated | null): boolean {
	return isSameFigure(a, b) && a?.decided === b?.decided;
}

function isSameFigure(a: Stated | null, b: Stated | null): boolean {
	return a?.text === b?.text && a?.state === b?.state && a?.symbol === b?.symbol;
}

function restated(then: Stated | null, now: Stated | null, viewer: Viewer): Restated {
	const { key, section, label, cell, clause } = (now ?? then)!;
	const source = `${then?.source ?? ''} ${now?.source ?? ''}`;
	const uploads = [...new Set([...(then?.uploads ?? []), ...(now?.uploads ?? [])])];
	const stateChanged = stateOf(then) !== stateOf(now);
	const place = { key, section, label, cell, clause, source, uploads };
	const hidden = hiddenWhy(then, now, viewer);
	if (hidden) return { ...place, stateChanged: false, hidden };
	return { ...place, stateChanged, hidden, before: standing(then), after: standing(now) };
}

function stateOf(stated: Stated | null): string {
	return `${stated?.state ?? ''} ${stated?.decided ?? ''}`;
}

function standing(stated: Stated | null): Standing | null {
	if (!stated) return null;
	const { state, decided, text } = stated;
	return { state, decided, text };
}

function hiddenWhy(then: Stated | null, now: Stated | null, viewer: Viewer): Restated['hidden'] {
	if (isSameFigure(then, now)) return null;
	if (then?.symbol === 'c' && now?.symbol === 'c') return 'between';
	if (now?.symbol === 'c') return 'now';
	if (then?.symbol === 'c') return 'then';
	const isAboutPeople = [then, now].some((one) => one && countsPeople(one));
	return isAboutPeople && !liesFarFrom(then, now, viewer) ? 'between' : null;
}

/** Charts of what pupils reached and of what people answered. */
export const OF_PEOPLE: string[] = ['ladder', 'dumbbell', 'interval', 'small-multiples', 'funnel'];

/** Means of marks and ratings, and differences between them. */
const MEANS = ['score', 'percentage-points'];

function countsPeople({ about, chart, unit }: Stated): boolean {
	if (chart && OF_PEOPLE.includes(chart)) return true;
	if (unit && MEANS.includes(unit)) return true;
	return /pupil|disadvantage|answer|respon[ds]|rating|cohort/i.test(about);
}

/** True where more people than a few, and not only some of them, were added or taken away. */
function liesFarFrom(then: Stated | null, now: Stated | null, viewer: Viewer): boolean {
	// Beside no figure there is nothing to take away from.
	if (!then?.text || !now?.text) return true;
	if (then.denominator === null || now.denominator === null) return false;
	const few = Math.max(thresholdsFor(viewer).smallCount, RESPONDENTS - 1);
	const whole = Math.abs(now.denominator - then.denominator);
	const part = Math.abs((now.numerator ?? 0) - (then.numerator ?? 0));
	const rest = Math.abs(whole - part);
	return [whole, part, rest].every((people) => people === 0 || people > few) && whole + part > 0;
}
