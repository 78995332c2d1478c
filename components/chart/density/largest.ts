/** The places of the largest numbers among some, the largest first, the earlier one of two that are equal. */
export function largestOf(places: Uint32Array, numbers: Float64Array, most: number): number[] {
  const found: number[] = [];
  const number = (place: number) => (Number.isNaN(numbers[place]) ? -1 : numbers[place]!);
  for (const place of places) {
    if (found.length === most && number(place) <= number(found.at(-1)!)) continue;
    const at = found.findIndex((other) => number(other) < number(place));
    found.splice(at < 0 ? found.length : at, 0, place);
    found.length = Math.min(found.length, most);
  }
  return found;
}
