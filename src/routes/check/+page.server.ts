import { checked } from '#lib/server/reception/verifying/checking.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: ({ request, getClientAddress }) => checked(request, getClientAddress())
};
