/**
 * An address that a page may lead to or load from: relative, or of `https:` or `http:`. Throws `RangeError` for another
 * one, and for none.
 */
export function checkAddress(name: string, address: string | undefined): string {
  const base = 'https://base.invalid/';
  const sound =
    address &&
    /^[^\p{Cc}\s\\"<>]+$/u.test(address) &&
    URL.canParse(address, base) &&
    /^https?:$/.test(new URL(address, base).protocol);
  if (!sound)
    throw new RangeError(
      `${name}: found ${address ? `"${address}"` : 'nothing'}, expected an address that a page can load from`,
    );
  return address;
}
