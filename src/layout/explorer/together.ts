/** More pixels than any plot is wide or high. */
const WIDEST = 1_000_000;

/** A thing, and those near it that came later. */
interface Together<T> {
  readonly order: number;
  readonly x: number;
  readonly y: number;
  readonly own: T[];
}

/**
 * Things whose marks would hide each other, each with the first one that it is near to, in pixels. That is looked for in
 * squares as wide as what is near: the square of a thing and those around it hold all that can be.
 */
export function together<T>(things: readonly T[], at: (thing: T) => readonly [number, number], near: number): T[][] {
  const places: Together<T>[] = [];
  const squares = new Map<number, Together<T>[]>();
  for (const thing of things) {
    const [x, y] = at(thing);
    const [column, row] = [Math.floor(x / near), Math.floor(y / near)];
    let first: Together<T> | undefined;
    for (let across = column - 1; across <= column + 1; across++) {
      for (let down = row - 1; down <= row + 1; down++) {
        for (const other of squares.get(square(across, down)) ?? []) {
          if (other.order < (first?.order ?? Infinity) && Math.hypot(other.x - x, other.y - y) < near) first = other;
        }
      }
    }
    if (first) {
      first.own.push(thing);
      continue;
    }
    const next = {order: places.length, x, y, own: [thing]};
    places.push(next);
    const here = squares.get(square(column, row));
    if (here) here.push(next);
    else squares.set(square(column, row), [next]);
  }
  return places.map(({own}) => own);
}

/** One number for a square. */
function square(column: number, row: number): number {
  return column * WIDEST + row;
}
