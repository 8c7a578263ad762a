import { today } from '#lib/server/clock.ts';
import { home } from '#lib/server/root.ts';
import type { Posted } from '#lib/server/house/posting/post.ts';
import { addressFromEnvironment, originOf } from '../address.ts';
import { PROBLEMS, SOUND, type Register } from '../outcome.ts';
import { complain, count, say } from '../print.ts';

/** `notices`: one round of the post, for a timer of one’s own. */
export const notices: Register = (accord, ended) =>
	accord
		.command('notices')
		.description(
			'make the notices that it is time for and send those that wait (a server does so by itself)'
		)
		.action(async () => {
			const { openHouse } = await import('#lib/server/house/house.ts');
			const { post } = await import('#lib/server/house/posting/post.ts');
			const { closeAccounts } = await import('#lib/server/access/accounts.ts');
			const house = await openHouse(home());
			try {
				const origin = process.env.ORIGIN ?? originOf(addressFromEnvironment());
				const posted = await post(house, today(), origin);
				tell(posted);
				ended(posted.wrong || posted.round?.failed ? PROBLEMS : SOUND);
			} finally {
				await house.close();
				await closeAccounts(home());
			}
		});

function tell({ made, round, wrong }: Posted): void {
	say(`${count(made, 'new notice')}.`);
	if (wrong) complain(wrong);
	else if (!round)
		say('No mail server is set (ACCORD_SMTP_URL, ACCORD_MAIL_FROM): they wait in the outbox.');
	else say(`${round.sent} sent, ${round.waiting} to be tried again, ${round.failed} failed.`);
}
