import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	person: locals.person && {
		label: locals.person.label,
		administrator: locals.person.administrator
	}
});
