/** A claim that the work made what changed, as somebody wrote it. */
export interface Claim {
	words: string;
	/** Where it begins. */
	at: number;
}

/** Takes what somebody wrote, without its marks; gives where it claims that the work did it, or that this is proved. */
export function claimsIn(text: string): Claim[] {
	return FORMS.flatMap((form) =>
		[...text.matchAll(form)].map((found) => ({ words: found[0], at: found.index }))
	);
}

/** What people call what they do together. */
const WORK =
	'(?:calls?|training|courses?|programmes?|projects?|work|schemes?|network|forums?|partnership|interventions?|sessions?|visits?|support|mentoring|clubs?|activit(?:y|ies)|approach|initiatives?|workshops?|coaching|tutoring|meetings?|reminders?|letters?|collaboration|moderation|memorandum|agreement|plan|policy|campaign|release time)';

/** The work itself, or what stands for it. */
const DOER = `(?:${WORK}|it|this|that|which|we)`;

/** What may be said to have changed. */
const OUTCOME =
	'(?:attendance|absences?|reading|writing|maths|mathematics|phonics|attainment|progress|outcomes?|results?|standards?|scores?|behaviour|wellbeing|confidence|exclusions?|suspensions?|achievement|gaps?|share|rates?|percentages?|lateness|punctuality|learning|speech|language|vocabulary)';

const CHANGED =
	'(?:improve[ds]|raise[ds]|reduce[ds]|cuts?|lift(?:ed|s)|lower(?:ed|s)|boost(?:ed|s)|increase[ds]|narrow(?:ed|s)|close[ds]|transform(?:ed|s)|strengthen(?:ed|s)|accelerate[ds])';

/** What may stand between a verb and what it changed; "raised the question of attendance" raised a question. */
const BETWEEN =
	"(?:(?!(?:of|about|with|for|at|to|by|question|questions|matter|issue|and|or)\\b)[\\p{L}’'\\d]+\\s+){0,3}";

const THAT_WORKS =
	'[^.;:!?\\n]{0,80}?\\b(?:works|worked|is working|(?:is|was|are|were) (?:effective|successful|a success)|succeeded|succeeds|pays off|paid off|makes? (?:a|the) difference|made (?:a|the) difference)\\b';

/** It was popular, and nobody claims more. */
const AS_IT_WENT =
	'(?!\\s+(?:to be |too |very |quite |so )*(?:hard|difficult|impossible|easy|popular|unpopular|useful|costly|expensive|possible)\\b)(?!\\s+(?:whether|if)\\b)';

const FORMS = [
	new RegExp(`(?<![-\\p{L}])pro(?:ve|ves|ved|ven|ving)\\b${AS_IT_WENT}`, 'giu'),
	/(?<![-\p{L}])proof\b(?!\s+(?:of (?:address|identity|age)|reading))/giu,
	new RegExp(
		`\\b(?:show(?:s|ed|n)?|demonstrate[sd]?|confirm(?:s|ed)?|is evidence|are evidence)\\b${THAT_WORKS}`,
		'giu'
	),
	/\b(?:made|makes|making) (?:the|a|all the)(?: (?:real|big|huge|great|clear|lasting|measurable|positive|significant|vital|visible|real and \p{L}+))? difference\b/giu,
	/(?<!\b(?:will|would|may|might|could|should|can|to)\s)\blead to\b|\bleads to\b|\bleading to\b/giu,
	/\b(?:result(?:s|ed|ing) in|owing to|on account of|brings? about|(?:is|was|are|were) down to|causes?(?= (?:of|it|this|the|a|better|higher|lower|fewer|less))|attributable to)\b/giu,
	new RegExp(
		`(?<=\\b${DOER}(?:\\s+(?:has|have|had|clearly|also|itself|together|really|then|soon|greatly|with [\\p{L}]+ [\\p{L}]+|in [\\p{L}]+ [\\p{L}]+))*\\s+)${CHANGED}\\s+${BETWEEN}${OUTCOME}\\b`,
		'giu'
	),
	new RegExp(
		`(?<=(?:^|[.!?;:\\n])[\\s\\-]*)(?:improved|raised|reduced|lifted|lowered|boosted|increased)\\s+${BETWEEN}${OUTCOME}\\b(?!\\s+(?:is|was|are|were|remains?|will|would|can|may|needs?|has|have|means)\\b)`,
		'giu'
	),
	new RegExp(
		`\\b(?:improved|raised|reduced|cut|lifted|lowered|boosted|increased|narrowed) by (?:(?:the|our|this|these|those|joint|first-day|daily)\\s+){0,2}${WORK}\\b`,
		'giu'
	),
	// "The training brought absence down", "made absence fall", "meant that absence fell".
	new RegExp(
		`(?<=\\b${DOER}\\s+(?:has |have |had )?)(?:(?:brought|brings?|drove|drives?|driven|pushed|pushes)\\s+${BETWEEN}${OUTCOME}\\s+(?:down|up)|(?:made|makes?)\\s+${BETWEEN}${OUTCOME}\\s+(?:fall|rise|drop|grow|go)|(?:meant|means) (?:that )?${BETWEEN}${OUTCOME}\\s+(?:fell|falls|rose|rises|dropped|improved|improves|grew))\\b`,
		'giu'
	),
	new RegExp(
		`(?<=\\b${WORK}\\s+(?:has |have )?)(?:works|worked|paid off)(?=\\s*(?:[.!;:,\\n]|$))`,
		'giu'
	)
];
