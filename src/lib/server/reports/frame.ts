import { isFinancial } from '#lib/calendar/financial-year.ts';
import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

/** Takes what is disclosed; gives what every report says of whom, when and for whom. */
export function frameOf({
	partnership,
	agreement,
	year,
	asAt,
	viewer
}: Disclosed): Pick<Report, 'partnership' | 'agreement' | 'year' | 'asAt' | 'audience'> {
	return {
		partnership: { id: partnership.id, name: partnership.name, sample: partnership.sample },
		agreement: { id: agreement.id, title: agreement.title },
		year: {
			id: year.id,
			label: year.label,
			...(isFinancial(year) ? { timeIdentifier: year.timeIdentifier } : {})
		},
		asAt,
		audience: viewer.audience
	};
}
