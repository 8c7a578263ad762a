/**
 * Data flows one way through the house, and so do imports: each room may import from the rooms named
 * beside it and from nothing else of ours. `src/lib/README.md` draws the same flow.
 */
const MAY_IMPORT = {
	calendar: [],
	charts: ['document', 'calendar'],
	document: ['charts', 'calendar'],
	components: ['charts', 'document', 'calendar'],
	sheets: [],
	preview: ['sheets'],
	'server/agreements': ['calendar', 'server/root.ts'],
	'server/datasets': ['server/root.ts'],
	'server/intake': [
		'calendar',
		'sheets',
		'server/agreements',
		'server/datasets',
		'server/warehouse',
		'server/root.ts'
	],
	'server/ledger': ['calendar', 'server/root.ts'],
	'server/warehouse': ['server/agreements', 'server/datasets', 'server/ledger', 'server/root.ts'],
	'server/said': ['calendar', 'server/ledger', 'server/root.ts'],
	'server/evaluation': [
		'calendar',
		'charts',
		'document',
		'server/agreements',
		'server/datasets',
		'server/ledger',
		'server/warehouse',
		'server/root.ts'
	],
	'server/disclosure': [
		'calendar',
		'charts',
		'document',
		'server/agreements',
		'server/evaluation',
		'server/said'
	],
	'server/reports': [
		'calendar',
		'charts',
		'document',
		'server/agreements',
		'server/disclosure',
		'server/evaluation',
		'server/root.ts'
	],
	'server/review': [
		'calendar',
		'charts',
		'document',
		'server/agreements',
		'server/datasets',
		'server/disclosure',
		'server/evaluation',
		'server/ledger',
		'server/reports',
		'server/said',
		'server/root.ts'
	],
	'server/post': ['calendar', 'document', 'server/ledger', 'server/root.ts'],
	'server/jobs': ['server/ledger', 'server/root.ts'],
	'server/exports': ['calendar', 'charts', 'components', 'document', 'server/root.ts'],
	'server/access': ['server/agreements', 'server/disclosure', 'server/root.ts'],
	cli: null
};

/** Tests may look anywhere; `house.ts` is where the rooms meet. */
const UNBOUND = ['**/*.test.ts', 'src/lib/server/house.ts', 'src/lib/server/house/**'];

export const importDirection = Object.entries(MAY_IMPORT)
	.filter(([, allowed]) => allowed !== null)
	.map(([room, allowed]) => ({
		files: [`src/lib/${room}/**/*.{ts,svelte}`],
		ignores: UNBOUND,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `^#lib/(?!(${[room, ...allowed].map(escapeForRegex).join('|')})(/|$))`,
							message: `${room} may import from: ${allowed.join(', ') || 'nothing of ours'}.`
						},
						{ regex: '^\\$lib', message: 'Import through #lib/…, which Node resolves too.' }
					]
				}
			]
		}
	}));

function escapeForRegex(text) {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
