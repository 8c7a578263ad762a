import { clausesOf, type Agreement } from './agreement.ts';
import { measurementKey } from './measurement-key.ts';
import type { Partnership } from './partnership.ts';
import type { Finding } from './yaml-file.ts';

/** Takes a partnership and its agreement; gives what the agreement’s own structure doesn’t allow: another number of schools, triggers that nothing measures. */
export function structureRules(partnership: Partnership, agreement: Agreement): Finding[] {
	return [...schoolsCounted(partnership, agreement), ...triggersOfNothing(partnership, agreement)];
}

function schoolsCounted({ schools }: Partnership, { shortTitle, schools: agreed }: Agreement) {
	if (agreed === undefined || schools.length === agreed) return [];
	const says = `${shortTitle} is for ${agreed} schools exactly, and ${schools.length} ${schools.length === 1 ? 'is' : 'are'} listed.`;
	return [{ path: ['schools'], says }];
}

function triggersOfNothing({ exitTriggers = [] }: Partnership, agreement: Agreement): Finding[] {
	return exitTriggers.flatMap(({ clause, indicator, measurement }, t) => {
		const found = clausesOf(agreement).find(({ ref }) => ref === clause);
		const measured = found?.measurements.some(
			(one) =>
				one.indicator === indicator && (measurement ?? measurementKey(one)) === measurementKey(one)
		);
		if (measured) return [];
		const says = `nothing in ${agreement.shortTitle} is measured by clause ${clause} and indicator ${measurement ?? indicator}, so this trigger could never be met.`;
		return [{ path: ['exitTriggers', t], says }];
	});
}
