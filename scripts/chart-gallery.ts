/**
 * Writes every sample chart, wide, on paper and narrow, in colour and in grey, into one page to look at:
 * `node scripts/chart-gallery.ts [FOLDER]`, by default `var/chart-gallery`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dotStrip } from '#lib/charts/dot-strip.ts';
import { NARROW, PAPER, WIDE, type Frame } from '#lib/charts/frame.ts';
import { renderSvg } from '#lib/charts/render-svg.ts';
import { SAMPLES } from '#lib/charts/samples/index.ts';
import { stateShape } from '#lib/charts/state-shape.ts';
import { STATES, STATE_WORDS } from '#lib/document/state.ts';
import { home, PROJECT } from '#lib/server/root.ts';

const folder = process.argv[2] ?? join(home(), 'chart-gallery');
mkdirSync(folder, { recursive: true });
for (const ink of ['colour', 'grey'] as const) {
	for (const [name, frame] of Object.entries({ wide: WIDE, paper: PAPER, narrow: NARROW })) {
		const page = gallery({ ...frame, ink });
		writeFileSync(join(folder, `${name}-${ink}.html`), page);
	}
}
console.log(`Wrote ${folder}`);

function gallery(frame: Frame): string {
	const charts = SAMPLES.map(({ id, title, chart }) => {
		const svg = renderSvg(chart, frame, { id: `${id}-${frame.width}`, title, alt: '' });
		return `<section><h3>${title}</h3><p>Measure, unit, who, when.</p>${svg}</section>`;
	});
	return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Charts</title><style>${style(frame)}</style>${shapes()}${charts.join('')}</html>`;
}

function shapes(): string {
	const states = STATES.map(
		(state) => `<p class="state">${stateShape(state)} ${STATE_WORDS[state]}</p>`
	);
	const forums = SAMPLES.flatMap(({ chart }) => (chart.kind === 'forum-dots' ? [chart] : []));
	const strips = forums.flatMap((chart) =>
		chart.rows.map((row) => dotStrip(row.dots, chart.halfTerms))
	);
	return `<section>${states.join('')}${strips.join('<br>')}</section>`;
}

function style({ width, narrow }: Frame): string {
	const sans = join(PROJECT, 'node_modules/source-sans/TTF/SourceSans3-');
	const face = (weight: number, name: string) =>
		`@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url("file://${sans}${name}.ttf")}`;
	return `${face(400, 'Regular')}${face(600, 'Semibold')}
		body{margin:20px;${narrow ? `width:${4 * width + 120}px;columns:4;column-gap:40px` : `width:${width}px`};font:18px/1.5 "Source Sans 3"}h3{font:600 22px/1.25 serif;margin:0}p{color:#505a5f;font-size:16px;margin:0 0 14px}
		section{margin-bottom:64px}svg{display:block}.state{display:inline-flex;gap:8px;align-items:center;margin-right:20px}`;
}
