import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateEach } from '#lib/server/evaluation/evaluate-each.ts';
import type { Evaluation, Finding } from '#lib/server/evaluation/evaluation.ts';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { disclosedOf } from '#lib/server/house/disclosed-of.ts';
import { evidenced } from '#lib/server/house/evidenced.ts';
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { REPORTS } from '#lib/server/reports/index.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { managementPartnership } from '#lib/server/reports/management-partnership.ts';
import { isOffered } from '#lib/server/reports/offered.ts';
import { twoSchoolsFiles } from '../../scripts/sample/two-schools/files.ts';
import { FOLDER, MERROWDOWN, rowsIn, SALLOWFORD, total } from './two-schools.fixture.ts';

// Every story that data/sample/README.md tells of the two schools: what the evaluation says equals what is
// worked out here from the spreadsheets themselves.

const home = mkdtempSync(join(tmpdir(), 'accord-two-schools-'));
let house: House;
let closed: Evaluation;
let open: Evaluation;

beforeAll(async () => {
	house = await openHouse(home);
	for (const file of spreadsheets()) {
		const loaded = await house.load(createReadStream(join(FOLDER, file)), {
			file,
			partnership: 'sample-two-schools',
			by: 'a test'
		});
		expect('refused' in loaded, file).toBe(false);
	}
	const asked = { partnership: 'sample-two-schools' };
	closed = await evaluationOf(house, { ...asked, year: '2025-26', asAt: '2026-08-31' });
	open = await evaluationOf(house, { ...asked, year: '2026-27', asAt: '2026-11-22' });
});

afterAll(async () => {
	await house.close();
	rmSync(home, { recursive: true, force: true });
});

const spreadsheets = () =>
	readdirSync(FOLDER)
		.filter((name) => name.endsWith('.csv'))
		.sort();
const found = (clause: string, key: string, evaluation = closed): Finding =>
	evaluation.findings.find((one) => one.clause === clause && one.key.startsWith(key))!;
const part = (finding: Finding, school: string) =>
	finding.parts!.find((one) => one.school === school)!;

it('makes the very same bytes again, and they are the files that lie there', () => {
	const made = twoSchoolsFiles();
	expect(spreadsheets()).toEqual(Object.keys(made).sort());
	for (const [name, bytes] of Object.entries(made)) {
		expect(readFileSync(join(FOLDER, name)).equals(bytes), name).toBe(true);
	}
});

describe('every check of the guidance', () => {
	const ALL = Object.entries({ T: 10, B: 7, I: 7, G: 9, H: 9, L: 10 }).flatMap(([letter, count]) =>
		Array.from({ length: count }, (_, at) => `${letter}${at + 1}`)
	);

	it('stands in the evaluation with a state and a reason, in both years', () => {
		for (const { findings, agreement } of [closed, open]) {
			const told = findings.filter(({ state, reason }) => state && reason.endsWith('.'));
			const refs = new Set(told.map(({ clause }) => clause));
			expect([...ALL, 'D1', 'S1', 'S2', 'S3', 'S4'].filter((ref) => !refs.has(ref))).toEqual([]);
			expect(clausesOf(agreement).filter(({ ref }) => !refs.has(ref))).toEqual([]);
		}
	});

	it('says what it wants where there is no evidence', () => {
		const without = [...closed.findings, ...open.findings].filter(
			({ state, wants }) => state === 'no-evidence' && !wants
		);
		expect(without.map(({ clause, key }) => `${clause} ${key}`)).toEqual([]);
	});
});

it('comes to the same where two pairs of schools are evaluated at once', async () => {
	const pair = loadPartnership('sample-two-schools');
	const other = { ...pair, id: 'another-pair' };
	const found = await evaluateEach({
		warehouse: house.warehouse,
		partnerships: [pair, other],
		agreement: loadAgreement('management-partnership'),
		year: academicYear('2025-26'),
		asAt: '2026-08-31'
	});
	expect(found.get(pair.id)).toEqual(closed.findings);
	expect(found.get(other.id)!.filter(({ evidence }) => evidence.rows > 0)).toEqual([]);
});

describe('the first year, closed', () => {
	const register = rowsIn('register-2025-26.csv');

	it('the joint committee met five times, as agreed, after one was put off', () => {
		const held = rowsIn('attendance-2025-26.csv').filter(
			(row) => row.group_code === 'JOINT' && row.meeting_status === 'held'
		);
		expect(new Set(held.map((row) => row.meeting_id)).size).toBe(5);
		expect(found('T1', 'meetings-held')).toMatchObject({ state: 'met', measure: { value: 5 } });
	});

	it('Sallowford bears 44% of the cost with 35% of the pupils', () => {
		const costs = rowsIn('finance-2025-26.csv').filter((row) => row.line_type !== 'income');
		const of = (school: string) =>
			total(
				costs.filter((row) => row.school_urn === school),
				'amount_gbp'
			);
		const [merrowdown, sallowford] = [of(MERROWDOWN), of(SALLOWFORD)];
		expect([merrowdown, sallowford]).toEqual([68370, 52980]);
		const shares = found('T2', 'cost-shares');
		expect(shares.measure.value).toBe(merrowdown + sallowford);
		expect(part(shares, SALLOWFORD).measure!.value).toBeCloseTo((100 * 52980) / 121350, 10);

		const pupils = rowsIn('schools.csv');
		const share = (100 * 46) / total(pupils, 'pupils');
		const beside = found('I3', 'cost-and-pupils').measure.value!;
		expect(beside).toBeCloseTo((100 * 52980) / 121350 - share, 10);
		expect(beside.toFixed(1)).toBe('8.3');
	});

	it('five of six payments came on time', () => {
		const payments = register.filter((row) => row.topic_code === 'PAYMENT');
		const onTime = payments.filter((row) => row.completed_date! <= row.due_date!);
		expect([onTime.length, payments.length]).toEqual([5, 6]);
		expect(found('T2', 'records-on-time')).toMatchObject({
			state: 'not-met',
			measure: { numerator: 5, denominator: 6 }
		});
	});

	it('the head was at Sallowford on 68 of 196 days, a day at both counted as half', () => {
		const days = Map.groupBy(rowsIn('heads-diary-2025-26.csv'), (row) => row.completed_date);
		const at = [...days.values()].map(
			(rows) => rows.filter((row) => row.school_urn === SALLOWFORD).length / rows.length
		);
		const sallowford = at.reduce((sum, share) => sum + share, 0);
		expect([sallowford, days.size]).toEqual([68, 196]);
		expect(found('T5', 'days-per-site').measure).toMatchObject({ numerator: 68, denominator: 196 });
	});

	it('which meets one of six exit triggers', () => {
		const triggers = found('T3', 'exit-triggers');
		expect(triggers.parts!.map(({ standing }) => standing)).toEqual([
			'Met',
			...Array.from({ length: 5 }, () => 'Not met')
		]);
	});

	it('two days needed the head at both schools', () => {
		expect(found('T4', 'date-clashes').parts!.map(({ date }) => date)).toEqual([
			'2026-03-11',
			'2026-07-03'
		]);
	});

	it('workload was reviewed in two of three terms', () => {
		expect(found('T5', 'terms-reviewed')).toMatchObject({
			state: 'not-met',
			measure: { value: 2 }
		});
	});

	it('48 of 63 parents are content with what they are told, fewer at Sallowford', () => {
		const answers = rowsIn('survey-2026.csv').filter(
			(row) => row.question_code === 'COMMUNICATION'
		);
		expect([total(answers, 'n_positive'), total(answers, 'n_valid')]).toEqual([48, 63]);
		const finding = found('T9', 'answers-by-school');
		expect(finding.measure).toMatchObject({ numerator: 48, denominator: 63 });
		expect(part(finding, SALLOWFORD).measure).toMatchObject({ numerator: 14, denominator: 22 });
	});

	it('36 of 57 pupils reached the standard in three years, after 19 of 36: no clear change', () => {
		const rows = rowsIn('outcomes-2025-26.csv').filter(
			(row) => row.measure_code === 'KS2_RWM_EXP' && row.geographic_level === 'School'
		);
		const now = rows.filter((row) => row.time_period! >= '202324');
		const before = rows.filter((row) => row.time_period! < '202324');
		expect([total(now, 'numerator'), total(now, 'denominator')]).toEqual([36, 57]);
		expect([total(before, 'numerator'), total(before, 'denominator')]).toEqual([19, 36]);
		const finding = found('D1', 'rolling-outcome');
		expect(finding.measure).toMatchObject({ numerator: 36, denominator: 57 });
		expect(finding.strength).toBeLessThanOrEqual(2);
		expect(finding.reason).toContain('no clear change');
	});

	it('five of seven risks were looked at in the last term; one was not in the register', () => {
		const lately = rowsIn('self-review-2025-26.csv').filter(
			(row) => row.Type === 'Risk' && row['Last reviewed']!.endsWith('06/2026')
		);
		expect(lately).toHaveLength(5);
		expect(found('I7', 'risks-reviewed').measure).toMatchObject({ numerator: 5, denominator: 7 });
		expect([found('I4', 'risk').state, found('I6', 'risk').state]).toEqual([
			'not-met',
			'no-evidence'
		]);
	});

	it('17 of 18 items of the self-review were looked at, none with a score', () => {
		const items = closed.findings.filter(({ indicator }) => indicator === 'self-review');
		const looked = items.filter(({ parts }) => parts && parts.length > 0);
		expect([looked.length, items.length]).toEqual([17, 18]);
		expect(items.filter(({ measure }) => measure.value !== null)).toEqual([]);
	});
});

describe('the second year, as at 22 November 2026', () => {
	it('takes its term dates from the sheet', () => {
		expect(open.halfTerms[0]).toMatchObject({ from: '2026-09-02', to: '2026-10-23' });
	});

	it('is on track with its committee and its payments, and says what can’t be said yet', () => {
		expect(found('T1', 'meetings-held', open).state).toBe('on-track');
		expect(found('T2', 'records-on-time', open).state).toBe('on-track');
		expect(found('T3', 'exit-triggers', open).parts!.map(({ standing }) => standing)).toEqual([
			'Not met',
			'Can’t be said yet',
			'Not met',
			'Can’t be said yet',
			'Can’t be said yet',
			'Not met'
		]);
	});
});

describe('the joint committee’s report', () => {
	const as = (role: Viewer['role'], audience: Viewer['audience']) =>
		managementPartnership(disclose(closed, { role, schools: [], audience }));

	it('answers whether it is holding', () => {
		const { headline, lede } = as('forum-member', 'partner');
		expect(headline).toBe('One of six exit triggers has been met');
		expect(lede).toBe(
			'Of the ten most important things to do, seven are done or on track, two are behind and one is told without being judged. The contract runs until 31 August 2027.'
		);
	});

	it('shows its members real costs, days and answers, those of four people not', () => {
		const shown = JSON.stringify(as('forum-member', 'partner'));
		expect(shown).toContain('£52,980');
		expect(shown).toContain('68 of 196 days');
		expect(shown).toContain('14 of 22 answers');
		expect(shown).toContain('14 of 16 answers');
		expect(shown).not.toContain('3 of 4 answers');
		expect(shown).not.toContain('11 of 12 answers');
	});

	it('is led to from the annual evaluation, which says first that a trigger is met', () => {
		const disclosedTo = (role: Viewer['role'], audience: Viewer['audience']) =>
			annualEvaluation(disclose(closed, { role, schools: [], audience })).first;
		const first = disclosedTo('forum-member', 'partner');
		expect(first?.text).toMatch(/^One of six exit triggers has been met: .*[^.]\.$/);
		expect(first?.href).toBe('/sample-two-schools/2025-26/management-partnership');
		expect(disclosedTo('forum-member', 'export')).toBeUndefined();
		expect(disclosedTo('local-authority', 'partner')).toBeUndefined();
	});

	it.each([
		['a member’s file', as, 'forum-member', 'export'],
		['the authority', as, 'local-authority', 'partner'],
		['a stranger', as, 'public', 'export']
	] as const)('tells %s states and dates, and no figure', (_, build, role, audience) => {
		const report = build(role, audience);
		const text = JSON.stringify(report);
		expect(report.headline).toBe('One of six exit triggers has been met');
		expect(text).toContain('24 September 2025');
		for (const figure of ['£', '68 of 196', 'answers (', 'pupils (', '36 of 57', '%']) {
			expect(text).not.toContain(figure);
		}
	});

	it('leaves as a file without an empty column, a dot or a line of its rows, and says where its figures are', async () => {
		const viewer: Viewer = { role: 'forum-member', schools: [], audience: 'export' };
		const disclosed = disclose(closed, viewer);
		const report = await evidenced(house, disclosed, managementPartnership(disclosed));
		expect(report.evidenceRows).toEqual([]);
		const blocks = report.sections.flatMap(({ blocks }) => blocks);
		expect(blocks.filter(({ kind }) => kind === 'ledger')).toEqual([]);
		const empty = blocks.flatMap((block) =>
			block.kind === 'table'
				? block.columns.filter((_, at) => block.rows.every((row) => row[at]!.text === ''))
				: []
		);
		expect(empty).toEqual([]);
		expect(JSON.stringify(blocks)).toContain(
			'sign in to Accord, find them and what they wrote under Merrowdown and Sallowford Schools, 2025 to 2026, “One head, two schools”, and print that page'
		);
		expect(JSON.stringify(blocks)).not.toContain('hidden to protect individuals');
	});

	it('is all that others get, of a Best Value review too', async () => {
		const viewer: Viewer = { role: 'public', schools: [], audience: 'export' };
		const question = { partnership: 'sample-two-schools', year: '2025-26', asAt: '2026-08-31' };
		const review = await disclosedOf(house, question, viewer, { report: 'best-value' });
		expect(review.findings.filter(({ measure }) => measure.value !== null)).toEqual([]);
		const offered = (disclosed: typeof review) =>
			Object.keys(REPORTS).filter((name) => isOffered(name, disclosed));
		expect(offered(review)).toEqual([]);
		expect(offered(await disclosedOf(house, question, viewer))).toEqual(['management-partnership']);
	});
});
