import { clauseHref } from '#lib/document/addresses.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Block, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { DisclosedSaid } from '#lib/server/disclosure/said.ts';
import { placeOf } from '../place.ts';
import { promisesOf } from '../promises.ts';
import { list, many } from '../words/numbers.ts';

/** Takes what is disclosed; gives what the review of the year decided, or nothing before it sat down. */
export function decided(disclosed: Disclosed): Block[] {
	const { held, open } = disclosed.said;
	if (held.length === 0 && open === null) return [];
	return [
		{ kind: 'prose', heading: 'What the review decided', paragraphs: [summary(disclosed)] },
		...actions(disclosed)
	];
}

/** Takes what was said and decisions; gives those that no review has taken into the register yet. */
export function decidedSince<T extends { seq: number }>({ held }: DisclosedSaid, all: T[]): T[] {
	const last = held.at(-1)?.seq ?? 0;
	return all.filter(({ seq }) => seq > last);
}

function summary(disclosed: Disclosed): string {
	const { said } = disclosed;
	const counted = promisesOf(disclosed).filter(({ clause }) => !clause.sameAs).length;
	const did = [
		`agreed with ${said.agreed.length} of ${counted} findings`,
		...(said.actions.length > 0 ? [`decided ${many(said.actions.length, 'action')}`] : []),
		...asked(disclosed)
	];
	return `${sitting(said)} It ${list(did)}.`;
}

function sitting({ held, open }: DisclosedSaid): string {
	if (open) return `The review sat down on ${dateInWords(open.date)} and has not ended yet.`;
	const last = held.at(-1)!;
	return `The review was held on ${dateInWords(last.date)}.`;
}

/** Requests are between those who ask and those who are asked, so that nobody else is given a count of them. */
function asked({ said: { requests }, viewer: { role, audience } }: Disclosed): string[] {
	const seesAll = audience === 'partner' && (role === 'administrator' || role === 'forum-member');
	if (!seesAll || requests.length === 0) return [];
	const open = requests.filter(({ closed }) => closed === null).length;
	const still = open === 0 ? 'none still open' : `${open} still open`;
	return [
		`asked for evidence ${requests.length === 1 ? 'once' : `${requests.length} times`} (${still})`
	];
}

function actions(disclosed: Disclosed): Table[] {
	const { actions } = disclosed.said;
	if (actions.length === 0) return [];
	return [
		{
			kind: 'table',
			id: 'actions',
			title: 'Actions that the review decided',
			columns: [
				{ key: 'action', label: 'Action' },
				{ key: 'owner', label: 'Led by' },
				{ key: 'due', label: 'Due' }
			],
			rows: actions.map(({ title, owner, due, clause }) => [
				{
					text: title,
					...(clause
						? { note: `Clause ${clause}`, href: clauseHref(placeOf(disclosed), clause) }
						: {})
				},
				{ text: owner },
				{ text: dateInWords(due) }
			]),
			notes: []
		}
	];
}
