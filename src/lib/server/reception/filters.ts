import { error } from '@sveltejs/kit';
import type { FilterChoices, Filters } from '#lib/document/filters.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { PHASE_NAMES } from './words.ts';

/** What of the report is asked for in the address, and what could be. */
export function filtersOf(url: URL, disclosed: Disclosed): FilterChoices {
	const { partnership, agreement } = disclosed;
	const phases = [...new Set(partnership.schools.map(({ phase }) => phase))];
	const offered: FilterChoices['offered'] = [
		{
			name: 'forum',
			label: 'Forum',
			options: agreement.forums.map(({ code, name }) => ({ value: code, label: name }))
		},
		{
			name: 'school',
			label: 'School',
			options: partnership.schools.map(({ id, shortName }) => ({ value: id, label: shortName }))
		},
		{
			name: 'phase',
			label: 'Phase',
			options: phases.map((phase) => ({ value: phase, label: PHASE_NAMES[phase] }))
		}
	];
	return { offered, chosen: chosenOf(url, offered), asAt: url.searchParams.get('asAt') };
}

function chosenOf(url: URL, offered: FilterChoices['offered']): Filters {
	const asked = offered.map(({ name, options }) => {
		const value = url.searchParams.get(name);
		if (value && !options.some((option) => option.value === value)) {
			error(404, 'The filter in this address names something that isn’t in this partnership.');
		}
		return [name, value || undefined];
	});
	return Object.fromEntries(asked);
}
