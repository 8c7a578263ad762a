import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHouse } from '#lib/server/house/house.ts';
import { houseToSeal, sign } from '#lib/server/house/sealing/sealing.fixture.ts';
import { sealedReport } from '#lib/server/house/sealing/sealed-reports.ts';
import { saidOf } from '#lib/server/house/said-of.ts';
import { PROJECT } from '#lib/server/root.ts';

test.each([
	['before the ledger is written', 0],
	['while the ledger is written', 0],
	['once the ledger is written', 1]
])('killed %s: %i seals are there after a restart', async (point, seals) => {
	const home = await homeThatIsSigned();
	expect(seal(home, point).signal).toBe('SIGKILL');
	await atPeace(home, seals);
	expect(seal(home).stdout).toContain('sealed at');
	await atPeace(home, 1);
});

async function homeThatIsSigned(): Promise<string> {
	const house = await houseToSeal();
	await sign(house);
	await house.close();
	return house.home;
}

/** Opens a home as a restart does: what was signed and sealed is there whole, and nothing else. */
async function atPeace(home: string, seals: number): Promise<void> {
	const house = await openHouse(home);
	try {
		const found = saidOf(house, 'pods', '2025-26').seals;
		expect(found).toHaveLength(seals);
		for (const one of found) expect(sealedReport(house, one, 'public')).not.toBeNull();
		const names = [...found.flatMap(({ documents }) => documents), ...signed(house)];
		expect(filesIn(home)).toEqual([...new Set(names.map(({ sha256 }) => `${sha256}.json`))].sort());
		expect(readdirSync(join(home, 'sealed', 'incoming'))).toEqual([]);
	} finally {
		await house.close();
	}
}

function signed(house: Parameters<typeof saidOf>[0]): { sha256: string }[] {
	const { signed } = saidOf(house, 'pods', '2025-26');
	return signed.map(({ document }) => ({ sha256: document }));
}

function filesIn(home: string): string[] {
	return readdirSync(join(home, 'sealed'), { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => name)
		.sort();
}

function seal(home: string, point = 'never') {
	const script = join(PROJECT, 'tests/crash/seal-and-die.ts');
	return spawnSync(process.execPath, [script, home, point], { encoding: 'utf8' });
}
