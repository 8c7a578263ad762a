import type { Block, ChartBlock, Report, Section } from './report.ts';

/** Sentences that stand at one place of a report: above all, as a title, or between the figures of a section. */
export interface Sentences {
	/** The same in every version, and unique within one. */
	key: string;
	/** Title of its section. */
	section: string;
	/** "Headline", "Title of a chart", "Sentences". */
	label: string;
	sentences: string[];
	/** Kind of the chart whose title it is. */
	chart: ChartBlock['chart']['kind'] | null;
}

/** Takes a report; gives what it states in sentences, in reading order. What people wrote is not among them. */
export function sentencesIn({ headline, lede, sections }: Report): Sentences[] {
	const first = { section: 'In short', chart: null };
	return [
		{ ...first, key: 'headline', label: 'Headline', sentences: split(headline) },
		{ ...first, key: 'lede', label: 'What follows the headline', sentences: split(lede) },
		...sections.flatMap(ofSection)
	];
}

function ofSection(section: Section): Sentences[] {
	const { id, title, intro = '', blocks } = section;
	const paragraphs = blocks.flatMap((block) =>
		block.kind === 'prose' ? [...block.paragraphs, ...(block.items ?? [])] : []
	);
	const between = [intro, ...paragraphs].flatMap(split);
	return [
		{ key: `${id} words`, section: title, label: 'Sentences', sentences: between, chart: null },
		...blocks.flatMap((block) => titleOf(block, section))
	];
}

function titleOf(block: Block, { id, title: section }: Section): Sentences[] {
	if (block.kind !== 'chart' && block.kind !== 'table') return [];
	const chart = block.kind === 'chart' ? block.chart.kind : null;
	const label = `Title of a ${block.kind}`;
	return [{ key: `${id} ${block.id}`, section, label, sentences: [block.title], chart }];
}

function split(text: string): string[] {
	return text.split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}“‘£])/u).filter((sentence) => sentence !== '');
}
