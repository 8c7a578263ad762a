import { academicYear } from '#lib/calendar/academic-year.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { fileErased } from '#lib/document/file-erased.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import { overrideSentence } from '#lib/server/reports/words/override.ts';
import { count, say } from '../print.ts';
import type { Chain, Link } from './chain.ts';
import { wrapped } from './wrapped.ts';

/** Takes a chain; writes it for a reader, in at most 80 columns. */
export function sayChain({ agreement, year, asAt, clause, findings }: Chain): void {
	sayWrapped(`${agreement.title}, clause ${clause.ref}`);
	sayWrapped(`“${clause.words}”`);
	if (clause.sameAs) say(`The same promise as clause ${clause.sameAs}, counted once.`);
	say(`${academicYear(year).label}, as at ${dateInWords(asAt)}`);
	for (const link of findings) sayLink(link, findings.length > 1);
}

function sayLink(link: Link, oneOfSeveral: boolean): void {
	say();
	sayWrapped(`${link.title}${link.lead && oneOfSeveral ? ' (the promise takes its state)' : ''}`);
	sayUnder('Indicator', `${link.indicator}${settingsInWords(link)} (${link.judgement})`);
	if (link.counts) sayUnder('Counts', link.counts);
	if (link.folder) sayUnder('Formula', link.folder.slice(link.folder.indexOf('indicators/')));
	sayUnder('Target', link.agreed);
	sayUnder('Figure', figureInWords(link.measure));
	sayUnder('State', `${STATE_WORDS[link.state]}. ${link.reason}`);
	if (link.override) sayUnder('Decided', overrideSentence(link.override));
	if (link.wants) sayUnder('To show it', link.wants);
	for (const sheet of link.rows) saySheet(sheet);
	if (link.rows.length === 0) sayUnder('Evidence', 'No spreadsheet rows.');
}

function saySheet({ upload, file, sheet, ranges, rows, erased }: Link['rows'][number]): void {
	sayUnder('Evidence', `${file} (${upload}), sheet “${sheet}”, ${count(rows, 'row')}: ${ranges}`);
	if (erased) sayUnder('', `Its rows were kept; ${fileErased(erased)}.`);
}

function settingsInWords({ settings }: Link): string {
	const said = Object.entries(settings).map(([name, value]) => `${name} ${String(value)}`);
	return said.length > 0 ? `, ${said.join(', ')}` : '';
}

function figureInWords(measure: Link['measure']): string {
	const { value, symbol, unit, interval, apart } = measure;
	if (value === null) return `None (${symbol})`;
	const percent = unit === 'percent' ? '%' : '';
	const limits = interval
		? `, 95% interval ${Number(interval.low.toFixed(1))} to ${Number(interval.high.toFixed(1))}${percent}`
		: '';
	return valueInWords(value, measure) + limits + (apart ? `; ${apart}` : '');
}

function valueInWords(value: number, measure: Link['measure']): string {
	const { unit, numerator, denominator, counts } = measure;
	const shown = String(Number(value.toFixed(2)));
	if (unit === 'percent' && numerator !== null)
		return `${shown}%: ${numerator} of ${denominator} ${counts}`;
	// Days are not what they were counted on: 162 days, of places filled.
	if (unit === 'days' || unit === 'hours') return `${shown} ${unit}, of ${counts}`;
	return unit === 'percent' ? `${shown}% ${counts}`.trim() : `${shown} ${counts}`.trim();
}

function sayUnder(name: string, words: string): void {
	for (const line of wrapped(words, `  ${name.padEnd(12)}`)) say(line);
}

function sayWrapped(words: string): void {
	for (const line of wrapped(words)) say(line);
}
