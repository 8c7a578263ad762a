/** Why something wasn’t done, in words for who asked for it. */
export interface NotDone {
	problem: string;
}

/** Takes what came of a deed; says whether it wasn’t done. */
export function isNotDone(outcome: object): outcome is NotDone {
	return 'problem' in outcome;
}
