import {warnOnce} from './warn.js';

/** Has an attribute hold a word that it can: the first for any other, of which the developers of the page are told. */
export function settleChoice<Name extends string, Word extends string>(
  element: Element & Record<Name, Word>,
  name: Name,
  allowed: readonly [Word, ...Word[]],
): void {
  const found: Word | null | undefined = element[name];
  if (allowed.includes(element[name])) return;
  // An attribute that was taken away is no mistake.
  if (found != null) warnOnce(element.localName, name, found, allowed.join(' or '));
  Object.assign(element, {[name]: allowed[0]});
}
