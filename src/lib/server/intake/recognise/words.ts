/** Takes what somebody wrote; gives it without case, spaces and punctuation, to compare by. */
export function plain(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9%]+/g, '');
}

/** Takes SQL for a text; gives SQL for the same as `plain`. */
export function plainSql(text: string): string {
	return `regexp_replace(lower(${text}), '[^a-z0-9%]+', '', 'g')`;
}
