import { inFolder } from '../indicator.ts';
import { positiveAnswers } from './positive-answers/indicator.ts';
import { surveyResponse } from './survey-response/indicator.ts';

/** What is measured from surveys. */
export const SURVEYS = inFolder('surveys', [positiveAnswers, surveyResponse]);
