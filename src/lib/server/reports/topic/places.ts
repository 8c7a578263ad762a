/** A topic’s report isn’t finished without its places, and is two pages long with them. */
export const A_TOPIC_PLACE = { required: true, most: 900 } as const;
