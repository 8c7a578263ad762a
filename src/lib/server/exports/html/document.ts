import { createHash } from 'node:crypto';
import { escapeXml } from '#lib/charts/drawing/svg.ts';

/** What one self-contained page is made of: plain text, CSS, and safe HTML. */
interface Parts {
	title: string;
	styles: string;
	body: string;
}

/** Takes a title, its styles and what stands in it; gives the page, which lets a browser run and fetch nothing. */
export function document({ title, styles, body }: Parts): string {
	return [
		'<!doctype html>',
		'<html lang="en-GB">',
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="content-security-policy" content="${policyFor(styles)}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="referrer" content="no-referrer">',
		`<title>${escapeXml(title)}</title>`,
		// A browser would ask for /favicon.ico otherwise.
		'<link rel="icon" href="data:,">',
		`<style>${styles}</style>`,
		'</head>',
		`<body>${body}</body>`,
		'</html>',
		''
	].join('\n');
}

/** Its one style sheet, known by its hash, the fonts in it, and nothing else. */
function policyFor(styles: string): string {
	const hash = createHash('sha256').update(styles).digest('base64');
	return `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}
