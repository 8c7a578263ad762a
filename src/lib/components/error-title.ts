/** What a page that couldn’t be shown is called, by its status. */
const TITLES: Record<number, string> = {
	400: 'This can’t be read as it was sent',
	403: 'This isn’t open to you',
	404: 'There is no page here',
	409: 'Something else came first',
	410: 'This isn’t open any more',
	413: 'That file is too large',
	429: 'There were too many tries'
};

/** Takes an HTTP status; gives the title of its page. Only what begins with 5 is a fault of ours. */
export function errorTitle(status: number): string {
	if (status >= 500) return 'Something went wrong on our side';
	return TITLES[status] ?? 'This can’t be answered';
}
