import { called, governorsOf, type Addressee } from './people.ts';

/** Takes the school or the role that is asked for something, and people; gives those of them who are asked. */
export function askedOf(
	{ school, role }: { school: string | null; role: string | null },
	people: Addressee[]
): Addressee[] {
	return school ? governorsOf(people, school) : called(people, role ?? '');
}
