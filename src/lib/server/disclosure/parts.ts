import type { Finding, Part } from '#lib/server/evaluation/evaluation.ts';
import { seesParticipation } from './by-role.ts';
import { hiddenMeasure, isSmall } from './findings.ts';
import type { Thresholds } from './settings.ts';
import type { Viewer } from './viewer.ts';

/**
 * Takes a finding as it may be shown; gives it with the parts that this viewer may see. What stands on
 * few people is hidden for everybody alike, and the next smallest with it where one hidden alone could
 * be worked out from the whole (METHOD 7.3, step 3).
 */
export function protectParts(finding: Finding, viewer: Viewer, limits: Thresholds): Finding {
	if (!finding.parts) return finding;
	const protectedParts = finding.protect ? withoutSmall(finding, limits) : finding.parts;
	const parts = protectedParts.filter(
		({ school }) => school === null || seesParticipation(viewer, school)
	);
	return { ...finding, parts };
}

function withoutSmall({ measure, parts = [] }: Finding, limits: Thresholds): Part[] {
	if (measure.symbol === 'c') return parts.map(hiddenPart);
	const hidden = new Set(parts.filter((part) => part.measure && isSmall(part.measure, limits)));
	const [next] = parts
		.filter((part) => !hidden.has(part) && peopleIn(part) > 0)
		.sort((a, b) => peopleIn(a) - peopleIn(b));
	if (hidden.size === 1 && next) hidden.add(next);
	return parts.map((part) => (hidden.has(part) ? hiddenPart(part) : part));
}

function hiddenPart(part: Part): Part {
	return {
		...part,
		measure: part.measure && hiddenMeasure(part.measure),
		standing: '',
		details: undefined
	};
}

function peopleIn({ measure }: Part): number {
	return measure?.denominator ?? 0;
}
