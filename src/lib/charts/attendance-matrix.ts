/** `none` is a school about which the register says nothing. */
export type Mark =
	'present' | 'substitute' | 'remote' | 'apologies' | 'absent' | 'not-eligible' | 'none';

/** Schools by meetings: who was in the room. */
export interface AttendanceMatrix {
	kind: 'attendance-matrix';
	meetings: { label: string; date: string }[];
	rows: { school: string; marks: Mark[] }[];
}
