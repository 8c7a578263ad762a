import { dateInWords } from '#lib/calendar/words.ts';
import type { Cell, Section, Table } from '#lib/document/report.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { outOf } from '../words/numbers.ts';
import { officerSays } from './places.ts';

type Action = DisclosedReview['review']['actions'][number];

/** Takes what is disclosed of a review; gives the register’s actions with owner, date and standing (METHOD 11.3, 10). */
export function improvementPlan(disclosed: DisclosedReview): Section {
	const { actions } = disclosed.review;
	return {
		id: 'improvement-plan',
		title: 'Improvement plan',
		blocks: [
			actions.length > 0 ? table(actions, disclosed) : NONE,
			...officerSays(disclosed, {
				id: 'improvement-measures',
				heading: 'How each action will be known to have worked',
				asks: 'Say for each action which indicator will show that it worked, and which figure it should reach by when.',
				required: false
			})
		]
	};
}

const NONE = {
	kind: 'prose' as const,
	paragraphs: [
		'No action is in the register for this year or the next. Rows of the type “action”, with the role that leads each and its date, make the plan.'
	]
};

function table(actions: Action[], { asAt, year }: DisclosedReview): Table {
	const done = actions.filter((action) => action.done).length;
	return {
		kind: 'table',
		id: 'actions',
		title: `Actions of the register: ${outOf(done, actions.length)} done`,
		columns: [
			{ key: 'action', label: 'Action' },
			{ key: 'owner', label: 'Led by' },
			{ key: 'due', label: 'Due' },
			{ key: 'standing', label: 'Standing' }
		],
		rows: actions.map((action) => [
			{ text: action.title },
			{ text: action.owner ?? 'Nobody named' },
			{ text: action.due ? dateInWords(action.due) : 'No date' },
			standing(action, asAt)
		]),
		notes: [
			'Roles, never names. Actions of single schools are not listed.',
			`Listed as they stood on ${dateInWords(asAt)}, with those due in the year after: the figure of actions on time (BV38) counts those due by ${dateInWords(asAt < year.to ? asAt : year.to)} alone.`
		]
	};
}

function standing({ done, due, completed }: Action, asAt: string): Cell {
	if (done) {
		const late = completed && due && completed > due ? ', late' : '';
		return { text: completed ? `Done ${dateInWords(completed)}${late}` : 'Done' };
	}
	return { text: due && due < asAt ? 'Overdue' : 'Open' };
}
