import { dateInWords } from '#lib/calendar/words.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Part } from '#lib/server/evaluation/evaluation.ts';
import { promisesOf } from '../promises.ts';
import { capital, inWords, list, many, outOf } from '../words/numbers.ts';
import { found } from './found.ts';

/** Takes what is disclosed; gives the sentence that answers “is it holding?”. */
export function headline(disclosed: Disclosed): string {
	const triggers = triggersOf(disclosed);
	if (triggers.length === 0)
		return 'No exit triggers are written down, so nobody can say whether one has been met';
	const met = triggers.filter(({ standing }) => standing === 'Met').length;
	const unknown = triggers.filter(({ standing }) => standing !== 'Met' && standing !== 'Not met');
	const open = disclosed.closed ? '' : ' so far';
	if (met > 0)
		return `${capital(outOf(met, triggers.length))} exit triggers ${met === 1 ? 'has' : 'have'} been met${open}`;
	if (unknown.length === triggers.length)
		return 'Whether an exit trigger has been met can’t be said yet';
	const blind = unknown.length > 0 ? `; of ${inWords(unknown.length)} it can’t be said yet` : '';
	return `None of the ${inWords(triggers.length)} exit triggers has been met${open}${blind}`;
}

/** Takes what is disclosed; gives the two or three sentences that follow. */
export function lede(disclosed: Disclosed): string {
	const things = promisesOf(disclosed).filter(({ clause }) => clause.ref.startsWith('T'));
	const are = (...states: string[]) =>
		things.filter(({ finding }) => states.includes(finding.state)).length;
	const [good, short, told, blind] = [
		are('met', 'on-track'),
		are('not-met', 'at-risk'),
		are('for-information', 'not-due'),
		are('no-evidence')
	];
	const parts = [
		`${many(good, 'is', 'are').replace(/^no /, 'none ')} done or on track`,
		...(short > 0 ? [`${many(short, 'is', 'are')} behind`] : []),
		...(told > 0 ? [`${many(told, 'is', 'are')} told without being judged`] : []),
		...(blind > 0 ? [`${many(blind, 'can’t', 'can’t')} be shown yet`] : [])
	];
	return `Of the ${inWords(things.length)} most important things to do, ${list(parts)}. ${untilWhen(disclosed)}`;
}

/** The contract’s triggers as they stand. */
export function triggersOf(disclosed: Disclosed): Part[] {
	return found(disclosed, 'T3', 'exit-triggers')?.parts ?? [];
}

function untilWhen({ partnership: { term }, asAt }: Disclosed): string {
	if (!term.to) return 'The contract has no end, though the arrangement is meant to be temporary.';
	return term.to < asAt
		? `The contract ended on ${dateInWords(term.to)}.`
		: `The contract runs until ${dateInWords(term.to)}.`;
}
