import type { Command } from 'commander';

/** Everything is sound. */
export const SOUND = 0;
/** It was read, and something in it has to be mended. */
export const PROBLEMS = 1;
/** It could not be read, or was asked for wrongly. */
export const UNUSABLE = 2;

export type Outcome = typeof SOUND | typeof PROBLEMS | typeof UNUSABLE;

/** Adds a command to `accord`; its actions say how they ended, and the worst is the exit code. */
export type Register = (accord: Command, ended: (outcome: Outcome) => void) => void;

/** Something asked for wrongly, in words for the person who asked. */
export class UserMistake extends Error {}
