import fc from 'fast-check';
import { beforeEach } from 'vitest';

/**
 * A property that fails is made smaller until it is as small as can be, which may last longer than its
 * test may: then all that one reads is that the time is up. So it stops at three quarters of the time and
 * tells the smallest counterexample so far. One that was only slow is no success either.
 */
beforeEach(({ task }) => {
	fc.configureGlobal({
		interruptAfterTimeLimit: (task.timeout * 3) / 4,
		markInterruptAsFailure: true
	});
});
