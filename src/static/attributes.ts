import {elements, type Tag} from './elements.js';

/** Attributes as HTML has them: `true` or an empty text for one without a value; one that is `null` or `false` is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What any element of a page may have besides, as long as nothing in it is run or styles it. */
const general = /^(?:id|class|lang|dir|slot|title|hidden|translate|data-[\w.-]+|aria-[a-z]+|part|exportparts)$/;

/** The attributes that are there, as text. Throws `RangeError` for one that the element does not have. */
export function parseAttributes(tag: Tag, attributes: Attributes): [name: string, value: string][] {
  const own = elements[tag].observedAttributes;
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (value === null || value === undefined || value === false) return [];
    if (!own.includes(name) && !general.test(name)) {
      throw new RangeError(`${tag}: found the attribute "${name}", expected one of ${own.join(', ')}`);
    }
    return [[name, value === true ? '' : String(value)]];
  });
}
