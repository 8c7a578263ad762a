import type { Board } from '../boards.ts';
import type { Entry } from '../record.ts';
import { heard } from './consultations.ts';
import { lasting } from './lasting.ts';
import { needs } from './needs.ts';
import { seats } from './seats.ts';
import { together } from './together.ts';
import { told } from './told.ts';

/** The year of the stories. Takes boards, for what was sent to some of them. */
export function register2025(boards: Board[]): Entry[] {
	return [...heard(), ...seats(), ...told(boards), ...together(), ...needs(), ...lasting()];
}
