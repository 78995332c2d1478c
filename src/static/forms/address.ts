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

/** The same, of one that has to hold on any page: with its protocol and host. */
export function checkAbsolute(name: string, address: string | undefined): string {
  const checked = checkAddress(name, address);
  if (!/^https?:\/\//.test(checked)) {
    throw new RangeError(`${name}: found "${checked}", expected a whole address, which begins with https://`);
  }
  return checked;
}

/** The same, of a folder: it ends in a slash. */
export function checkFolder(name: string, address: string | undefined): string {
  const checked = checkAddress(name, address);
  if (!/^[^?#]*\/$/.test(checked))
    throw new RangeError(`${name}: found "${checked}", expected a folder, which ends in /`);
  return checked;
}

/** The same, of a picture, which can also be in its address. */
export function checkPicture(name: string, address: string): string {
  return /^data:image\/(?:png|jpeg|svg\+xml)[;,][^\s"<>]+$/.test(address) ? address : checkAddress(name, address);
}
