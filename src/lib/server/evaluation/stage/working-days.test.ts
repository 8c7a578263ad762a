import { expect, test } from 'vitest';
import { factsFrom } from '../examples/facts.ts';
import { readSql } from './stage.ts';

/** Bank holidays in England and Wales as the government published them. */
const PUBLISHED: Record<number, string> = {
	2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
	2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
	2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
	2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
	2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
	2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
	2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
	2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'
};

test.each(Object.entries(PUBLISHED))(
	'weekdays of %s that are no working days',
	async (year, days) => {
		const facts = await factsFrom({});
		const closed = await facts.snapshot((query) =>
			query.all<{ day: string }>(
				`WITH service_requests AS (SELECT 'example' AS partnership)
				SELECT strftime(day, '%m-%d') AS day FROM (${readSql('stage', 'working-days.sql')})
			WHERE NOT is_open AND isodow(day) < 6 ORDER BY day`,
				{ from: `${year}-01-01`, to: `${year}-12-31`, asAt: `${year}-12-31` }
			)
		);
		expect(closed.map(({ day }) => day).join(' ')).toBe(days);
	}
);
