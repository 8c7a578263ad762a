/** Takes a forum’s name; gives what a sentence calls its meetings: "the meetings of the Governor Forum", "the Strategic Cluster Meetings". */
export function meetingsOf(name: string): string {
	return /meetings$/i.test(name) ? `the ${name}` : `the meetings of the ${name}`;
}
