import { expect, test } from 'vitest';
import { STATES } from '#lib/document/state.ts';
import type { MeetingDot } from '#lib/document/report.ts';
import { dotStrip } from './dot-strip.ts';
import { stateShape } from './state-shape.ts';

const meeting = (halfTerm: number, status: MeetingDot['status']): MeetingDot => ({
	halfTerm,
	date: `2025-10-0${halfTerm}`,
	status,
	label: 'Governor Forum'
});

test('each state has a shape of its own, also without colour', () => {
	const colourless = STATES.map((state) => stateShape(state).replace(/#[0-9a-f]{6}/g, ''));
	expect(new Set(colourless).size).toBe(STATES.length);
});

test('a strip says in words what its dots show, by half term', () => {
	const strip = dotStrip([meeting(1, 'held'), meeting(1, 'held'), meeting(5, 'cancelled')]);
	expect(strip).toContain('aria-label="Meetings. Autumn 1: 2 held; Summer 1: 1 cancelled."');
});

test('a strip draws a filled circle a meeting held, on six half terms', () => {
	const strip = dotStrip([meeting(1, 'held'), meeting(3, 'held'), meeting(6, 'planned')]);
	expect(strip.match(/<circle [^>]*r="5.5" fill="#12436d"/g)).toHaveLength(2);
	expect(strip.match(/stroke="#bfbfbf"/g)).toHaveLength(6);
	expect(strip).not.toContain('style');
});

test('a strip of a forum that never met says so', () => {
	expect(dotStrip([])).toContain('aria-label="No meetings in this year."');
});
