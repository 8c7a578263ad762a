/** Takes a document’s XML; gives it with drawings, bookmarks and links named in their order: the library numbers on from every document before, and draws lots. */
export function steadyDocument(xml: string): string {
	const drawings = namedAnew(xml, /(<wp:docPr id=")(\d+)/g, '');
	const bookmarks = namedAnew(drawings, /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g, '');
	return namedAnew(bookmarks, /(<w:hyperlink [^>]*r:id=")([^"]+)/g, LINK);
}

/** Takes the XML of what a document leads to, which stands in the order of its links; gives it with the same names. */
export function steadyRelations(xml: string): string {
	return namedAnew(xml, /(<Relationship Id=")([^"]+)(?=" Type="[^"]*\/hyperlink")/g, LINK);
}

const LINK = 'rIdLink';

function namedAnew(xml: string, places: RegExp, stem: string): string {
	const names = new Map<string, string>();
	return xml.replace(places, (_, before: string, id: string) => {
		if (!names.has(id)) names.set(id, `${stem}${names.size + 1}`);
		return `${before}${names.get(id)}`;
	});
}
