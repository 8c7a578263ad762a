/** What every page and file says that shows an invented partnership. */
export const SAMPLE_MARK = 'Sample data, invented';
