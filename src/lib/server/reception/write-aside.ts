import { AsideWriter } from '#lib/server/exports/aside/aside.ts';
import type { writeReport } from '#lib/server/exports/index.ts';

const writer = new AsideWriter();

/** As `writeReport`, on a thread of its own: pages are answered while somebody takes a report away. */
export const writeAside: typeof writeReport = (report, format) => writer.write(report, format);
