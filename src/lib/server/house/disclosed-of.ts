import { isIndicatorRef } from '#lib/server/agreements/best-value.ts';
import { schoolOfBriefing } from '#lib/document/addresses.ts';
import { asItsBoard } from '#lib/server/disclosure/board.ts';
import { discloseBriefing, type BriefingMaterial } from '#lib/server/disclosure/briefing.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { discloseReview } from '#lib/server/disclosure/best-value.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { briefingMaterial } from './briefings/material.ts';
import { evaluationOf, type Question } from './evaluation-of.ts';
import type { House } from './house.ts';
import { saidOf } from './said-of.ts';
import { reviewOf } from './best-value-of.ts';

/** What is asked to see: a report by its name, or the evidence of a clause by its reference. */
export interface Wanted {
	report?: string;
	ref?: string;
}

/** Takes a house, a question and a viewer; gives what they may see: of the Best Value review where that is wanted, as its board where a briefing is, of the agreement otherwise. */
export async function disclosedOf(
	house: House,
	question: Question,
	viewer: Viewer,
	{ report, ref }: Wanted = {}
): Promise<Disclosed> {
	const board = schoolOfBriefing(report ?? '');
	if (board !== null) return briefingFor(await briefingMaterial(house, question), board, viewer);
	const isReview = report === 'best-value' || (ref !== undefined && isIndicatorRef(ref));
	const said = saidOf(house, question.partnership, question.year);
	return isReview
		? discloseReview(await reviewOf(house, question), viewer, said)
		: disclose(await evaluationOf(house, question), viewer, said);
}

function briefingFor(material: BriefingMaterial, board: string, viewer: Viewer): Disclosed {
	return discloseBriefing(material, asItsBoard(board, material.evaluation.partnership, viewer));
}
