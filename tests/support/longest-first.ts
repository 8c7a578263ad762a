import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where one file takes minutes: the whole product, started, asked for everything or killed. */
const WHOLE_PRODUCT = /^tests\/(files\/reports|leaks|crash|recipes|sample|docs)/;

/**
 * The longest files begin first, so that no worker is left alone with one at the end. Vitest does so from
 * the second run on, by how long each lasted; the first run in a new place knows no more than this.
 */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.sort((one, other) => this.#place(one) - this.#place(other));
	}

	#place({ moduleId }: TestSpecification): number {
		const path = relative(this.ctx.config.root, moduleId).replaceAll('\\', '/');
		return WHOLE_PRODUCT.test(path) ? 0 : 1;
	}
}
