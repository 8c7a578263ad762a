import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidIn } from '#lib/server/said/said.ts';
import { standingOf, versionsOf } from '#lib/server/said/versions.ts';
import { aboutFixture, deskFixture, formOf } from './desk.fixture.ts';
import { restoreWords } from './restore.ts';
import { saveWords } from './save.ts';

const ABOUT = aboutFixture();
const WHERE = { year: ABOUT.year, report: ABOUT.name, place: 'what-else' };
const ROLE = { role: 'Reading lead', pen: 'a' };

test('a draft is kept for whoever goes on; readers see it once it is put into the report', () => {
	const desk = deskFixture();
	save(desk, { 'text:what-else': 'Another scheme began.', 'from:what-else': 0 });
	expect([standing(desk)?.text, given(desk)]).toEqual(['Another scheme began.', []]);
	save(desk, { 'text:what-else': 'Another scheme began.', 'from:what-else': 1, give: 'what-else' });
	expect(given(desk)).toEqual(['Another scheme began.']);
});

test('the same words again, or a field left empty, enter nothing', () => {
	const desk = deskFixture();
	const fields = { 'text:what-else': 'Once.', 'from:what-else': 0, 'text:what-it-means': '' };
	save(desk, fields);
	save(desk, fields);
	save(desk, { ...fields, give: 'what-else' });
	save(desk, { ...fields, give: 'what-else' });
	expect(desk.entered).toHaveLength(2);
});

test.each([
	['Mrs Thornbury led it.', /Write the role instead/],
	['Three pupils left.', /so few/],
	['a'.repeat(4001), /4,000 fit here/]
])('“%.30s” is not kept, and the others are', (text, says) => {
	const desk = deskFixture();
	const { problems } = save(desk, { 'text:what-else': text, 'text:what-it-means': 'Sound.' });
	expect(problems['what-else']).toMatch(says);
	expect(desk.entered.map((entry) => 'text' in entry && entry.text)).toEqual(['Sound.']);
});

test('nothing is written in nobody’s role, or in a person’s name', () => {
	const desk = deskFixture();
	for (const role of ['', 'Jane Smith'])
		expect(save(desk, { 'text:what-else': 'Words.', role }).problems.role).toMatch(/role/);
	expect(desk.entered).toEqual([]);
});

test('an empty place is not put into a report, but what is there can be taken out', () => {
	const desk = deskFixture();
	expect(save(desk, { 'text:what-else': '', give: 'what-else' }).problems).toEqual({
		'what-else': 'Write something before you put it into the report.'
	});
	save(desk, { 'text:what-else': 'Words.', give: 'what-else' });
	save(desk, { 'text:what-else': '', 'from:what-else': 1, give: 'what-else' });
	expect(given(desk)).toEqual([]);
});

test('who saves second is told of the first, and both are kept', () => {
	const desk = deskFixture();
	save(desk, { 'text:what-else': 'Hers.', 'from:what-else': 0, pen: 'a' });
	const his = { 'text:what-else': 'His.', 'from:what-else': 0, pen: 'b', give: 'what-else' };
	expect(save(desk, his).beside['what-else']?.text).toBe('Hers.');
	expect([standing(desk)?.text, given(desk)]).toEqual(['Hers.', []]);
	expect(versions(desk).map(({ text }) => text)).toEqual(['Hers.', 'His.']);
	save(desk, { ...his, 'from:what-else': 1 });
	expect(given(desk)).toEqual(['His.']);
});

test('a field that he never touched does not stand against what she wrote there since', () => {
	const desk = deskFixture();
	save(desk, { 'text:what-else': 'First.', pen: 'a' });
	save(desk, { 'text:what-else': 'Hers.', 'from:what-else': 1, pen: 'a' });
	const his = { 'text:what-else': 'First.', 'from:what-else': 1, 'text:what-it-means': 'His.' };
	expect(save(desk, { ...his, pen: 'b' }).beside).toEqual({});
	expect(versions(desk).map(({ text }) => text)).toEqual(['First.', 'Hers.']);
});

test('words beyond the evidence stay a draft until somebody who was told puts them in all the same', () => {
	const desk = deskFixture();
	const words = { 'text:what-it-means': 'Training led to it.', 'from:what-it-means': 0 };
	const first = save(desk, { ...words, give: 'what-it-means' });
	expect(first.beyond).toEqual({ 'what-it-means': ['led to'] });
	expect([desk.entered.length, given(desk)]).toEqual([1, []]);
	save(desk, { ...words, give: 'what-it-means' });
	expect([desk.entered.length, given(desk)]).toEqual([1, []]);
	const told = { ...words, 'from:what-it-means': 1, anyway: 'what-it-means' };
	expect(save(desk, told).beyond).toEqual({});
	expect(given(desk)).toEqual(['Training led to it.']);
	expect(save(desk, { ...told, give: 'what-it-means' }).beyond).toEqual({});
});

test('words beyond the evidence that somebody else wrote beside are told of as such, and not put in', () => {
	const desk = deskFixture();
	const words = { 'text:what-it-means': 'Training led to it.', 'from:what-it-means': 0 };
	save(desk, words);
	const hers = { 'text:what-it-means': 'Reading rose.', 'from:what-it-means': 1, pen: 'b' };
	save(desk, hers);
	const late = { ...words, 'from:what-it-means': 1, pen: 'c', give: 'what-it-means' };
	const { beside, beyond } = save(desk, late);
	expect([beside['what-it-means']?.text, beyond]).toEqual(['Reading rose.', {}]);
	expect(given(desk)).toEqual([]);
});

test('a draft asks for no second word, and neither do sound words', () => {
	const desk = deskFixture();
	const draft = { 'text:what-it-means': 'Training led to it.', 'from:what-it-means': 0 };
	expect(save(desk, draft).beyond).toEqual({});
	const sound = { 'text:what-it-means': 'Reading rose.', 'from:what-it-means': 1 };
	expect(save(desk, { ...sound, give: 'what-it-means' }).beyond).toEqual({});
	expect(given(desk)).toEqual(['Reading rose.']);
});

test('an earlier version comes back as a draft, and what stood before stays in the history', () => {
	const desk = deskFixture();
	save(desk, { 'text:what-else': 'First.', give: 'what-else' });
	save(desk, { 'text:what-else': 'Second.', 'from:what-else': 1, give: 'what-else' });
	restoreWords(desk, ABOUT, formOf({ ...ROLE, restore: 1 }), 'Chair');
	expect([standing(desk)?.text, given(desk)]).toEqual(['First.', ['Second.']]);
});

test('whoever writes, saves, reloads or keeps their own, in whatever order: no words are ever lost', () => {
	const deeds = fc.array(
		fc.record({
			pen: fc.constantFrom('a', 'b'),
			deed: fc.constantFrom('save', 'save', 'save', 'give', 'lost answer', 'reload', 'keep mine'),
			words: fc.constantFrom('one', 'two', 'three', '')
		}),
		{ maxLength: 25 }
	);
	fc.assert(
		fc.property(deeds, (all) => {
			const desk = deskFixture();
			const sent: string[] = [];
			const pens = new Map([
				['a', { from: 0, text: '', load: 0 }],
				['b', { from: 0, text: '', load: 0 }]
			]);
			for (const { pen, deed, words } of all) {
				const open = pens.get(pen)!;
				if (deed === 'reload') {
					const now = standing(desk);
					pens.set(pen, { from: now?.seq ?? 0, text: now?.text ?? '', load: open.load + 1 });
					continue;
				}
				if (deed === 'keep mine') open.from = standing(desk)?.seq ?? 0;
				open.text = `${open.text} ${words}`.trim();
				const opened = versions(desk).find(({ seq }) => seq === open.from)?.text ?? '';
				const { saved, beside } = save(desk, {
					'text:what-else': open.text,
					'from:what-else': open.from,
					pen: `${pen}${open.load}`,
					...(deed === 'give' ? { give: 'what-else' } : {})
				});
				if (open.text !== '') sent.push(open.text);
				if (!beside['what-else'] && open.text !== opened)
					expect(standing(desk)?.text ?? '').toBe(open.text);
				if (deed !== 'lost answer' && !beside['what-else'])
					open.from = saved['what-else'] ?? open.from;
			}
			const kept = new Set(versions(desk).map(({ text }) => text));
			expect(sent.filter((text) => !kept.has(text))).toEqual([]);
			noneWrittenOver(desk);
		}),
		{ numRuns: 400 }
	);
});

/** Words that stood were only ever replaced by their own page, or by one that had them before it. */
function noneWrittenOver(desk: ReturnType<typeof deskFixture>): void {
	const stood = versions(desk).filter(({ aside }) => !aside);
	for (const [at, version] of stood.slice(1).entries()) {
		const before = stood[at]!;
		expect(version.pen === before.pen || version.from === before.seq).toBe(true);
	}
}

function save(desk: ReturnType<typeof deskFixture>, fields: Record<string, string | number>) {
	return saveWords(desk, ABOUT, formOf({ ...ROLE, ...fields }), 'Chair');
}

function versions(desk: ReturnType<typeof deskFixture>) {
	return versionsOf(desk.entered, WHERE);
}

function standing(desk: ReturnType<typeof deskFixture>) {
	return standingOf(versions(desk));
}

function given({ entered }: ReturnType<typeof deskFixture>): string[] {
	return saidIn(entered, ABOUT.year).commentary.map(({ text }) => text);
}
