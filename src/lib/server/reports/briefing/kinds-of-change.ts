import type { State } from '#lib/document/state.ts';

interface Move {
	before: { state: State };
	after: { state: State };
}

/** Takes changes of state; gives them by kind: "5 better, 9 worse, 5 now not due". */
export function kindsInWords(moved: Move[]): string {
	const kinds = Map.groupBy(moved, kindOf);
	return KINDS.flatMap((kind) => {
		const count = kinds.get(kind)?.length ?? 0;
		return count > 0 ? [`${count} ${kind}`] : [];
	}).join(', ');
}

const KINDS = [
	'better',
	'worse',
	'now without evidence',
	'now judged',
	'now not due',
	'no longer judged'
] as const;

/** Only these four can be better or worse than one another: the rest say nothing of how well a promise was kept. */
const FROM_THE_WORST: State[] = ['not-met', 'at-risk', 'on-track', 'met'];

function kindOf({ before, after }: Move): (typeof KINDS)[number] {
	if (after.state === 'no-evidence') return 'now without evidence';
	if (after.state === 'not-due') return 'now not due';
	if (after.state === 'for-information') return 'no longer judged';
	const [was, is] = [before, after].map(({ state }) => FROM_THE_WORST.indexOf(state));
	if (was === -1) return 'now judged';
	return is! > was! ? 'better' : 'worse';
}
