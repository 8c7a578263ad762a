import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { commentaries } from '../commentary.ts';

/** Takes what is disclosed; gives what the committee does next, in its words. */
export function next(disclosed: Disclosed): Section {
	return {
		id: 'next',
		title: 'What we will do next',
		blocks: commentaries(disclosed, 'management-partnership', {
			id: 'next',
			heading: 'What the committee decided',
			asks: 'Say what goes on, what changes and what ends, who leads each, and what both governing bodies are asked to decide.',
			required: true
		})
	};
}
