import type { Commentary } from '#lib/document/report.ts';
import type { Entry, EntryBody } from '#lib/server/ledger/entries.ts';
import { reportFixture } from '../../../../../tests/support/report.ts';
import type { About, Desk } from './about.ts';

/** A desk whose ledger is a list in memory, a minute between two entries. */
export function deskFixture(): Desk & { entered: Entry[] } {
	const entered: Entry[] = [];
	const enter = (body: EntryBody, by: string) => {
		const seq = entered.length + 1;
		const at = new Date(Date.UTC(2026, 5, 1, 9, seq)).toISOString();
		entered.push({ seq, at, by, ...body });
	};
	return {
		entered,
		ledger: { entries: () => [...entered] },
		decide: (bodies, by) => bodies.forEach((body) => enter(body, by)),
		eraseWords: (body, by) => enter(body, by)
	};
}

/** A report with two places, the first about an outcome of weak evidence, and a chart of forums. */
export function aboutFixture(): About {
	const report = reportFixture();
	const forums = report.sections
		.flatMap(({ blocks }) => blocks)
		.filter((block) => block.kind === 'chart' && block.id === 'forums');
	const blocks = [...forums, place('what-it-means', 1), place('what-else')];
	return {
		...{ partnership: 'sample', year: '2025-26', name: 'topic-reading' },
		report: { ...report, sections: [{ id: 'change', title: 'What changed', blocks }] }
	};
}

/** Takes fields; gives the form that sends them. */
export function formOf(fields: Record<string, string | number>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
	return form;
}

function place(id: string, strength?: 1): Commentary {
	return {
		...{ kind: 'commentary', id, heading: id, asks: 'Say it.', required: true, written: null },
		...(strength === undefined ? {} : { strength })
	};
}
