/** The tables of a report for analysts: its figures, and the rows behind them. */
export function match(param: string): param is 'figures' | 'evidence' {
	return param === 'figures' || param === 'evidence';
}
