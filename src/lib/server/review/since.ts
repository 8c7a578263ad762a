import type { Report } from '#lib/document/report.ts';
import { sentencesIn } from '#lib/document/sentences.ts';
import { statedIn } from '#lib/document/stated.ts';
import { resaidBetween, type Resaid } from '#lib/server/disclosure/resaid.ts';
import { restatedBetween, type Restated } from '#lib/server/disclosure/restated.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Cause } from './causes.ts';
import { rewrittenBetween, type Rewritten } from './rewritten.ts';

/** What a later version of a report says otherwise, and what did it. */
export interface Since {
	/** States first, then figures in reading order. */
	changes: Change[];
	/** Sentences of the report itself. */
	resaid: Resaid[];
	/** Sentences that people wrote. */
	rewritten: Rewritten[];
	/** All that happened, whether it changed a figure or not. */
	causes: Cause[];
}

export type Change = Restated & {
	causes: Cause[];
	/** False where it can only be one or more of the causes, as of a total. */
	certain: boolean;
};

/** A version of a report with the uploads that its figures rest on. */
export interface Version {
	report: Report;
	uploads: { upload: string; file: string }[];
}

/**
 * Takes two versions of a report, both made for one viewer, and what happened between them; gives what is
 * otherwise in the later, each with the uploads and decisions that stand behind it then or now.
 */
export function sinceThen(before: Version, after: Version, viewer: Viewer, causes: Cause[]): Since {
	const restated = restatedBetween(statedIn(before.report), statedIn(after.report), viewer);
	const changes = restated.map((one) => attributed(one, [before, after], causes));
	return {
		changes: [
			...changes.filter(({ stateChanged }) => stateChanged),
			...changes.filter(({ stateChanged }) => !stateChanged)
		],
		resaid: resaidBetween(sentencesIn(before.report), sentencesIn(after.report)),
		rewritten: rewrittenBetween(before.report, after.report),
		causes
	};
}

/** Takes a change; says whether it is that of a promise’s state, open to whoever reads of it. */
export function isChangedPromise({ hidden, cell, stateChanged }: Restated): boolean {
	return hidden === null && cell === null && stateChanged;
}

function attributed(restated: Restated, versions: Version[], causes: Cause[]): Change {
	const { clause } = restated;
	const behind = new Set([
		...restated.uploads,
		...versions.flatMap((version) => (clause === null ? [] : uploadsBehind(clause, version)))
	]);
	const own = causes.filter((cause) => isBehind(cause, behind, clause));
	if (own.length > 0) return { ...restated, causes: own, certain: true };
	const likely = causes.filter((cause) => isNamedIn(restated.source, cause));
	const some = likely.length > 0 ? likely : causes;
	return { ...restated, causes: some, certain: some.length === 1 };
}

/** The line under a chart names the kinds of spreadsheet that it is made from. */
function isNamedIn(source: string, { datasets }: Cause): boolean {
	return datasets.some((dataset) => new RegExp(`\\b${dataset}\\b`).test(source));
}

function isBehind(cause: Cause, uploads: Set<string>, clause: string | null): boolean {
	if (cause.upload !== null) return uploads.has(cause.upload);
	return cause.clause !== null && cause.clause === clause;
}

function uploadsBehind(clause: string, { report, uploads }: Version): string[] {
	const files = (report.evidenceRows ?? [])
		.filter((row) => row.clause === clause)
		.map(({ file }) => file);
	return uploads.filter(({ file }) => files.includes(file)).map(({ upload }) => upload);
}
