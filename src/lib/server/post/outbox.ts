import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PROJECT, makeHome } from '#lib/server/root.ts';
import { letterHtml, letterText } from './letter.ts';
import type { Notice } from './notices-due.ts';
import { delayAfter, MOST_TRIES } from './tries.ts';

/** A letter in the outbox. */
export interface Kept {
	id: number;
	key: string;
	kind: string;
	partnership: string;
	account: string;
	role: string;
	subject: string;
	text: string;
	html: string;
	/** ISO times. */
	madeAt: string;
	state: 'waiting' | 'sent' | 'failed' | 'not-sent';
	stateAt: string;
	tries: number;
	nextTry: string;
	/** Why it failed or wasn’t sent, or why it still waits; in words without an address. */
	why: string | null;
}

const HELD_FOR = 120_000;
const REMEMBERED = 400 * 86_400_000;

/** Takes the folder where state lies; gives its outbox, made at first use. */
export function openOutbox(home: string): Outbox {
	makeHome(home);
	const file = join(home, 'outbox.sqlite');
	const database = new DatabaseSync(file, { timeout: 5000 });
	chmodSync(file, 0o600);
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
	database.exec(readFileSync(join(PROJECT, 'src/lib/server/post/outbox.sql'), 'utf8'));
	return new Outbox(database);
}

/** Letters that were made, and what became of each. */
export class Outbox {
	readonly #database: DatabaseSync;

	constructor(database: DatabaseSync) {
		this.#database = database;
	}

	/** Keeps letters that it hasn’t had yet, all or none; gives how many were new. */
	keep(notices: Notice[], origin: string, now: Date): number {
		const insert = this.#database.prepare(
			`INSERT OR IGNORE INTO letter
			(key, kind, partnership, account, role, subject, text, html, made_at, state, state_at, next_try)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?)`
		);
		const at = now.toISOString();
		return this.#inOneStep(() =>
			notices.reduce((made, { key, kind, partnership, account, role, letter }) => {
				const envelope = { role, origin };
				const words = [
					letter.subject,
					letterText(letter, envelope),
					letterHtml(letter, envelope)
				] as const;
				const { changes } = insert.run(key, kind, partnership, account, role, ...words, at, at, at);
				return made + Number(changes);
			}, 0)
		);
	}

	/** Letters of some partnerships, or all: those that wait first, then the newest. */
	list(partnerships: string[] | null): Kept[] {
		return this.#database
			.prepare(`SELECT * FROM letter ORDER BY state <> 'waiting', state_at DESC, id DESC`)
			.all()
			.map(keptOf)
			.filter(({ partnership }) => partnerships === null || partnerships.includes(partnership));
	}

	/** One letter, if there is one under this id. */
	letter(id: number): Kept | undefined {
		const row = this.#database.prepare('SELECT * FROM letter WHERE id = ?').get(id);
		return row && keptOf(row);
	}

	/** Takes in hand the letter that has waited longest and may be tried now; null where none may. */
	take(now: Date): Kept | null {
		return this.#inOneStep(() => {
			const row = this.#database
				.prepare(
					`SELECT * FROM letter WHERE state = 'waiting' AND next_try <= :now
					AND (held_until IS NULL OR held_until <= :now) ORDER BY next_try, id LIMIT 1`
				)
				.get({ now: now.toISOString() });
			if (!row) return null;
			const until = new Date(now.getTime() + HELD_FOR).toISOString();
			this.#database.prepare('UPDATE letter SET held_until = ? WHERE id = ?').run(until, row.id!);
			return keptOf(row);
		});
	}

	/** Notes that a letter was sent. */
	sent(id: number, now: Date): void {
		this.#set(id, 'sent', null, now);
	}

	/** Notes that a letter can’t be sent, and why; one that isn’t to be sent any more stays so. */
	failed(id: number, why: string, now: Date): void {
		this.#set(id, 'failed', why, now, 'waiting');
	}

	/** Notes that a letter isn’t to be sent, and why. */
	notSent(id: number, why: string, now: Date): void {
		this.#set(id, 'not-sent', why, now);
	}

	/** Notes that a letter couldn’t be sent this time; it waits for the next try, or has failed after the last. One that isn’t to be sent any more stays so. */
	triedInVain(id: number, why: string, now: Date): void {
		const tries = (this.letter(id)?.tries ?? 0) + 1;
		const next = new Date(now.getTime() + delayAfter(tries)).toISOString();
		if (!this.#set(id, tries < MOST_TRIES ? 'waiting' : 'failed', why, now, 'waiting')) return;
		this.#database
			.prepare('UPDATE letter SET tries = ?, next_try = ? WHERE id = ?')
			.run(tries, next, id);
	}

	/** Lets a letter be tried at once, as often as a new one. What was sent stays sent. */
	again(id: number, now: Date): void {
		const at = now.toISOString();
		this.#database
			.prepare(
				`UPDATE letter SET state = 'waiting', state_at = ?, tries = 0, next_try = ?, why = NULL
				WHERE id = ? AND state <> 'sent' AND (held_until IS NULL OR held_until <= ?)`
			)
			.run(at, at, id, at);
	}

	/** Gives a letter back that met a fault of ours. It waits behind the others, so that it holds none of them up. */
	release(id: number, now: Date): void {
		const next = new Date(now.getTime() + delayAfter(1)).toISOString();
		this.#database
			.prepare('UPDATE letter SET held_until = NULL, next_try = ? WHERE id = ?')
			.run(next, id);
	}

	/** Forgets letters that are done with for more than a year. */
	forgetOld(now: Date): void {
		const before = new Date(now.getTime() - REMEMBERED).toISOString();
		this.#database
			.prepare(`DELETE FROM letter WHERE state <> 'waiting' AND state_at < ?`)
			.run(before);
	}

	close(): void {
		this.#database.close();
	}

	/** Says whether it did: what was sent stays sent, and only from a state that is asked for. */
	#set(id: number, state: Kept['state'], why: string | null, now: Date, from?: 'waiting'): boolean {
		const { changes } = this.#database
			.prepare(
				`UPDATE letter SET state = ?, why = ?, state_at = ?, held_until = NULL
				WHERE id = ? AND state <> 'sent' AND state = coalesce(?, state)`
			)
			.run(state, why, now.toISOString(), id, from ?? null);
		return changes > 0;
	}

	#inOneStep<T>(work: () => T): T {
		this.#database.exec('BEGIN IMMEDIATE');
		try {
			const done = work();
			this.#database.exec('COMMIT');
			return done;
		} catch (error) {
			this.#database.exec('ROLLBACK');
			throw error;
		}
	}
}

function keptOf(row: Record<string, unknown>): Kept {
	const { made_at, state_at, next_try, held_until: _held, ...rest } = row;
	return { ...rest, madeAt: made_at, stateAt: state_at, nextTry: next_try } as unknown as Kept;
}
