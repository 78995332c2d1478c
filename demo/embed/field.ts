import {node, prose} from './node.js';
import type {Option} from './option.js';
import {problemOf} from './state.js';

/** The part of a form in which one option is chosen. */
export interface Field {
  readonly element: HTMLElement;
  readonly value: string;
  set(value: string): void;
}

/** A field for an option, of the kind that fits it. `changed` hears of each choice. */
export function makeField(option: Option, changed: () => void): Field {
  return option.kind === 'many' ? manyField(option, changed) : singleField(option, changed);
}

function singleField(option: Option, changed: () => void): Field {
  const {name, label, kind, choices, initial} = option;
  const id = `option-${name}`;
  const hint = hintOf(option);
  const error = node('p', {id: `${id}-error`, className: 'error', hidden: true});
  const control =
    kind === 'one'
      ? node('select', {id, name}, ...choices.map((choice) => node('option', {value: choice.value}, choice.label)))
      : node('input', {id, name, type: kind === 'flag' ? 'checkbox' : 'text', autocomplete: 'off', spellcheck: false});
  control.setAttribute('aria-describedby', `${hint.id} ${error.id}`);
  const read = () =>
    control instanceof HTMLInputElement && kind === 'flag' ? (control.checked ? 'true' : '') : control.value;
  const check = () => {
    const problem = problemOf(option, read().trim());
    error.textContent = problem ?? '';
    error.hidden = !problem;
    control.setAttribute('aria-invalid', `${problem !== null}`);
  };
  control.addEventListener('input', () => {
    // While one writes, only what was told to be wrong is told to be right.
    if (!error.hidden) check();
    changed();
  });
  control.addEventListener('change', check);
  return {
    element: node('div', {className: 'field'}, node('label', {htmlFor: id}, label), control, error, hint),
    get value() {
      return read();
    },
    set(value) {
      if (control instanceof HTMLInputElement && kind === 'flag') control.checked = value !== initial;
      else control.value = value;
      check();
    },
  };
}

/** Many choices, closed up until they are wanted, as most are left as they are. */
function manyField(option: Option, changed: () => void): Field {
  const {name, label, choices} = option;
  const hint = hintOf(option);
  const boxes = choices.map(({value}) => node('input', {type: 'checkbox', name, value, id: `option-${name}-${value}`}));
  const count = node('span', {className: 'count'});
  const chosen = () => boxes.filter(({checked}) => checked).map(({value}) => value);
  const tell = () => {
    const {length} = chosen();
    count.textContent = length ? `: ${length} chosen` : ': all';
    if (name === 'show' || name === 'highlight' || name === 'controls')
      count.textContent = `: ${length || 'none'} chosen`;
  };
  const list = node(
    'ul',
    {},
    ...choices.map((choice, index) =>
      node('li', {}, node('label', {}, boxes[index]!, node('span', {dir: 'auto'}, choice.label))),
    ),
  );
  list.addEventListener('change', () => {
    tell();
    changed();
  });
  const group = node('fieldset', {}, node('legend', {className: 'visually-hidden'}, label), list);
  group.setAttribute('aria-describedby', hint.id);
  const element = node('details', {className: 'field many'}, node('summary', {}, label, count), group, hint);
  tell();
  return {
    element,
    get value() {
      return chosen().join(' ');
    },
    set(value) {
      const words = new Set(value.split(' '));
      for (const box of boxes) box.checked = words.has(box.value);
      tell();
    },
  };
}

function hintOf({name, hint}: Option): HTMLElement {
  return node('p', {id: `option-${name}-hint`, className: 'hint'}, ...prose(hint));
}
