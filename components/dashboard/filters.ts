import {html, nothing, type TemplateResult} from 'lit';
import {DAY, parseDate} from '../../src/model/dates.js';
import type {DashboardMessages} from '../../src/text/messages/elements.js';
import {listed, type Choice, type Listed} from './choices.js';
import {formatDay} from './days.js';
import type {View, ViewKey} from './view.js';

/** Told of each choice of the reader; an empty text means that everything is wanted. */
export type Choose = (key: ViewKey, value: string) => void;

/** The filters that all charts share: lists to choose from, and the first and last day of what was counted. */
export function filtersTemplate(
  choices: Readonly<Record<Listed, readonly Choice[]>>,
  view: View,
  messages: DashboardMessages,
  choose: Choose,
): TemplateResult {
  const onChange = (key: ViewKey) => (event: Event) =>
    choose(key, (event.target as HTMLInputElement | HTMLSelectElement).value);
  return html`${listed.map(
    (key) =>
      html`<label class="filter"
        ><span>${messages[key]}</span
        ><select name=${key} @change=${onChange(key)}>
          <option value="" .selected=${!view[key]}>${messages.all}</option>
          ${choices[key].map(
            ({value, label}) => html`<option value=${value} .selected=${view[key] === value}>${label}</option>`,
          )}
        </select></label
      >`,
  )}
  ${(['from', 'to'] as const).map(
    (key, end) =>
      html`<label class="filter"
        ><span>${messages[key]}</span
        ><input name=${key} type="date" .value=${dayOf(view[key], end)} @change=${onChange(key)}
      /></label>`,
  )}`;
}

/** The first or the last day of a date: fields show days alone, and a blank one would say that nothing is asked for. */
function dayOf(date = '', end: number): string {
  const day = parseDate(date.trim())?.[end];
  return day === undefined ? '' : formatDay(day);
}

/** A slider over the days, which shows what had been published by each; nothing where all came out on one day. */
export function replayTemplate(
  days: readonly number[],
  chosen: number,
  text: string,
  messages: DashboardMessages,
  choose: (day: number) => void,
): TemplateResult | typeof nothing {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return nothing;
  // Not disabled in truth at an end, as the focus would be lost from under the reader who has come there.
  const step = (day: number | undefined, label: string, sign: string) =>
    html`<button
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${day === undefined}
      @click=${() => day !== undefined && choose(day)}
    >
      ${sign}
    </button>`;
  // The day before the first report is where nothing is known yet. Days run to the right in every language, as on the
  // axes of time.
  return html`<div class="replay">
    <label for="as-of">${messages.asOf}</label>
    <div class="steps" dir="ltr">
      ${step(
        [first - DAY, ...days].findLast((day) => day < chosen),
        messages.earlier,
        '‹',
      )}
      <input
        id="as-of"
        type="range"
        min=${first - DAY}
        max=${last}
        step=${DAY}
        .value=${String(chosen)}
        aria-valuetext=${text}
        list="days"
        @input=${(event: Event) => choose(Number((event.target as HTMLInputElement).value))}
      />
      <datalist id="days">${days.map((day) => html`<option value=${day}></option>`)}</datalist>
      ${step(
        days.find((day) => day > chosen),
        messages.later,
        '›',
      )}
    </div>
    <output for="as-of">${text}</output>
  </div>`;
}
