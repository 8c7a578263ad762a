import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answered, unasked } from './routes.fixture.ts';
import { openSessions, OTHER, OWN, WHO, type Sessions } from './sessions.fixture.ts';

// Who may open what, asked of the built pages over HTTP. `in`: sent to sign in.

let sessions: Sessions;
beforeAll(async () => {
	sessions = await openSessions();
});
afterAll(() => sessions.close());

const YEAR = '/sample/2025-26';
const REPORT = `${YEAR}/annual-evaluation`;
const SIGNING = '2025-26/seal?report=annual-evaluation&asAt=2026-08-31';
const ALL = [200, 200, 200, 200, 200, 200];
const NOBODY = [404, 404, 404, 404, 404, 404];
const CLOSED = ['in', 404, 404, 404, 404, 404];
const SIGNED_IN = ['in', 200, 200, 200, 200, 200];
const DECIDERS = ['in', 200, 200, 403, 403, 403];
const ADMINISTRATORS = ['in', 200, 403, 403, 403, 403];

/** These are answered alike, whoever asks or sends something. */
const OF_ANYBODY = ['/sign-in', '/sign-in/once/nothing', '/sign-out', '/check'];

/** Asked for elsewhere: files of a link in `sharing.test.ts` and `shared-files.test.ts`, the pack in `pages-and-files.test.ts`. */
const ELSEWHERE = [
	...['report.pdf', 'calendar.ics', 'charts/forums.svg'].map((file) => `/shared/secret/${file}`),
	`${REPORT}/pack.zip`
];

/** An address, and the answer to each of WHO: nobody, administrator, forum member, governor, another one, authority. */
const MAY_OPEN: [string, (string | number)[]][] = [
	['/', ALL],
	[YEAR, ALL],
	[`${YEAR}?asAt=2026-03-31&forum=HSF&phase=infant&school=${OTHER}`, ALL],
	[`${YEAR}/clauses/3.1.1`, ALL],
	[`${YEAR}/clauses/3.1.1/rows.csv`, ALL],
	[`${YEAR}/school.json?school=${OTHER}`, ALL],
	[`${YEAR}/schools/${OWN}`, [404, 200, 200, 200, 404, 200]],
	[`${YEAR}/schools/${OTHER}`, [404, 200, 200, 404, 200, 200]],
	[`${YEAR}/briefing`, ALL],
	[`${YEAR}/briefing-${OWN}`, ALL],
	[`${YEAR}/briefings`, [403, 200, 200, 403, 403, 403]],
	['/jobs/nothing', CLOSED],
	['/jobs/nothing/file', CLOSED],
	...['pdf', 'docx', 'xlsx', 'csv', 'json'].map((format): [string, number[]] => [
		`${REPORT}.${format}`,
		ALL
	]),
	...['svg', 'png', 'csv'].map((image): [string, number[]] => [
		`${REPORT}/charts/forums.${image}`,
		ALL
	]),
	['/pods/2025-26', ['in', 200, 404, 404, 404, 404]],
	['/pods/2025-26/clauses/3.1.1', ['in', 200, 404, 404, 404, 404]],
	['/pods/2025-26/clauses/3.1.1/rows.csv', ['in', 200, 404, 404, 404, 404]],
	['/pods/2025-26/annual-evaluation.json', ['in', 200, 404, 404, 404, 404]],
	['/evidence', SIGNED_IN],
	['/evidence?partnership=pods', SIGNED_IN],
	['/evidence/new', ['in', 200, 200, 200, 200, 403]],
	['/evidence/U1', ['in', 200, 200, 404, 404, 404]],
	['/evidence/U999', CLOSED],
	['/evidence/datasets/attendance', SIGNED_IN],
	['/evidence/datasets/attendance/template.csv', SIGNED_IN],
	[`${REPORT}/share`, [403, 200, 200, 403, 403, 403]],
	...['', '/evidence.csv', '/pack.zip'].map((file): [string, number[]] => [
		`/shared/nothing${file}`,
		[410, 410, 410, 410, 410, 410]
	]),
	['/outbox', ['in', 200, 200, 403, 403, 403]],
	['/outbox/1.eml', ['in', 404, 404, 403, 403, 403]],
	[`/review/sample/${SIGNING}`, ['in', 200, 200, 403, 403, 403]],
	[`/review/pods/${SIGNING}`, ['in', 200, 404, 404, 404, 404]],
	['/review/sample/2025-26/changes?seal=1', CLOSED],
	[`${YEAR}/sealed/1`, NOBODY],
	[`${YEAR}/sealed/1/annual-evaluation.json`, NOBODY],
	[`${REPORT}/evidence.csv`, ALL],
	[`${REPORT}/write`, [403, 200, 200, 403, 403, 403]],
	[`${YEAR}/best-value/write`, [403, 200, 200, 403, 403, 200]],
	[`${YEAR}/calendar`, ALL],
	[`${YEAR}/calendar.ics`, ALL],
	[`${YEAR}/schools`, ALL],
	['/sample/questions', DECIDERS],
	['/evidence/U1/file', ['in', 200, 200, 404, 404, 404]],
	['/evidence/U1/held-rows.csv', CLOSED],
	['/evidence/U1/held-rows.xlsx', CLOSED],
	['/evidence/datasets/attendance/template.xlsx', SIGNED_IN],
	['/review/sample/2025-26', DECIDERS],
	['/review/sample/2025-26/3.1.1', DECIDERS],
	['/review/sample/2025-26/end', DECIDERS],
	['/review/sample/2025-26/requests', ['in', 200, 200, 200, 200, 403]],
	['/review/sample/2025-26/minutes', DECIDERS],
	['/review/sample/2025-26/together/met', DECIDERS],
	['/people', ADMINISTRATORS],
	['/people/invite', ADMINISTRATORS],
	['/people/invite?role=governor&partnership=sample', ADMINISTRATORS],
	['/people/me', SIGNED_IN],
	['/healthz', ALL],
	['/privacy', ALL],
	['/check', ALL],
	['/accessibility', ALL]
];

const ODD: [string, (string | number)[]][] = [
	['/nowhere/2025-26', CLOSED],
	['/__proto__/2025-26', CLOSED],
	['/SAMPLE/2025-26', CLOSED],
	['/sample%2f2025-26', CLOSED],
	['/sample/1999-00', NOBODY],
	['/sample/2025-26%2fclauses', NOBODY],
	['/sample//2025-26', NOBODY],
	['//evil.example/', NOBODY],
	[`${YEAR}/__proto__`, NOBODY],
	[`${YEAR}/clauses/__proto__`, NOBODY],
	[`${YEAR}/clauses/${encodeURIComponent('<script>')}`, NOBODY],
	[`${YEAR}/schools/__proto__`, NOBODY],
	[`${REPORT}.constructor`, NOBODY],
	[`${YEAR}/constructor.json`, NOBODY],
	[`${REPORT}/charts/__proto__.svg`, NOBODY],
	[`${REPORT}/charts/constructor.csv`, NOBODY],
	[`${YEAR}?school=nowhere`, NOBODY],
	[`${YEAR}?phase=__proto__`, NOBODY],
	[`${YEAR}?forum=x`, NOBODY],
	['/evidence/U0', CLOSED],
	['/evidence/U99999999999999999999', CLOSED],
	['/evidence/datasets/__proto__', CLOSED],
	['/evidence/datasets/toString/template.csv', CLOSED],
	...['garbage', '2024-01-01', '2026-02-30', '%00', '9'.repeat(5000)].map(
		(date): [string, number[]] => [`${YEAR}?asAt=${date}`, [400, 400, 400, 400, 400, 400]]
	),
	...['/%', '/%ff', '/people/%', '/sample/%E0%A4%A'].map((path): [string, number[]] => [
		path,
		[400, 400, 400, 400, 400, 400]
	]),
	[`${YEAR}?a=${'x'.repeat(7000)}`, ALL]
];

describe('who may open what', () => {
	test('each page and file of the product is among them', async () => {
		const { opens } = await answered();
		const addresses = [...OF_ANYBODY, ...ELSEWHERE, ...MAY_OPEN.map(([path]) => path)];
		expect(unasked(opens, addresses)).toEqual([]);
	});

	test.each(MAY_OPEN)('%s', async (path, answers) => expect(await askAll(path)).toEqual(answers));
});

describe('an odd address harms nobody', () => {
	test.each(ODD.map(([path, answers]) => [path.slice(0, 60), path, answers] as const))(
		'%s',
		async (_name, path, answers) => expect(await askAll(path)).toEqual(answers)
	);
});

test('what a page fetches for itself is closed to those to whom the page is', async () => {
	for (const path of ['/pods/2025-26', '/people', '/evidence/U1']) {
		const answer = await (await sessions.ask('nobody', `${path}/__data.json`)).json();
		expect(answer).toMatchObject({ type: 'redirect' });
		const governors = await (await sessions.ask('governor', `${path}/__data.json`)).text();
		expect(governors).toContain('"type":"error"');
	}
});

describe('forms', () => {
	const DECIDE = ['in', '-', '-', 403, 403, 403] as const;
	const WRITE = [403, '-', '-', 403, 403, 403] as const;
	const WRITE_BEST_VALUE = [403, '-', '-', 403, 403, '-'] as const;
	const FORMS = [
		...[
			...['accept', 'answer', 'explain', 'mend', 'alike'],
			...['undo', 'putBack', 'sendBack', 'withdraw', 'erase']
		].map((form) => [`/evidence/U1?/${form}`, ['in', '-', '-', 404, 404, 404]] as const),
		['/evidence/new', ['in', '-', '-', 400, 400, 403]],
		[`${REPORT}/share?/give`, [403, '-', '-', 403, 403, 403]],
		[`${REPORT}/share?/end`, [403, '-', '-', 403, 403, 403]],
		[`${YEAR}/briefings`, [403, '-', '-', 403, 403, 403]],
		['/jobs/nothing?/cancel', CLOSED],
		['/outbox?/now', ['in', '-', 404, 403, 403, 403]],
		['/outbox?/not', ['in', '-', 404, 403, 403, 403]],
		...[
			...['?/open', '/end?/priority', '/end?/act', '/end?/takeBack', '/end?/end', '/end?/finish'],
			...['agree', 'override', 'ask', 'act', 'takeBack'].map((form) => `/3.1.1?/${form}`),
			...['/requests?/close', '/together/met?/agree', '/seal?/sign', '/seal?/seal']
		].map((form) => [`/review/sample/2025-26${form}`, DECIDE] as const),
		...['?/draft', '?/give', '?/restore', '?/pin', '?/unpin', '?/erase', '/save'].flatMap(
			(form) => [
				[`${REPORT}/write${form}`, WRITE] as const,
				[`${YEAR}/best-value/write${form}`, WRITE_BEST_VALUE] as const
			]
		),
		[`${YEAR}/clauses/3.1.1?/override`, WRITE],
		['/sample/questions?/answer', DECIDE],
		['/sample/questions?/open', DECIDE],
		['/people/me?/notices', ['in', '-', '-', '-', '-', '-']],
		['/people/me?/password', ['in', '-', '-', '-', '-', '-']],
		['/people?/remove', ['in', '-', 403, 403, 403, 403]],
		['/people?/link', ['in', '-', 403, 403, 403, 403]],
		['/people/invite?role=administrator', ['in', '-', 403, 403, 403, 403]]
	] as const;

	test('each form of the product is among them', async () => {
		const { forms } = await answered();
		expect(unasked(forms, [...OF_ANYBODY, ...FORMS.map(([path]) => path)])).toEqual([]);
	});

	test.each(FORMS)('%s is refused to those who may not', async (path, answers) => {
		for (const [at, who] of WHO.entries()) {
			if (answers[at] === '-') continue;
			expect([who, said(await sessions.post(who, path, 'person=1'))]).toEqual([who, answers[at]]);
		}
	});

	test.each(FORMS)('%s is refused from another site', async (path) => {
		for (const origin of ['http://evil.example', 'null', '']) {
			for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
				const headers = { origin, 'content-type': type };
				const answer = await sessions.post('administrator', path, 'label=x', headers);
				expect(answer.status).toBe(403);
			}
		}
	});

	test('nothing came of any of them', async () => {
		expect(await (await sessions.ask('administrator', '/evidence/U1')).text()).not.toContain(
			'taken back by'
		);
		expect((await sessions.ask('forum-member', '/people/me')).status).toBe(200);
	});
});

test('none of this was a fault of ours', () => {
	expect(sessions.log()).not.toMatch(/"status":5|Error|at .*\.js:/);
});

async function askAll(path: string): Promise<(string | number)[]> {
	const answers: (string | number)[] = [];
	for (const who of WHO) {
		const answer = await sessions.ask(who, path);
		await answer.arrayBuffer();
		answers.push(said(answer));
	}
	return answers;
}

function said({ status, headers }: Response): string | number {
	return headers.get('location')?.startsWith('/sign-in') ? 'in' : status;
}
