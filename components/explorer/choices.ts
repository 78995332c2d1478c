import {html, type TemplateResult} from 'lit';
import {columns, type Column} from '../../src/model/columns.js';
import {explorerMarks, kindOf, type Exploration} from '../../src/model/explore.js';
import {formatColumn} from '../../src/text/explore.js';
import type {Language} from '../../src/text/language.js';
import {explorerMessages} from '../../src/text/messages/sections.js';

/** The attributes that a reader chooses by. */
export const chosen = ['mark', 'x', 'y', 'color', 'facet'] as const;
export type Chosen = (typeof chosen)[number];

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Lists to choose from: what to draw, and the columns for it. What the mark leaves no choice of can't be changed. */
export function choicesTemplate(
  exploration: Exploration,
  language: Language,
  choose: (key: Chosen, value: string) => void,
): TemplateResult {
  const messages = explorerMessages(language);
  const {mark, x, y, color, facet} = exploration;
  const bars = x === null;
  const columnChoice = (value: Column): Choice => ({value, label: formatColumn(value, language)});
  const all = columns.map(columnChoice);
  const none = {value: 'none', label: messages.none};
  const fixed: readonly Choice[] = bars ? [{value: '', label: messages.length[mark as 'count' | 'total']}] : [];
  const lists: Readonly<Record<Chosen, readonly [label: string, choices: readonly Choice[], value: string]>> = {
    mark: [messages.mark, explorerMarks.map((value) => ({value, label: messages.marks[value]})), mark],
    x: bars ? [messages.x, fixed, ''] : [messages.x, mark === 'period' ? [columnChoice(x)] : all, x],
    y: [
      bars ? messages.rows : messages.y,
      bars
        ? all.filter(({value}) => kindOf(value as Column) !== 'number')
        : mark === 'period'
          ? [columnChoice(y)]
          : all,
      y,
    ],
    color: [messages.color, mark === 'total' ? [none] : [none, ...all], color ?? 'none'],
    facet: [messages.facet, [none, ...all], facet ?? 'none'],
  };
  return html`<div class="choices" part="choices" role="group" aria-label=${messages.choices}>
    ${chosen.map((key) => {
      const [label, choices, value] = lists[key];
      return html`<label class="choice"
        ><span>${label}</span
        ><select
          name=${key}
          ?disabled=${choices.length < 2}
          @change=${(event: Event) => choose(key, (event.target as HTMLSelectElement).value)}
        >
          ${choices.map(
            (choice) =>
              html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`,
          )}
        </select></label
      >`;
    })}
  </div>`;
}
