import { z } from 'zod';
import type { Agreement } from '#lib/server/agreements/agreement.ts';

/** Kinds of records, as sentences call one and many of them. */
const CALLED = {
	milestone: ['milestone', 'milestones'],
	action: ['follow-up action', 'follow-up actions'],
	lead: ['lead', 'leads'],
	priority: ['priority', 'priorities'],
	impact_report: ['impact report', 'impact reports'],
	review: ['review', 'reviews'],
	agreement: ['agreement', 'agreements'],
	protocol: ['protocol', 'protocols'],
	document: ['document', 'documents'],
	feedback: ['feedback record', 'feedback records'],
	peer_review: ['peer review', 'peer reviews'],
	moderation: ['moderation', 'moderations'],
	need: ['need', 'needs'],
	communication: ['communication', 'communications'],
	representation: ['representation', 'representations'],
	consultation: ['consultation', 'consultations'],
	case_study: ['case study', 'case studies'],
	risk: ['risk', 'risks'],
	visit: ['visit', 'visits']
} as const;

type RecordType = keyof typeof CALLED;

/** Which records of a register are meant: topic and clause too, where they are given. */
export const whichRecords = {
	type: z.enum(Object.keys(CALLED) as [RecordType, ...RecordType[]]),
	topic: z.string().nullable().default(null),
	clause: z.string().nullable().default(null)
};

export interface Which {
	type: RecordType;
	topic: string | null;
	clause: string | null;
}

/** Takes which records are meant; gives what sentences call one, many, and those of their topic or clause. */
export function recordsCalled({ type, topic, clause }: Which, agreement: Agreement) {
	const known = agreement.topics.find(({ code }) => code === topic);
	const [one, many] = known?.called ?? CALLED[type];
	const filed = topic && !known?.called ? ` filed under “${known?.name ?? topic}”` : '';
	return { one, many, about: `${many}${filed}${clause ? ` for clause ${clause}` : ''}` };
}

/** Takes which records are meant; gives the rows that would have to be sent: "Rows of the type … in a register". */
export function rowsOf({ type, topic, clause }: Which): string {
	const [one] = CALLED[type];
	const named = { type: type === 'action' ? 'action' : one, topic, clause };
	const cells = Object.entries(named).flatMap(([column, value]) =>
		value ? [`${column} “${value}”`] : []
	);
	return `A register with rows of the ${cells.join(', ')}`;
}
