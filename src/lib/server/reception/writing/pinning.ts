import { chartsIn, pointsOf } from '#lib/server/reports/pins.ts';
import type { Pinned } from '#lib/server/ledger/said-entries.ts';
import { saidIn } from '#lib/server/said/said.ts';
import type { Problems } from '../deciding/sitting.ts';
import { enteredFor, type About, type Desk } from './about.ts';
import { unfitWords } from './fit-to-keep.ts';
import { roleProblem } from './role.ts';
import { tidy } from './save.ts';

/** So long may a note at a point be. */
export const LONGEST_PIN = 160;

/** What the form under a chart offers: its points, and what is pinned to them. */
export interface Pinning {
	chart: string;
	title: string;
	/** So many characters fit into a note. */
	most: number;
	points: string[];
	/** `gone`: the chart has no such point any more, so that no reader sees the note. */
	pins: { point: string; text: string; role: string; gone: boolean }[];
}

/** Takes a desk and what is written about; gives what may be pinned to each of its charts. */
export function pinningOf(desk: Desk, about: About): Pinning[] {
	const { pins } = saidIn(enteredFor(desk, about), about.year);
	return chartsIn(about.report).map((block) => {
		const points = pointsOf(block);
		const own = pins.filter(({ report, chart }) => report === about.name && chart === block.id);
		return {
			chart: block.id,
			title: block.title,
			most: LONGEST_PIN,
			points,
			pins: own.map(({ point, text, role }) => ({
				point,
				text,
				role,
				gone: !points.includes(point)
			}))
		};
	});
}

/**
 * Takes a desk, what is written about, a form and who sends it; pins the note `pin-text:CHART` to the point
 * `pin-point:CHART` of the chart that `pin` names, instead of the one before. An empty note takes it away.
 */
export function savePin(desk: Desk, about: About, form: FormData, by: string): Problems {
	const chart = String(form.get('pin') ?? '');
	const block = chartsIn(about.report).find(({ id }) => id === chart);
	if (!block) return { pin: 'This chart is no longer in the report.' };
	const point = String(form.get(`pin-point:${chart}`) ?? '');
	const text = tidy(String(form.get(`pin-text:${chart}`) ?? '')).replace(/\s+/g, ' ');
	return pinTo(
		desk,
		about,
		{ chart, point, text, isPoint: pointsOf(block).includes(point) },
		form,
		by
	);
}

/** Takes the form of a page; gives at which chart a note was put or taken away, as the page says it afterwards. */
export function pinnedAt(form: FormData): { chart: string; done: 'pinned' | 'unpinned' } {
	const [unpinned] = partsOf(String(form.get('unpin') ?? ''));
	if (unpinned !== undefined) return { chart: unpinned, done: 'unpinned' };
	const chart = String(form.get('pin') ?? '');
	const isEmpty = tidy(String(form.get(`pin-text:${chart}`) ?? '')) === '';
	return { chart, done: isEmpty ? 'unpinned' : 'pinned' };
}

/** Takes a desk, what is written about, a form whose `unpin` names a chart and a point, and who sends it; takes the note away. */
export function unpin(desk: Desk, about: About, form: FormData, by: string): Problems {
	const [chart = '', point = ''] = partsOf(String(form.get('unpin') ?? ''));
	const stands = pinningOf(desk, about).some(
		(one) => one.chart === chart && one.pins.some((pin) => pin.point === point)
	);
	return stands ? pinTo(desk, about, { chart, point, text: '', isPoint: true }, form, by) : {};
}

interface Note {
	chart: string;
	point: string;
	text: string;
	isPoint: boolean;
}

function pinTo(
	desk: Desk,
	{ partnership, year, name }: About,
	{ chart, point, text, isPoint }: Note,
	form: FormData,
	by: string
): Problems {
	const role = String(form.get('role') ?? '').trim();
	const wrong = roleProblem(role);
	const unfit = unfitWords(text, LONGEST_PIN);
	const field = `pin:${chart}`;
	if (wrong) return { role: wrong };
	if (!isPoint) return { [field]: 'Choose the point that the note is about.' };
	if (unfit) return { [field]: unfit };
	const about = { partnership, year, report: name, chart, point };
	const entry: Pinned = { kind: 'pinned', ...about, text, role };
	if (isNewNote(desk, entry)) desk.decide([entry], by);
	return {};
}

/** A form that is sent twice pins nothing twice. */
function isNewNote(
	{ ledger }: Desk,
	{ partnership, year, report, chart, point, text, role }: Pinned
) {
	const { pins } = saidIn(ledger.entries({ partnership }), year);
	const before = pins.find(
		(pin) => pin.report === report && pin.chart === chart && pin.point === point
	);
	return before ? before.text !== text || before.role !== role : text !== '';
}

function partsOf(value: string): string[] {
	const at = value.indexOf('|');
	return at < 0 ? [] : [value.slice(0, at), value.slice(at + 1)];
}
