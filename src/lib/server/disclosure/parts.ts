import type { Finding, Part } from '#lib/server/evaluation/evaluation.ts';
import { seesParticipation } from './by-role.ts';
import { seesCosts } from './costs.ts';
import type { Line } from './cube/lines.ts';
import { hideWith } from './cube/secondary.ts';
import { hiddenMeasure, isSmall } from './findings.ts';
import { RESPONDENTS, WHOLE_GROUP, type Thresholds } from './settings.ts';
import type { Viewer } from './viewer.ts';

/** The whole of which the parts are, among their numbers. */
const WHOLE = 'whole';

/**
 * Takes a finding as it may be shown; gives it with the parts that this viewer may see. What stands on
 * few people is hidden for everybody alike, and with it whatever would let it be worked out from the
 * whole (METHOD 7.2 by question and school, and 7.3, step 3).
 */
export function protectParts(finding: Finding, viewer: Viewer, limits: Thresholds): Finding {
	if (!finding.parts) return finding;
	const protectedParts = finding.protect ? withoutSmall(finding, limits) : finding.parts;
	return { ...finding, parts: protectedParts.filter((part) => isFor(part, viewer)) };
}

function isFor({ school, measure }: Part, viewer: Viewer): boolean {
	if (school === null) return true;
	const isCost = measure?.unit === 'pounds' || measure?.counts === 'pounds';
	return isCost ? seesCosts(viewer, school) : seesParticipation(viewer, school);
}

function withoutSmall(finding: Finding, limits: Thresholds): Part[] {
	const { measure, parts = [] } = finding;
	if (measure.symbol === 'c') return parts.map(hiddenPart);
	const small = parts.flatMap((part, at) => (tellsTooMuch(part, limits) ? [String(at)] : []));
	const hidden = hideWith([lineOf(finding)], new Set(small));
	return parts.map((part, at) => (hidden.has(String(at)) ? hiddenPart(part) : part));
}

/** Few people, or all or none of so few that it tells about every one of them. */
function tellsTooMuch({ measure }: Part, limits: Thresholds): boolean {
	if (!measure) return false;
	const { numerator, denominator } = measure;
	const isPlain = numerator === 0 || numerator === denominator;
	return isSmall(measure, limits) || (isPlain && !!denominator && denominator < WHOLE_GROUP);
}

function lineOf({ measure, parts = [] }: Finding): Line {
	const all = [measure, ...parts.map((part) => part.measure)];
	const known = (count: 'numerator' | 'denominator') =>
		new Map(
			all.flatMap((one, at): [string, number][] => {
				const value = one?.[count] ?? null;
				return value === null ? [] : [[at === 0 ? WHOLE : String(at - 1), value]];
			})
		);
	return {
		total: WHOLE,
		children: parts.flatMap((part, at) => (part.measure?.denominator ? [String(at)] : [])),
		point: 'now',
		acrossSchools: true,
		few: RESPONDENTS - 1,
		pupils: known('denominator'),
		reached: known('numerator')
	};
}

function hiddenPart(part: Part): Part {
	return {
		...part,
		measure: part.measure && hiddenMeasure(part.measure),
		standing: '',
		details: undefined
	};
}
