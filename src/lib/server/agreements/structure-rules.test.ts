import { expect, it } from 'vitest';
import { agreementSchema } from './agreement.ts';
import { exitTriggerSchema } from './exit-trigger.ts';
import { partnershipSchema } from './partnership.ts';
import { structureRules } from './structure-rules.ts';

const agreement = agreementSchema.parse({
	id: 'two',
	title: 'Two schools',
	shortTitle: 'guidance for two schools',
	version: '1',
	source: 'Invented.',
	disclaimer: 'Invented.',
	schools: 2,
	temporary: true,
	forums: [],
	sections: [
		{
			number: 'T',
			title: 'To do',
			clauses: [
				{
					ref: 'T5',
					words: 'Keep it under review.',
					short: 'Review',
					measurements: [{ indicator: 'days-per-site', title: 'Days', with: { topic: 'SITE_DAY' } }]
				}
			]
		}
	]
});

const trigger = {
	words: 'Either school has the head for less than a third of the days.',
	clause: 'T5',
	indicator: 'days-per-site',
	below: 33,
	from: '2025-09-01',
	by: 'Joint committee'
};

const partnership = (schools: string[], exitTriggers: unknown[] = []) =>
	partnershipSchema.parse({
		id: 'pair',
		name: 'Pair',
		shortName: 'Pair',
		agreement: 'two',
		term: { from: '2025-09-01', to: '2027-08-31' },
		schools: schools.map((id) => ({
			id: `local-${id}`,
			name: id,
			shortName: id,
			phase: 'primary'
		})),
		exitTriggers
	});

const mistakes = (...given: Parameters<typeof partnership>) =>
	structureRules(partnership(...given), agreement).map(({ says }) => says);

it('finds nothing wrong with two schools and a trigger that is measured', () => {
	expect(mistakes(['a', 'b'], [trigger])).toEqual([]);
});

it('refuses one school, or three', () => {
	expect(mistakes(['a'])).toEqual([
		'guidance for two schools is for 2 schools exactly, and 1 is listed.'
	]);
	expect(mistakes(['a', 'b', 'c'])).toEqual([
		'guidance for two schools is for 2 schools exactly, and 3 are listed.'
	]);
});

it('refuses a trigger that nothing measures, because it could never be met', () => {
	expect(mistakes(['a', 'b'], [{ ...trigger, indicator: 'meetings-held' }])).toEqual([
		'nothing in guidance for two schools is measured by clause T5 and indicator meetings-held, so this trigger could never be met.'
	]);
});

it('wants one threshold for a trigger, neither none nor two', () => {
	expect(exitTriggerSchema.safeParse({ ...trigger, above: 60 }).success).toBe(false);
	expect(exitTriggerSchema.safeParse({ ...trigger, below: undefined }).success).toBe(false);
});
