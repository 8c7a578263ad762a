/** Takes what somebody wrote; gives it without case, spaces and punctuation, to compare by. */
export function plain(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9%]+/g, '');
}

/** Takes SQL for a text; gives SQL for the same as `plain`. */
export function plainSql(text: string): string {
	return `regexp_replace(lower(${text}), '[^a-z0-9%]+', '', 'g')`;
}

/** Takes what somebody wrote for a choice; gives it to compare by. A tick or a dash alone stays what it is. */
export function mark(text: string): string {
	return plain(text) || text.replaceAll('\ufe0f', '').trim().toLowerCase();
}

/** Takes SQL for a text; gives SQL for the same as `mark`. */
export function markSql(text: string): string {
	return `coalesce(nullif(${plainSql(text)}, ''), lower(trim(replace(${text}, chr(65039), ''))))`;
}
