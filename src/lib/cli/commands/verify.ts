import { existsSync, readFileSync } from 'node:fs';
import { home } from '#lib/server/root.ts';
import { PROBLEMS, SOUND, UNUSABLE, UserMistake, type Outcome, type Register } from '../outcome.ts';
import { complain, say, sayJson } from '../print.ts';

/** `verify FILE`: whether a sealed report, or the pack that holds one, is as it was sealed. */
export const verify: Register = (accord, ended) =>
	accord
		.command('verify <file>')
		.description('say whether a sealed report, or the zip that holds one, is as it was sealed')
		.option('--json', 'for another program')
		.action(async (path: string, { json = false }: { json?: boolean }) => {
			if (!existsSync(path)) throw new UserMistake(`There is no file ${path}.`);
			const found = await lookAt(path);
			if (json) sayJson(asJson(found));
			else await sayFound(path, found);
			ended(outcomeOf(found));
		});

async function lookAt(path: string) {
	const { lookAt } = await import('#lib/server/reception/verifying/look.ts');
	return lookAt(readFileSync(path), path, home());
}

type Found = Awaited<ReturnType<typeof lookAt>>;

async function sayFound(path: string, found: Found): Promise<void> {
	const { saySealed, sayKnown } = await import('../verifying/say-verified.ts');
	if (found.is === 'no-sealed-report') {
		complain(`${path}: ${found.why}`);
		return;
	}
	if (found.is === 'changed') {
		say('This is not what was sealed:');
		for (const problem of found.problems) say(`- ${problem}`);
		return;
	}
	saySealed(found.file);
	sayKnown(found.known!, found.file);
}

function outcomeOf(found: Found): Outcome {
	if (found.is === 'no-sealed-report') return UNUSABLE;
	return found.is === 'sound' && !contradicted(found) ? SOUND : PROBLEMS;
}

function contradicted({ known }: Exclude<Found, { why: string }>): boolean {
	if (!known) return false;
	const isOther = known.evidence.some(({ is }) => is === 'other' || is === 'missing');
	return known.ledger === 'unknown' || (known.ledger === 'known' && !known.ownKey) || isOther;
}

function asJson(found: Found) {
	if (found.is === 'no-sealed-report') return found;
	const { content, digest, signature } = found.file;
	const { document: _document, ...about } = content;
	const problems = found.is === 'changed' ? found.problems : [];
	return {
		is: found.is,
		problems,
		...about,
		digest,
		key: signature.fingerprint,
		known: found.known
	};
}
