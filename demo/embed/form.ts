import {makeField, type Field} from './field.js';
import {groups} from './labels.js';
import {node} from './node.js';
import type {Catalogue} from './option.js';
import {elementOf, isUsed, optionsOf, valueOf, withValues, type State} from './state.js';

/** A form in which an embed is chosen. */
export interface ChoiceForm {
  readonly state: State;
  show(state: State): void;
}

/**
 * Fills a form with the fields of an element, and again when another one is chosen. `changed` hears of each choice;
 * `elsewhere` are places for fields that stand apart, by their names.
 */
export function makeForm(
  form: HTMLFormElement,
  catalogue: Catalogue,
  changed: () => void,
  elsewhere: Readonly<Record<string, HTMLElement>> = {},
): ChoiceForm {
  const {elements} = catalogue;
  const picker = node(
    'select',
    {id: 'element'},
    ...elements.map(({name, title}) => node('option', {value: name}, title)),
  );
  const about = node('p', {id: 'element-hint', className: 'hint'});
  picker.setAttribute('aria-describedby', about.id);
  const rest = node('div', {className: 'options'});
  let fields = new Map<string, Field>();
  /** The element whose fields these are. */
  let current = '';

  const state = (): State => {
    const values = [...fields].map(([name, field]) => [name, field.value] as const);
    return withValues({element: current, values: {}}, Object.fromEntries(values), catalogue);
  };
  /** Leaves in view what is of use for the form that is chosen. */
  const sift = (): void => {
    const now = state();
    for (const option of optionsOf(now, catalogue)) {
      fields.get(option.name)!.element.hidden = !isUsed(option, now);
    }
    for (const set of rest.children) (set as HTMLElement).hidden = !set.querySelector('.field:not([hidden])');
  };
  const heard = (): void => {
    sift();
    changed();
  };
  const show = (next: State): void => {
    const element = elementOf(next, catalogue);
    const options = optionsOf(next, catalogue);
    picker.value = current = element.name;
    about.textContent = element.description;
    fields = new Map(options.map((option) => [option.name, makeField(option, heard)]));
    for (const option of options) fields.get(option.name)!.set(valueOf(next, option));
    const sets = groups.map((title) => [title, options.filter(({group}) => group === title)] as const);
    rest.replaceChildren(
      ...sets
        .filter(([, inside]) => inside.length)
        .map(([title, inside]) =>
          node(
            'fieldset',
            {className: 'group'},
            node('legend', {}, title),
            ...inside.map(({name}) => fields.get(name)!.element),
          ),
        ),
    );
    for (const [name, place] of Object.entries(elsewhere)) place.replaceChildren(fields.get(name)!.element);
    sift();
  };
  picker.addEventListener('change', () => {
    show(withValues({element: picker.value, values: {}}, state().values, catalogue));
    changed();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.replaceChildren(
    node('div', {className: 'field'}, node('label', {htmlFor: 'element'}, 'Element'), picker, about),
    rest,
  );
  return {
    get state() {
      return state();
    },
    show,
  };
}
