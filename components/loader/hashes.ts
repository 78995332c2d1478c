/**
 * What the loader may load: the hash of each file, by its path beside `loader.js`. The build puts in what it has built;
 * the source alone loads nothing.
 */
export const hashes: Readonly<Record<string, string>> = {};
