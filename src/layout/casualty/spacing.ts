/** Pixels. */
export const MARGIN = 2;
export const BAR = 13;
export const INDENT = 14;
/** Between lanes, between sets of lanes, and between groups. */
export const BETWEEN = {lanes: 11, sets: 16, groups: 24} as const;
export const TARGET = 24;
/** Over the rule of the first group. */
export const TOP = 6;
