import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { evaluate } from './evaluate.ts';
import { evaluateEach } from './evaluate-each.ts';
import { examplesIn, type Example } from './examples/example.ts';
import { factsFrom } from './examples/facts.ts';
import { EXAMPLE, exampleAgreement } from './examples/partnership.ts';
import { INDICATORS } from './indicators/index.ts';
import { EVALUATION } from './stage/stage.ts';

const WITHOUT_ANYTHING = { ...EXAMPLE, id: 'without' };

test.each(Object.values(INDICATORS))(
	'$name finds the same for partnerships together as for each alone',
	async ({ name, folder }) => {
		const path = join(EVALUATION, 'indicators', folder, 'examples.yaml');
		for (const example of oneOfEachSetting(examplesIn(readFileSync(path, 'utf8')))) {
			const asked = await askedOf(name, example);
			const together = await evaluateEach({ ...asked, partnerships: [WITHOUT_ANYTHING, EXAMPLE] });
			const { findings } = await evaluate({
				...asked,
				partnership: EXAMPLE,
				uploads: [],
				evidenceVersion: '1'
			});
			expect(together.get(EXAMPLE.id), example.sentence).toEqual(findings);
			expect(together.get(WITHOUT_ANYTHING.id)?.[0]?.evidence.rows).toBe(0);
		}
	}
);

/** The first example of each way of asking. */
function oneOfEachSetting(examples: Example[]): Example[] {
	return [...Map.groupBy(examples, (one) => Object.keys(one.with).join()).values()].map(
		([first]) => first!
	);
}

async function askedOf(indicator: string, example: Example) {
	const { judge, target, suggested, with: settings } = example;
	const measurement = { indicator, title: indicator, judge, target, suggested, with: settings };
	return {
		warehouse: await factsFrom(example),
		agreement: exampleAgreement([
			{ ref: '1.1', words: 'We promise.', short: 'A promise', measurements: [measurement] },
			...example.clauses
		]),
		year: academicYear(example.year),
		asAt: example.asAt
	};
}
