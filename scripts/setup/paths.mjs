import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the clone: everything the scripts run is found from here, whatever the current folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {...string} parts @returns {string} absolute path inside the clone */
export const inRoot = (...parts) => path.join(ROOT, ...parts);
