import { getContext, setContext } from 'svelte';

/** Takes a place of the report; gives the field in which it is written, or null for who may not write. */
export type WhereToWrite = (place: string) => string | null;

const HERE = Symbol('where places are written');

/** Takes where places are written; holds for every block drawn below the component that calls it. */
export function leadToFields(where: WhereToWrite): void {
	setContext(HERE, where);
}

/** Gives where places are written: nowhere, where nobody said. */
export function fieldsHere(): WhereToWrite {
	return getContext<WhereToWrite | undefined>(HERE) ?? (() => null);
}
