import {MUTED, REPORTED} from '../chart/svg.js';

/** A colour on light and on dark ground, both of a contrast of 3 to it, and the symbol that goes with it. */
export interface Hue {
  readonly light: string;
  readonly dark: string;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'cross';
}

/** One for each name that has a colour of its own; the last is for the rest. */
export const hues: readonly Hue[] = [
  {light: REPORTED, dark: '#58b4dc', symbol: 'circle'},
  {light: '#7b3fa0', dark: '#c797e6', symbol: 'square'},
  {light: '#2f7a37', dark: '#7fc584', symbol: 'triangle'},
  {light: '#86610a', dark: '#d6b04f', symbol: 'diamond'},
  {light: '#a8286a', dark: '#ec8fbe', symbol: 'star'},
  {light: MUTED, dark: '#a9b4bf', symbol: 'cross'},
];

/** What marks of several colours are drawn in. */
export const MIXED = MUTED;
