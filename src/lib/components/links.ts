import { getContext, setContext } from 'svelte';

/** Takes a link of the document; gives where it leads from here, or null where it leads nowhere. */
export type Leads = (href: string | undefined) => string | null;

const HERE = Symbol('where links lead');

/** Takes where links lead; holds for every block drawn below the component that calls it. */
export function leadLinks(leads: (href: string) => string | null): void {
	setContext<Leads>(HERE, (href) => (href === undefined ? null : leads(href)));
}

/** Gives where the links of blocks lead: as they are written, where nobody said otherwise. */
export function linksHere(): Leads {
	return getContext<Leads | undefined>(HERE) ?? ((href) => href ?? null);
}
