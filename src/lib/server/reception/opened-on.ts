interface Sent {
	partnership: string;
	seq: number;
	/** Who sent it. */
	by: string;
}

/**
 * Takes the ids of the partnerships that somebody may send to, what they may see of what was sent, and who they
 * are; gives the one on which the list of evidence opens: where they last sent something, else where
 * something was sent last, else the first. Null where there is none.
 */
export function openedOn(open: string[], sent: Sent[], person: string): string | null {
	const latestFirst = sent
		.filter(({ partnership }) => open.includes(partnership))
		.toSorted((a, b) => b.seq - a.seq);
	const latest = latestFirst.find(({ by }) => by === person) ?? latestFirst[0];
	return latest?.partnership ?? open[0] ?? null;
}
