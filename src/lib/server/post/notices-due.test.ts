import { expect, test } from 'vitest';
import { noticesDue, type Told } from './notices-due.ts';
import type { Happening } from './notices/index.ts';
import type { Addressee } from './people.ts';
import { newsOf, reminderFor, USUAL } from './when.ts';

const VALLEY = { id: 'valley', name: 'Valley Partnership', sample: false };
const CHAIR = person('chair', 'Chair of the forum', 'forum-member');
const LEAD = person('lead', 'Reading lead', 'forum-member');
const ASH = person('ash', 'Chair of governors, Ash Infant', 'governor', ['900001']);
const OFFICER = person('officer', 'School improvement officer', 'local-authority');
const ADMIN = person('admin', 'Administrator', 'administrator');
const PEOPLE = [CHAIR, LEAD, ASH, OFFICER];

const evaluation: Happening = {
	kind: 'report-due',
	id: 'report:annual-evaluation:2026-27',
	about: { report: 'Annual evaluation', due: '2027-08-31', leads: [], path: '/valley/2026-27' }
};
const impact = (...leads: string[]): Happening => ({
	kind: 'report-due',
	id: 'record:I26-1',
	about: { report: 'Impact report: Reading', due: '2027-07-09', leads, path: '/valley/2026-27' }
});
const asked = (changes: object = {}): Happening => ({
	kind: 'evidence-asked',
	id: '7',
	about: {
		...{ clause: '3.1.5', promise: 'Dates are set a year ahead', school: null, role: null },
		...{ due: '2026-12-01', path: '/valley/2026-27/clauses/3.1.5' },
		...changes
	}
});

test.each([
	['2027-08-02', null],
	['2027-08-03', '28 days before'],
	['2027-08-23', '28 days before'],
	['2027-08-24', '7 days before'],
	['2027-08-31', '0 days before'],
	['2027-09-06', '0 days before'],
	['2027-09-07', '7 days after'],
	['2027-09-14', '14 days after'],
	['2027-10-26', '56 days after'],
	['2027-11-02', null]
])('on %s, of what is due on 31 August 2027, it is time for the reminder: %s', (today, name) => {
	expect(reminderFor('2027-08-31', today, USUAL)?.name ?? null).toBe(name);
});

test.each([
	['2026-11-08', true],
	['2026-11-07', false],
	['2026-11-23', false]
])('on 22 November 2026, what happened on %s is news: %s', (happened, isNews) => {
	expect(newsOf(happened, '2026-11-22') !== null).toBe(isNews);
});

test('a reminder has the same key each day until the next one', () => {
	const keys = (today: string) => due(today, evaluation).map(({ key }) => key);
	expect(keys('2027-08-03')).toEqual(keys('2027-08-20'));
	expect(keys('2027-08-24')).not.toEqual(keys('2027-08-20'));
	expect(new Set(keys('2027-08-24')).size).toBe(2);
});

test('a report that is due is for the forum; words change once its day is over', () => {
	const before = due('2027-08-24', evaluation);
	expect(before.map(({ account }) => account)).toEqual(['chair', 'lead']);
	expect(before[0]?.letter.subject).toBe('Annual evaluation, due on 31 August 2027');
	expect(due('2027-09-07', evaluation)[0]?.letter.subject).toBe(
		'Annual evaluation, was due on 31 August 2027'
	);
});

test('an impact report that is due is for whoever holds the role that leads it, and says so', () => {
	const letters = due('2027-07-02', impact('Area lead', 'reading Lead'));
	expect(letters.map(({ account }) => account)).toEqual(['lead']);
	expect(letters[0]?.letter.paragraphs.at(-1)).toBe(
		'This goes to you as “Reading lead”: the register or the review’s priorities name that role for this report.'
	);
});

test('where nobody holds the role, the forum is told why it is told, and the words of the register stay there', () => {
	const letters = due('2027-07-02', impact('Mrs Thornbury'));
	expect(letters.map(({ account }) => account)).toEqual(['chair', 'lead']);
	expect(letters[0]?.letter.paragraphs.at(-1)).toMatch(
		/nobody who can be written to holds the role/
	);
	expect(JSON.stringify(letters)).not.toContain('Thornbury');
	expect(due('2027-07-02', impact())[0]?.letter.paragraphs.at(-1)).toMatch(
		/no lead is named for it/
	);
	const toAdmin = due('2027-07-02', impact('Mrs Thornbury'), [ASH, ADMIN]);
	expect(toAdmin[0]?.letter.paragraphs.at(-1)).toMatch(/you look after Accord here/);
});

test('without a forum’s member, whoever looks after the installation is told', () => {
	expect(due('2027-08-24', evaluation, [ASH, ADMIN]).map(({ account }) => account)).toEqual([
		'admin'
	]);
});

test('a request to a school is for its governors, and for the forum where it has none with an address', () => {
	const ofAsh = asked({ school: { id: '900001', name: 'Ash Infant' } });
	expect(due('2026-11-22', ofAsh).map(({ account }) => account)).toEqual(['ash']);
	const ofBeck = asked({ school: { id: '900002', name: 'Beck Junior' } });
	const letters = due('2026-11-22', ofBeck);
	expect(letters.map(({ account }) => account)).toEqual(['chair', 'lead']);
	expect(letters[0]?.letter.paragraphs[0]).toContain('asks Beck Junior for evidence');
});

test('a request to a role is for whoever holds it, and else for the forum with the role named', () => {
	const toLead = due('2026-11-22', asked({ role: 'reading Lead' }));
	expect(toLead.map(({ account }) => account)).toEqual(['lead']);
	const toNobody = due('2026-11-22', asked({ role: 'Music lead' }));
	expect(toNobody.map(({ account }) => account)).toEqual(['chair', 'lead']);
	expect(toNobody[0]?.letter.paragraphs[0]).toContain('asks Music lead for evidence');
});

test('a sealed report is told to everybody of the partnership, a new link to the forum but for who gave it', () => {
	const sealed: Happening = {
		kind: 'report-sealed',
		id: '9',
		about: { report: 'Annual evaluation', asAt: '2026-08-31', sealed: '2026-11-20', path: '/x' }
	};
	const link: Happening = {
		kind: 'link-shared',
		id: '10',
		about: {
			...{ report: 'Annual evaluation', recipient: 'Scrutiny committee', expires: '2026-12-22' },
			...{ given: '2026-11-22', by: 'Chair of the forum', path: '/x' }
		}
	};
	const to = (one: Happening) => due('2026-11-22', one, [...PEOPLE, ADMIN]).map((n) => n.account);
	expect(to(sealed)).toEqual(['chair', 'lead', 'ash', 'officer']);
	expect(to(link)).toEqual(['lead']);
});

test('a letter about an invented partnership says so', () => {
	const told = [
		{ partnership: { ...VALLEY, sample: true }, people: PEOPLE, happenings: [evaluation] }
	];
	const [first] = noticesDue('2027-08-24', told, USUAL);
	expect(first?.letter.paragraphs[0]).toBe('Sample data, invented.');
});

function due(today: string, happening: Happening, people = PEOPLE) {
	const told: Told = { partnership: VALLEY, people, happenings: [happening] };
	return noticesDue(today, [told], USUAL);
}

function person(account: string, label: string, role: string, schools: string[] = []): Addressee {
	return { account, labels: [label], roles: [{ role, schools }] };
}
