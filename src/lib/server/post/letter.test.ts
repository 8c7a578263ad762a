import { describe, expect, test } from 'vitest';
import { letterHtml, letterText } from './letter.ts';
import { KINDS, type Happening } from './notices/index.ts';
import type { Kind } from './notice.ts';

const WHOSE = { id: 'valley', name: 'Valley Partnership', sample: false };
const SCHOOL = { id: '900001', name: 'Ash Infant' };
const DAYS = { due: '2027-08-31', held: '2026-11-12', sealed: '2026-11-20', asAt: '2026-08-31' };
const ABOUT = {
	'report-due': {
		...{ report: 'Annual evaluation', due: DAYS.due, path: '/valley/2026-27' },
		leads: ['Chair of the forum']
	},
	'evidence-asked': {
		...{ clause: '3.1.5', promise: 'Dates are set a year ahead', school: SCHOOL, role: null },
		...{ due: DAYS.due, path: '/valley/2026-27/clauses/3.1.5' }
	},
	'sign-off-asked': {
		report: 'Annual evaluation',
		role: 'Chair',
		held: DAYS.held,
		path: '/review'
	},
	'report-sealed': {
		...{ report: 'Annual evaluation', asAt: DAYS.asAt, sealed: DAYS.sealed, path: '/valley' }
	},
	'link-shared': {
		...{ report: 'Annual evaluation', recipient: 'Scrutiny committee', expires: '2026-12-22' },
		...{ given: '2026-11-22', by: 'Chair', path: '/valley/2026-27/annual-evaluation/share' }
	},
	'briefing-ready': {
		...{ forum: 'Headteacher Strategic Forum', met: DAYS.held, school: SCHOOL, path: '/briefing' }
	}
} satisfies { [K in Happening['kind']]: Extract<Happening, { kind: K }>['about'] };

const ENVELOPE = { role: 'Chair of the forum', origin: 'https://accord.example' };
const READER = {
	account: 'chair',
	labels: [ENVELOPE.role],
	roles: [{ role: 'forum-member', schools: [] }]
};
const CASES = Object.keys(KINDS).flatMap((kind) =>
	[false, true].map((late): [string, boolean] => [kind, late])
);

describe.each(CASES)('%s (late: %s)', (name, late) => {
	const kind = name as Happening['kind'];
	const letter = (KINDS[kind] as Kind<unknown>).letter(ABOUT[kind], WHOSE, late, READER);
	const text = letterText(letter, ENVELOPE);

	test('says the same as plain text and as HTML', () => {
		const html = letterHtml(letter, ENVELOPE).replace(/<title>.*?<\/title>/, '');
		const shown = html.replaceAll(/<a href="([^"]+)">([^<]+)<\/a>/g, '$2: $1');
		expect(wordsOf(shown.replaceAll(/<[^>]+>/g, ' '))).toEqual(wordsOf(text.replace('-- \n', '')));
	});

	test('names whose it is or what for, leads to one page, and says how to get no more', () => {
		expect(letter.subject.length).toBeLessThan(100);
		expect(text).toContain(`https://accord.example${letter.link.path}`);
		expect(text).toContain('because you have an account as “Chair of the forum”');
		expect(text).toContain('https://accord.example/people/me');
	});

	test('tells no figure: no percentage, no count of anything', () => {
		const told = [letter.subject, ...letter.paragraphs].join(' ');
		expect(told).not.toMatch(/%|\d+ (of|out of) \d+|£/);
		const withoutDates = told.replaceAll(/\d{1,2} \p{L}+ \d{4}/gu, '').replaceAll('3.1.5', '');
		expect(withoutDates).not.toMatch(/\d/);
	});
});

test('words that look like mark-up stay words', () => {
	const letter = {
		subject: '<b>',
		paragraphs: ['<script>x</script> & "y"'],
		link: { label: 'Open', path: '/"><x>' }
	};
	const html = letterHtml(letter, ENVELOPE);
	expect(html).toContain('&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;');
	expect(html).not.toMatch(/<script|<x>|<b>/);
});

function wordsOf(text: string): string[] {
	return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').split(/\s+/).filter(Boolean);
}
