import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test.each([
	['Summer register.csv', 'Summer register.csv', 'a plain name stays'],
	['C:\\Users\\office\\register.csv', 'register.csv', 'of a Windows path the last part'],
	['../../etc/register.csv', 'register.csv', 'of any path the last part'],
	['regis\u202Evsc.exe', 'regisvsc.exe', 'nothing turns the letters round'],
	['reg\u0000is\u0007ter\r\n.csv', 'register.csv', 'no control character is kept'],
	['Tŷ Gwyn – présence.csv', 'Tŷ Gwyn – présence.csv', 'every language’s letters are kept'],
	['  ', '', 'blanks are no name']
])('%j is kept as %j: %s', (sent, kept) => expect(fileNameOf(sent)).toBe(kept));

test('a long name is cut between letters, never within one', () => {
	expect([...fileNameOf('𝒶'.repeat(300))]).toHaveLength(200);
});
