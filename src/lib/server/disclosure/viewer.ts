/** Who is looking, made by `access` from the signed-in person, or by the command line for its owner. */
export interface Viewer {
	role: 'administrator' | 'forum-member' | 'governor' | 'local-authority' | 'public';
	/** For a governor: identifiers of their own schools. */
	schools: string[];
	/** Where the figures go: a page for signed-in partners, or a file that leaves (METHOD 7.2). */
	audience: 'partner' | 'export';
}
