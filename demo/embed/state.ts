import {parseDate} from '../../src/model/dates.js';
import {formatFragment, readFragment} from '../../src/model/embed.js';
import {otherVersion} from '../../src/static/forms/script.js';
import type {Written} from './forms.js';
import {NAME, type Catalogue, type Embeddable, type Option} from './option.js';

const TAG = 'idlib-';
/** Options that are addresses. */
const addresses: ReadonlySet<string> = new Set(['scripts', 'page', 'image', 'frame', 'oembed', 'src']);

/** What has been chosen: an element, and values that differ from the initial ones, by the names of their options. */
export interface State {
  readonly element: string;
  readonly values: Readonly<Record<string, string>>;
}

export function elementOf({element}: State, {elements}: Catalogue): Embeddable {
  return elements.find(({name}) => name === element) ?? elements[0]!;
}

/** All that can be chosen with this element. */
export function optionsOf(state: State, catalogue: Catalogue): Option[] {
  const {name, options} = elementOf(state, catalogue);
  const named = (option: Option) => ({...option, initial: option.initial.replace(NAME, name)});
  return [...options, ...catalogue.settings.map(named)];
}

/** What is chosen of an option. */
export function valueOf({values}: State, {name, initial}: Option): string {
  return Object.hasOwn(values, name) ? values[name]! : initial;
}

/** The state with another value; a value that cannot be chosen is left out of it, as is one that holds anyway. */
export function withValues(state: State, values: Readonly<Record<string, string>>, catalogue: Catalogue): State {
  const kept = optionsOf(state, catalogue).flatMap((option) => {
    const given = Object.hasOwn(values, option.name) ? clean(values[option.name]!, option) : option.initial;
    return given === option.initial ? [] : [[option.name, given] as const];
  });
  return {element: elementOf(state, catalogue).name, values: Object.fromEntries(kept)};
}

function clean(value: string, {kind, choices, initial}: Option): string {
  const known = (word: string) => choices.some((choice) => choice.value === word);
  if (kind === 'many')
    return value
      .split(/[\s,]+/)
      .filter(known)
      .join(' ');
  if (kind === 'one') return known(value) ? value : initial;
  if (kind === 'flag') return value ? 'true' : '';
  return value.trim();
}

/** What is wrong with a value, in a sentence that says what is expected; `null` where nothing is. */
export function problemOf({name, kind, initial}: Option, value: string): string | null {
  if (!value) return null;
  if (kind === 'date' && !parseDate(value)) {
    return `“${value}” is not a date of the calendar. Write a day, a month or a year: 2020-01-16, 2020-01 or 2020.`;
  }
  if (addresses.has(name)) {
    const base = 'https://example.org/';
    if (!URL.canParse(value, base) || !/^https?:$/.test(new URL(value, base).protocol)) {
      return `“${value}” is not an address that a page can load from. Write one that begins with https://, or one of your own site.`;
    }
  }
  const [, version] = /@([^/]+)\/$/.exec(initial) ?? [];
  const other = name === 'scripts' && version ? otherVersion(`${value}/`, version) : null;
  if (other) return `“${value}” is of version ${other}. The hashes in the code are those of ${version}.`;
  return null;
}

/** Whether an option is of use for what is chosen. */
export function isUsed({forms}: Option, state: State): boolean {
  return !forms || forms.includes(formOf(state));
}

/** The form that is chosen. */
export function formOf({values}: State): Written {
  return (values.form ?? 'tag') as Written;
}

/** The attributes to write: those chosen, in order, without those that hold anyway and those that are wrong. */
export function attributesOf(state: State, catalogue: Catalogue): [name: string, value: string][] {
  return elementOf(state, catalogue).options.flatMap((option): [string, string][] => {
    const value = valueOf(state, option);
    if ((value === option.initial && !option.required) || problemOf(option, value)) return [];
    if (option.kind === 'flag') return [[option.name, '']];
    const direction: [string, string][] = option.name === 'lang' ? [['dir', value === 'ar' ? 'rtl' : 'ltr']] : [];
    return [[option.name, value], ...direction];
  });
}

/** The state that the address of a page holds after its `#`; `null` where it holds none. */
export function readState(hash: string, catalogue: Catalogue): State | null {
  const {name, entries} = readFragment(hash) ?? {name: '', entries: []};
  if (name.startsWith(TAG)) {
    const state = {element: name.slice(TAG.length), values: {}};
    return withValues(state, Object.fromEntries(entries), catalogue);
  }
  // As it was written at first.
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const element = params.get('element');
  if (element === null) return null;
  return withValues({element, values: {}}, Object.fromEntries(params), catalogue);
}

/** The form that every description of an embed has, with what is chosen of the page of the builder, too. */
export function writeState({element, values}: State): string {
  return `#${formatFragment(`${TAG}${element}`, Object.entries(values))}`;
}
