import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';

const folderOf = (name: string) => join(PROJECT, 'node_modules', name, 'TTF');

/** Where the two families of printed reports lie: Source Sans 3 and Source Serif 4. */
export const SANS = folderOf('source-sans');
export const SERIF = folderOf('source-serif');
