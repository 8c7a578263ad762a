import { briefingReady, type BriefingReady } from './briefing-ready.ts';
import { evidenceAsked, type EvidenceAsked } from './evidence-asked.ts';
import { linkShared, type LinkShared } from './link-shared.ts';
import { reportDue, type ReportDue } from './report-due.ts';
import { reportSealed, type ReportSealed } from './report-sealed.ts';
import { signOffAsked, type SignOffAsked } from './sign-off-asked.ts';

/** Every kind of notice. A new one is one file and its two lines here. */
export const KINDS = {
	'report-due': reportDue,
	'evidence-asked': evidenceAsked,
	'sign-off-asked': signOffAsked,
	'report-sealed': reportSealed,
	'link-shared': linkShared,
	'briefing-ready': briefingReady
};

/** What somebody may have to be told, by its kind. */
export type Happening = { id: string } & (
	| { kind: 'report-due'; about: ReportDue }
	| { kind: 'evidence-asked'; about: EvidenceAsked }
	| { kind: 'sign-off-asked'; about: SignOffAsked }
	| { kind: 'report-sealed'; about: ReportSealed }
	| { kind: 'link-shared'; about: LinkShared }
	| { kind: 'briefing-ready'; about: BriefingReady }
);

/** What the outbox calls each kind. */
export const KIND_WORDS: Record<keyof typeof KINDS, string> = {
	'report-due': 'A report is due',
	'evidence-asked': 'Evidence is asked for',
	'sign-off-asked': 'A signature is asked for',
	'report-sealed': 'A report was sealed',
	'link-shared': 'A link was given',
	'briefing-ready': 'A briefing is ready'
};
