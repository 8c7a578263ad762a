/** An academic year, 1 September to 31 August (METHOD 4.1; a working definition, `?`). */
export interface AcademicYear {
	/** As in addresses: `2025-26`. */
	id: string;
	/** DfE's six digits: `202526`. */
	timePeriod: string;
	/** ISO dates, both inclusive. */
	from: string;
	to: string;
	/** "2025 to 2026". */
	label: string;
}

/** Takes an id such as `2025-26`; gives the year, or throws RangeError if the two years don't follow each other. */
export function academicYear(id: string): AcademicYear {
	const match = /^(\d{4})-(\d{2})$/.exec(id);
	const start = Number(match?.[1]);
	if (!match || Number(match[2]) !== (start + 1) % 100) {
		throw new RangeError(`“${id}” is not an academic year. Write it like 2025-26.`);
	}
	return yearStarting(start);
}

/** Takes an ISO date; gives the academic year it falls in (METHOD 4.1's function). */
export function academicYearOf(date: string): AcademicYear {
	const year = Number(date.slice(0, 4));
	const month = Number(date.slice(5, 7));
	return yearStarting(month < 9 ? year - 1 : year);
}

function yearStarting(start: number): AcademicYear {
	const end = String((start + 1) % 100).padStart(2, '0');
	return {
		id: `${start}-${end}`,
		timePeriod: `${start}${end}`,
		from: `${start}-09-01`,
		to: `${start + 1}-08-31`,
		label: `${start} to ${start + 1}`
	};
}
