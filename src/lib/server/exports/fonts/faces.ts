import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';
import { fontFor } from './subset.ts';

/** The three faces of a picture’s lettering: how it calls them, and which texts are set in them. */
const FACES = [
	{ family: 'Source Sans 3', weight: 400, file: 'source-sans/TTF/SourceSans3-Regular.ttf' },
	{ family: 'Source Sans 3', weight: 600, file: 'source-sans/TTF/SourceSans3-Semibold.ttf' },
	{ family: 'Source Serif 4', weight: 600, file: 'source-serif/TTF/SourceSerif4-Semibold.ttf' }
];

/** Takes drawn SVG; gives the style element that brings the letters it is set in, and no others. */
export function faces(svg: string): string {
	const rules = FACES.flatMap((face) => {
		const text = setIn(face, svg);
		return text === '' ? [] : [ruleOf(face, text)];
	});
	return `<style>${rules.join('')}</style>`;
}

type Face = (typeof FACES)[number];

const fonts = new Map<string, Uint8Array>();

function ruleOf({ family, weight, file }: Face, text: string): string {
	const font = fonts.get(file) ?? readFileSync(join(PROJECT, 'node_modules', file));
	fonts.set(file, font);
	const letters = Buffer.from(fontFor(text, font)).toString('base64');
	return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${letters})}`;
}

/** All texts of one face, a family said on the text or on the group around it. */
function setIn({ family, weight }: Face, svg: string): string {
	const texts = svg.matchAll(/<text ([^>]*)>([\s\S]*?)<\/text>/g);
	return [...texts]
		.filter(([, attributes = '']) => {
			const serif = attributes.includes('Source Serif 4');
			const strong = /font-weight="(600|bold)"/.test(attributes);
			return serif === (family === 'Source Serif 4') && strong === (weight === 600);
		})
		.map(([, , text = '']) => plain(text))
		.join('');
}

function plain(markup: string): string {
	return markup
		.replace(/<[^>]*>/g, '')
		.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => SIGNS[name] ?? '')
		.normalize('NFC');
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
