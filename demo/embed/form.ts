import {makeField, type Field} from './field.js';
import {groups} from './labels.js';
import {node} from './node.js';
import type {Catalogue} from './option.js';
import {elementOf, optionsOf, valueOf, withValues, type State} from './state.js';

/** A form in which an embed is chosen. */
export interface ChoiceForm {
  readonly state: State;
  show(state: State): void;
}

/** Fills a form with the fields of an element, and again when another one is chosen. `changed` hears of each choice. */
export function makeForm(form: HTMLFormElement, catalogue: Catalogue, changed: () => void): ChoiceForm {
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

  const state = (): State => {
    const values = [...fields].map(([name, field]) => [name, field.value] as const);
    return withValues({element: picker.value, values: {}}, Object.fromEntries(values), catalogue);
  };
  const show = (next: State): void => {
    const element = elementOf(next, catalogue);
    const options = optionsOf(next, catalogue);
    picker.value = element.name;
    about.textContent = element.description;
    fields = new Map(options.map((option) => [option.name, makeField(option, changed)]));
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
  };
  picker.addEventListener('change', () => {
    show(state());
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
