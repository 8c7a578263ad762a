import { dateInWords } from '#lib/calendar/words.ts';
import type { Known } from '#lib/server/house/sealing/known.ts';
import { saysOfItself } from '#lib/server/reception/verifying/says-of-itself.ts';
import { fingerprintInWords } from '#lib/server/review/seal/seal.ts';
import type { SealedFile } from '#lib/server/review/seal/sealed-file.ts';
import { count, say } from '../print.ts';

/** Takes an unchanged sealed report; says which it is, and who signed it. */
export function saySealed(file: SealedFile): void {
	const { content, digest, signature } = file;
	const { sealedOn, evidence, agreement, rules, software } = content;
	const key = fingerprintInWords(signature.fingerprint);
	say(`Unchanged since it was sealed on ${dateInWords(sealedOn)}, and signed by the key ${key}.`);
	for (const sentence of saysOfItself(file)) say(sentence);
	say(
		`It rests on ${count(evidence.length, 'file')}, ${agreement.id} version ${agreement.version}, rules ${rules}, Accord ${software}.`
	);
	say(`It sums up to ${digest}.`);
}

/** Takes what a home knows of it; says so. */
export function sayKnown({ ledger, ownKey, evidence }: Known, { content }: SealedFile): void {
	say(ABOUT_LEDGER[ledger].replace('{place}', String(content.ledger.place)));
	if (ledger === 'known' && !ownKey) say(OTHER_KEY);
	if (ledger === 'elsewhere' || ledger === 'no-ledger') say(COMPARE_KEY);
	for (const { file, is } of evidence.filter((one) => one.is !== 'same'))
		say(`${file}: ${FILE[is]}`);
	const same = evidence.filter(({ is }) => is === 'same').length;
	if (evidence.length > 0)
		say(
			`${count(same, 'file')} of ${evidence.length} behind it ${same === 1 ? 'is' : 'are'} here, unchanged.`
		);
}

const ABOUT_LEDGER: Record<Known['ledger'], string> = {
	known: 'The ledger here knows it, at place {place}.',
	unknown: 'It names the ledger that is here, but that ledger knows no such seal at place {place}.',
	elsewhere: 'Another installation sealed it, so the ledger here knows nothing of it.',
	'no-ledger': 'There is no ledger here to ask about it.'
};

const OTHER_KEY = 'The key is not the one of this installation.';
const COMPARE_KEY = 'Ask who sealed it for the first 16 characters of their key, and compare.';

const FILE: Record<Known['evidence'][number]['is'], string> = {
	same: 'here, unchanged.',
	other: 'the received file is not the one that was sealed.',
	erased: 'the received file was erased, as the ledger says.',
	missing: 'the received file is missing, though nothing says that it was erased.'
};
