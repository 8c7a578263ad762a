import type { Column, ColumnType, Dataset } from './dataset.ts';

/** What the reference page of a dataset says. */
export interface Reference {
	name: string;
	title: string;
	description: string;
	/** The dataset’s own shape first, then its variants. */
	shapes: ReferenceShape[];
}

export interface ReferenceShape {
	/** “One row for each meeting” */
	oneRowIs: string;
	columns: ReferenceColumn[];
	examples: Record<string, string>[];
}

export interface ReferenceColumn {
	name: string;
	title: string;
	description: string;
	/** “A date, day first: 3 September 2025 or 03/09/2025” */
	typeInWords: string;
	required: boolean;
	/** Empty where anything of the type may stand. */
	allowed: { value: string; label: string }[];
	alsoKnownAs: string[];
	example: string;
}

/** Takes a dataset; gives everything that its reference page says, in words. */
export function reference(dataset: Dataset): Reference {
	return {
		name: dataset.name,
		title: dataset.title,
		description: dataset.description,
		shapes: [dataset, ...dataset.variants].map(({ oneRowIs, columns, examples }) => ({
			oneRowIs: oneRowIs.charAt(0).toUpperCase() + oneRowIs.slice(1),
			columns: columns.map(referenceColumn),
			examples
		}))
	};
}

/** Takes a column type; gives what may be written there, in words. */
export function typeInWords(type: ColumnType): string {
	switch (type.kind) {
		case 'text':
			return `Text, up to ${type.maxLength} characters`;
		case 'date':
			return 'A date, day first: 3 September 2025, 03/09/2025 or 2025-09-03';
		case 'integer':
			return `A whole number${range(type)}`;
		case 'number':
			return `A number${range(type)}`;
		case 'hours':
			return `A number of hours${range(type)}, or hours and minutes: 1h 30m`;
		case 'choice':
			return 'One of the values listed';
		case 'yes-no':
			return 'Yes or no';
		case 'school':
			return 'A school: its URN, or its name as the partnership knows it';
		case 'moment':
			return 'A date, day first, and the time of day: 3/11/2025 09:15';
		case 'schools':
			return 'Schools, by URN or name, with semicolons between them';
		case 'half-term':
			return 'A half term: a number from 1 to 6, or “Spring 2”';
		case 'person':
			return 'A code for a person, never a name';
		case 'time-period':
			return 'Six digits for two years that follow each other: 202526';
		case 'value':
			return 'A number, or one of the symbols z, x, c, low, u';
	}
}

function referenceColumn(column: Column): ReferenceColumn {
	const { name, title, description, synonyms, example, type } = column;
	const required = column.required && !column.made;
	const choices = type.kind === 'choice' ? type.choices : [];
	const allowed = choices.map(({ value, label }) => ({ value, label }));
	const words = { typeInWords: typeInWords(type), allowed, alsoKnownAs: synonyms };
	return { name, title, description, required, example, ...words };
}

function range({ min, max }: { min?: number; max?: number }): string {
	if (min === undefined) return '';
	return max === undefined ? `, ${min} or more` : ` from ${min} to ${max}`;
}
