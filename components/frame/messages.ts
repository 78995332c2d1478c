/** How high a frame may be made, in pixels, whatever its page says. */
const LOWEST = 60;
const HIGHEST = 20_000;

/** Who listens around a frame, as far as the address of its page tells: each added to it what it wants to be called. */
export interface Listeners {
  /** The word that WordPress gives each frame. */
  readonly secret: string | null;
  /** What pym.js calls the frame. */
  readonly childId: string | null;
}

export function listenersOf({hash, search}: Pick<URL, 'hash' | 'search'>): Listeners {
  return {
    // WordPress puts `#?secret=…` at the end of any address, also of one that has a fragment.
    secret: /[#?&]secret=([a-zA-Z0-9]{1,64})$/.exec(hash)?.[1] ?? null,
    childId: /[?&]childId=([\w-]{1,64})(?:&|$)/.exec(search)?.[1] ?? null,
  };
}

/** What a frame of this height says to those around it: to hosts of this package, of WordPress and of pym.js. */
export function heightMessages(height: number, {secret, childId}: Listeners): unknown[] {
  return [
    {idlib: 'height', height},
    ...(secret ? [{message: 'height', value: height, secret}] : []),
    ...(childId ? [['pym', childId, 'height', height].join('xPYMx')] : []),
  ];
}

/** What a page asks its frames, where it came after them. */
export const question = {idlib: 'ask'} as const;

/** The height that a message of this package tells, within bounds; `null` for any other message. */
export function readHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const {idlib, height} = data as {readonly idlib?: unknown; readonly height?: unknown};
  if (idlib !== 'height' || typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(Math.max(Math.round(height), LOWEST), HIGHEST);
}
