import { expect, it } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { agreementSchema, clausesOf } from './agreement.ts';
import { halfTermsOf } from './half-terms-of.ts';
import { answerTo, inForce } from './in-force.ts';
import { loadAgreement, loadPartnership } from './load.ts';
import { schoolsOn } from './membership.ts';
import type { Answer, Partnership } from './partnership.ts';

const memorandum = loadAgreement('pods-memorandum');
const answer = (target: number, from: string): Answer => ({
	question: 'Which share of places should be filled?',
	clause: '3.1.6',
	indicator: 'places-filled',
	target,
	from,
	by: 'Headteacher Strategic Forum'
});
const pods: Partnership = {
	...loadPartnership('pods'),
	answers: [answer(75, '2026-09-01'), answer(70, '2025-10-01')]
};
const targetOn = (date: string) =>
	clausesOf(inForce(memorandum, pods, date))
		.find(({ ref }) => ref === '3.1.6')
		?.measurements.find(({ indicator }) => indicator === 'places-filled')?.target;

it('has no target before one is agreed, then the latest agreed', () => {
	expect(targetOn('2025-09-30')).toBeUndefined();
	expect(targetOn('2025-10-01')).toBe(70);
	expect(targetOn('2026-08-31')).toBe(70);
	expect(targetOn('2026-09-01')).toBe(75);
});

it('tells who agreed it and from when', () => {
	expect(
		answerTo(pods, '3.1.6', { indicator: 'places-filled', with: {} }, '2026-01-01')
	).toMatchObject({
		from: '2025-10-01',
		by: 'Headteacher Strategic Forum'
	});
});

it('leaves the agreement itself and every other measurement as they were', () => {
	const before = structuredClone(memorandum);
	const changed = clausesOf(inForce(memorandum, pods, '2026-09-01')).filter(
		(clause, c) => JSON.stringify(clause) !== JSON.stringify(clausesOf(memorandum)[c])
	);
	expect(changed.map(({ ref }) => ref)).toEqual(['3.1.6']);
	expect(memorandum).toEqual(before);
});

it('uses the half terms of METHOD 4.1 where a partnership sent none, and says so', () => {
	const { halfTerms, fallback } = halfTermsOf(pods, academicYear('2025-26'));
	expect(fallback).toBe(true);
	expect(halfTerms).toHaveLength(6);
});

it('uses the partnership’s own dates where it sent them', () => {
	const dates = [1, 2, 3, 4, 5, 6].map((halfTerm) => ({
		halfTerm,
		from: `2026-0${halfTerm}-01`,
		to: `2026-0${halfTerm}-20`
	}));
	const own = { ...pods, calendar: { '2025-26': dates } };
	const { halfTerms, fallback } = halfTermsOf(own, academicYear('2025-26'));
	expect(fallback).toBe(false);
	expect(halfTerms[1]).toEqual({
		halfTerm: 2,
		label: 'Autumn 2',
		term: 'Autumn',
		from: '2026-02-01',
		to: '2026-02-20'
	});
});

it('counts a school from the day it joined to the day it left', () => {
	const [first, ...rest] = pods.schools;
	if (!first) throw new Error('PODS has no schools');
	const moving = {
		...pods,
		schools: [{ ...first, joined: '2026-01-05', left: '2026-07-20' }, ...rest]
	};
	const count = (date: string) => schoolsOn(moving, date).length;
	expect([
		count('2026-01-04'),
		count('2026-01-05'),
		count('2026-07-20'),
		count('2026-07-21')
	]).toEqual([19, 20, 20, 19]);
});

const joint = agreementSchema.parse({
	...memorandum,
	questions: [
		{
			id: 'joint-forums',
			clause: '3.1.5',
			asks: 'In which forums do both sides meet, and how often?',
			why: 'The list is missing from the copy.',
			answer: { kind: 'forums' }
		}
	]
});
const forums = (from: string, ...agreed: NonNullable<Answer['forums']>): Answer => ({
	question: 'In which forums do both sides meet?',
	id: 'joint-forums',
	clause: '3.1.5',
	forums: agreed,
	from,
	by: 'Executive'
});
const termly = { code: 'DSGA_LA', name: 'Termly meeting', perYear: 3 };

it('counts the forums of a list from the day on which it was agreed', () => {
	const listed = { ...pods, answers: [forums('2026-01-01', termly)] };
	const before = inForce(joint, listed, '2025-12-31');
	const after = inForce(joint, listed, '2026-01-01');
	expect(before.forums).toEqual(joint.forums);
	expect(after.forums.at(-1)).toMatchObject({ ...termly, clause: '3.1.5', atLeast: true });
	expect(clausesOf(after).find(({ ref }) => ref === '3.1.5')?.measurements[0]).toMatchObject({
		indicator: 'meetings-held',
		target: 3,
		with: { group: 'DSGA_LA' }
	});
	expect(inForce(after, listed, '2026-01-01')).toEqual(after);
});

it('lets a later list take the place of an earlier one, and an answer taken back leave nothing', () => {
	const yearly = { ...termly, code: 'JOINT', perYear: 1 };
	const listed = {
		...pods,
		answers: [
			forums('2026-01-01', termly),
			forums('2026-06-01', yearly),
			{ ...forums('2026-09-01'), forums: undefined, openAgain: true }
		]
	};
	const codes = (date: string) =>
		inForce(joint, listed, date)
			.forums.slice(joint.forums.length)
			.map(({ code }) => code);
	expect([codes('2026-02-01'), codes('2026-06-01'), codes('2026-09-01')]).toEqual([
		['DSGA_LA'],
		['JOINT'],
		[]
	]);
});

it('tells two uses of one indicator in a clause apart by the measurement’s key', () => {
	const twice = {
		...pods,
		answers: [
			{
				...answer(4, '2025-09-01'),
				clause: '2.2d',
				indicator: undefined,
				measurement: 'meetings-held:EHEB'
			}
		]
	};
	const found = clausesOf(inForce(memorandum, twice, '2026-01-01')).find(
		({ ref }) => ref === '2.2d'
	);
	expect(found?.measurements.map(({ target }) => target)).toEqual([4, undefined]);
});
