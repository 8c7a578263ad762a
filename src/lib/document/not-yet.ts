/** What stands where a report isn’t finished yet. */
export const NOT_YET = 'Not written yet. Without it this report isn’t finished.';
