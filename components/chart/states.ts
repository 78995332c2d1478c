import type {SceneFigure} from './scene.js';

/** What of the figures of a scene is open, pointed out and reached by the tab key. */
export interface States {
  readonly open: string | null;
  /** Identifiers of figures of the dataset, of which a mark may stand for several. */
  readonly highlighted: ReadonlySet<string>;
  readonly isStop: (id: string) => boolean;
  /** The identifier of what tells more of the figure that is open. */
  readonly beyond: string | null;
}

/** What was shown last on each figure, as most of hundreds stay as they are while a pointer moves. */
const shown = new WeakMap<Element, string>();

/** Shows the states of figures on what is drawn, and changes nothing else there. */
export function showStates(
  drawing: ParentNode,
  figures: readonly SceneFigure[],
  {open, highlighted, isStop, beyond}: States,
): void {
  const marked = highlighted.size ? figures.filter((mark) => mark.figures.some((id) => highlighted.has(id))) : [];
  const lit = new Set(marked.map(({id}) => id));
  for (const figure of drawing.querySelectorAll('.figure')) {
    const option = figure.firstElementChild!;
    const {id} = option;
    // One for paper has no states.
    if (!id) continue;
    const state = [id === open && beyond, id === open, lit.has(id), isStop(id)].join(' ');
    if (shown.get(figure) === state) continue;
    shown.set(figure, state);
    figure.classList.toggle('open', id === open);
    figure.classList.toggle('highlighted', lit.has(id));
    if (option.getAttribute('role') !== 'option') continue;
    set(option, 'aria-selected', String(id === open));
    set(option, 'tabindex', isStop(id) ? '0' : '-1');
    set(option, 'aria-describedby', id === open ? beyond : null);
  }
}

/** Writes only what is not so already, as the browser takes each writing for a change. */
function set(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
