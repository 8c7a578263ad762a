import { accountsIn } from '#lib/server/access/accounts.ts';
import { noticesTo } from '#lib/server/access/notices.ts';
import { loadPartnerships } from '#lib/server/agreements/load.ts';
import { mailTo } from '#lib/server/post/mail.ts';
import { noticesDue, type Told } from '#lib/server/post/notices-due.ts';
import { openOutbox, type Outbox } from '#lib/server/post/outbox.ts';
import { sendWaiting, type Round } from '#lib/server/post/sending.ts';
import { mailSetting, remindersSet } from '#lib/server/post/setting.ts';
import type { House } from '../house.ts';
import { addresseesOf } from './addressees.ts';
import { happeningsOf } from './happenings.ts';

/** What came of a round of the post. */
export interface Posted {
	/** How many letters were new. */
	made: number;
	/** Null where no mail server is set, so that letters wait to be copied. */
	round: Round | null;
	/** What is wrong with the setting, where something is. */
	wrong: string | null;
}

/** Takes a house, today and the address of the pages; makes the letters that it is time for and sends what waits. */
export async function post(house: House, today: string, origin: string): Promise<Posted> {
	const outbox = openOutbox(house.home);
	try {
		const made = await lettersMade(house, outbox, today, origin);
		outbox.forgetOld(new Date());
		return { made, ...(await sendNow(house.home, outbox)) };
	} finally {
		outbox.close();
	}
}

/** Takes the folder where state lies and its outbox; sends what waits, where a mail server is set. */
export async function sendNow(home: string, outbox: Outbox): Promise<Omit<Posted, 'made'>> {
	const setting = mailSetting(process.env);
	if (!setting) return { round: null, wrong: null };
	if ('wrong' in setting) return { round: null, wrong: setting.wrong };
	const { database } = await accountsIn(home);
	const mail = mailTo(setting);
	try {
		const round = await sendWaiting(outbox, mail, (account) => noticesTo(database, account));
		return { round, wrong: null };
	} finally {
		mail.close();
	}
}

/** What each partnership was like when its letters were last made: where nothing is new, none are due. */
const lookedAt = new Map<string, string>();

/** A partnership with nobody to write to isn’t looked into; an invented one only where it has people of its own. */
async function lettersMade(
	house: House,
	outbox: Outbox,
	today: string,
	origin: string
): Promise<number> {
	const accounts = await accountsIn(house.home);
	let made = 0;
	for (const { id, name, sample } of loadPartnerships()) {
		const people = addresseesOf(accounts, id).filter(
			({ roles }) => !sample || roles.some(({ role }) => role !== 'administrator')
		);
		const now = JSON.stringify([today, origin, versionOf(house, id), people]);
		if (people.length === 0 || lookedAt.get(`${house.home} ${id}`) === now) continue;
		const happenings = await happeningsOf(house, id, today);
		const told: Told = { partnership: { id, name, sample }, people, happenings };
		const notices = noticesDue(today, [told], remindersSet(process.env));
		made += outbox.keep(notices, origin, new Date());
		lookedAt.set(`${house.home} ${id}`, now);
	}
	return made;
}

function versionOf({ ledger }: House, id: string): number[] {
	return [ledger.version(id), ledger.lastSaid(id)];
}
