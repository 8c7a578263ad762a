/** Gives to whom readers may write about this installation (ACCORD_CONTACT), or null where nobody is named. */
export function contact(): string | null {
	return process.env.ACCORD_CONTACT?.trim() || null;
}
