import type { z } from 'zod';

const KINDS: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of named values',
	record: 'a group of named values'
};

/** Takes what the schema found wrong; gives it in words for whoever wrote the file. */
export function issueInWords(issue: z.core.$ZodIssue): string {
	const key = issue.path.at(-1);
	const name = typeof key === 'string' ? `“${key}”` : 'This entry';
	switch (issue.code) {
		case 'invalid_type':
			return isMissing(issue) ? `${name} is missing.` : `${name} must be ${kindOf(issue)}.`;
		case 'invalid_value':
			return `${name} must be one of ${issue.values.map(String).join(', ')}.`;
		case 'invalid_format':
			return `${name} does not look right: ${formatOf(issue)}.`;
		default:
			return `${name}: ${issue.message}.`;
	}
}

function isMissing(issue: z.core.$ZodIssueInvalidType): boolean {
	return issue.message.endsWith('received undefined');
}

function kindOf({ expected }: z.core.$ZodIssueInvalidType): string {
	return KINDS[expected] ?? expected;
}

function formatOf({ format, message, pattern }: z.core.$ZodIssueInvalidStringFormat): string {
	if (format === 'date') return 'write a date like 2025-09-03';
	return message.startsWith('Invalid') ? `it must match ${pattern ?? format}` : message;
}
