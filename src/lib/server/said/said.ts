import { dayOf } from '#lib/calendar/in-england.ts';
import type { Entry } from '#lib/server/ledger/entries.ts';
import type {
	Agreed,
	AskedForEvidence,
	ClosedRequest,
	DecidedAction,
	HeldReview,
	OpenedReview,
	Pinned,
	Said,
	Sealed,
	SetPriority,
	Shared,
	SignedOff,
	Wrote
} from '#lib/server/ledger/said-entries.ts';

/** Something said, with its place in the ledger, its time and whose account wrote it down. */
export type As<T extends Said> = T & Pick<Entry, 'seq' | 'at' | 'by'>;

/** Words with the ISO date on which they were written. */
export type Dated<T> = T & { on: string };

/** What was said over one year of a partnership and still holds, each in the order in which it was said. */
export interface YearSaid {
	/** The last that is no draft for each place of each report; emptied ones left out. */
	commentary: Dated<As<Wrote>>[];
	pins: Dated<As<Pinned>>[];
	/** The sitting at which decisions are taken now; null before the first, and once it was held. */
	open: As<OpenedReview> | null;
	held: (As<HeldReview> & { sitting: As<OpenedReview> | null })[];
	agreed: As<Agreed>[];
	requests: Request[];
	actions: As<DecidedAction>[];
	priorities: As<SetPriority>[];
	signed: As<SignedOff>[];
	seals: As<Sealed>[];
	shares: As<Shared>[];
}

/** What somebody was asked for, and what came of it; null: it is still open. */
export type Request = As<AskedForEvidence> & { closed: As<ClosedRequest> | null };

/** What holds where nothing was said. */
export const NOTHING_SAID: YearSaid = saidIn([], '');

/** Takes the entries of a partnership and an academic year’s id; gives what was said over that year and still holds. */
export function saidIn(entries: Entry[], year: string): YearSaid {
	const ofYear = entries.filter((entry) => 'year' in entry && entry.year === year);
	const takenBack = new Set(
		ofYear.flatMap((entry) => (entry.kind === 'taken-back' ? [entry.entry] : []))
	);
	const holding = <K extends Said['kind']>(kind: K) =>
		ofYear.filter((entry) => entry.kind === kind && !takenBack.has(entry.seq)) as As<
			Extract<Said, { kind: K }>
		>[];
	const [opened, held, closed] = [
		holding('opened-review'),
		holding('held-review'),
		holding('closed-request')
	];
	return {
		commentary: lastOfEach(
			holding('wrote').filter(({ draft }) => !draft),
			({ report, place }) => [report, place]
		)
			.filter(({ text }) => text !== '')
			.map(dated),
		pins: lastOfEach(holding('pinned'), ({ report, chart, point }) => [report, chart, point])
			.filter(({ text }) => text !== '')
			.map(dated),
		open: opened.findLast(({ seq }) => seq > (held.at(-1)?.seq ?? 0)) ?? null,
		held: held.map((one) => ({
			...one,
			sitting: opened.findLast(({ seq }) => seq < one.seq) ?? null
		})),
		agreed: lastOfEach(holding('agreed'), ({ clause }) => [clause]),
		requests: holding('asked-for-evidence').map((request) => ({
			...request,
			closed: closed.findLast((one) => one.request === request.seq) ?? null
		})),
		actions: holding('decided-action'),
		priorities: holding('set-priority'),
		signed: holding('signed-off'),
		seals: holding('sealed'),
		shares: holding('shared')
	};
}

function dated<T extends As<Wrote | Pinned>>(said: T): Dated<T> {
	return { ...said, on: dayOf(said) };
}

/** Each thing may be said again: the last time counts, in the place of the first. */
function lastOfEach<T>(said: T[], about: (one: T) => string[]): T[] {
	const last = new Map<string, T>();
	for (const one of said) last.set(JSON.stringify(about(one)), one);
	return [...last.values()];
}
