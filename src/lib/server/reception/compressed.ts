/** What is worth compressing: text, and Arrow’s columns. Pictures, PDF and workbooks are compressed already. */
const TEXT = /^(text\/|application\/json|application\/vnd\.apache\.arrow|image\/svg)/;

/** Takes a request and its answer; gives the answer gzipped where that helps and the browser takes it. */
export function compressed(request: Request, response: Response): Response {
	const taken = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
	const text = TEXT.test(response.headers.get('content-type') ?? '');
	if (!taken || !text || !response.body || response.headers.has('content-encoding'))
		return response;
	const headers = new Headers(response.headers);
	headers.set('content-encoding', 'gzip');
	headers.append('vary', 'accept-encoding');
	headers.delete('content-length');
	const body = response.body.pipeThrough(new CompressionStream('gzip'));
	return new Response(body, { status: response.status, headers });
}
