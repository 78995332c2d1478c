/** Maps a number to a pixel. */
export type Scale = (value: number) => number;

/** The straight line through two points; a domain without extent maps to the middle. */
export function linear([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Scale {
  return d0 === d1 ? () => (r0 + r1) / 2 : (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}
