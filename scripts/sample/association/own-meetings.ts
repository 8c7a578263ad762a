import { chanceOf } from '../random.ts';
import type { Board } from './boards.ts';
import { weekday, later, weekdaysLater } from './days.ts';
import type { Meeting } from './meetings.ts';

/** Takes boards and the first days of terms; gives each board’s own meeting of each, with whether it was quorate and when its minutes went out. */
export function ownMeetings(boards: Board[], terms: string[]): Meeting[] {
	return boards.flatMap((board) =>
		terms.map((from): Meeting => {
			const chance = chanceOf(`${board.id} meets after ${from}`);
			const date = weekday(later(from, 14 + Math.floor(20 * chance.number())));
			const days = chance.happens(0.8) ? 4 + 5 * chance.number() : 12 + 12 * chance.number();
			return {
				id: `GB-${board.prefix}-${from.slice(0, 7)}`,
				group: 'GB',
				date,
				status: 'held',
				hours: 2,
				school: board.id,
				quorate: chance.happens(board.places < 9 ? 0.86 : 0.97) ? 'yes' : 'no',
				minutes: weekdaysLater(date, Math.floor(days))
			};
		})
	);
}
