import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLedger } from './ledger.ts';

test('what is said over the figures leaves their version alone; a decision about them does not', () => {
	const home = mkdtempSync(join(tmpdir(), 'accord-'));
	const ledger = openLedger(home);
	const about = { partnership: 'sample', year: '2025-26' };
	ledger.append({ kind: 'agreed', ...about, clause: '3.1.1', state: 'met' }, 'Chair');
	expect([ledger.version('sample'), ledger.lastSaid('sample')]).toEqual([0, 1]);
	ledger.append(
		{
			...{ kind: 'overridden', ...about, clause: '3.1.1', state: 'at-risk', reason: 'Why' },
			...{ role: 'Forum', date: '2026-06-25', reference: 'Minutes' }
		},
		'Chair'
	);
	expect([ledger.version('sample'), ledger.lastSaid('sample')]).toEqual([2, 1]);
	ledger.close();
	rmSync(home, { recursive: true });
});
