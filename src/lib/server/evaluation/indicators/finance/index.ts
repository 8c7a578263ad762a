import { inFolder } from '../indicator.ts';
import { buyers } from './buyers/indicator.ts';
import { costAndUse } from './cost-and-use/indicator.ts';
import { costPerApplied } from './cost-per-applied/indicator.ts';
import { costPerOfficer } from './cost-per-officer/indicator.ts';
import { costShare } from './cost-share/indicator.ts';
import { emptyPlacesCost } from './empty-places-cost/indicator.ts';
import { money } from './money/indicator.ts';
import { priceAgainstAlternatives } from './price-against-alternatives/indicator.ts';
import { reservesInMonths } from './reserves-in-months/indicator.ts';
import { shareOfIncome } from './share-of-income/indicator.ts';
import { unitCost } from './unit-cost/indicator.ts';

/** What is measured from costs and income. */
export const FINANCE = inFolder('finance', [
	buyers,
	costAndUse,
	costPerApplied,
	costPerOfficer,
	costShare,
	emptyPlacesCost,
	money,
	priceAgainstAlternatives,
	reservesInMonths,
	shareOfIncome,
	unitCost
]);
