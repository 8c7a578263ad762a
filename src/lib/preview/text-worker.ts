import { answer } from './answer.ts';
import { copyText, lookAtText } from './text.ts';

answer((file, question, tell) =>
	question.kind === 'look'
		? lookAtText(file, question.known, tell)
		: copyText(file, question.keptBack, tell)
);
