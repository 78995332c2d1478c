import {html, trusted, type Markup} from './html.js';

/** The marks of the charts, 56 by 24 pixels each; colours come from the style sheet. */
const marks: readonly {readonly drawing: string; readonly name: string; readonly meaning: string}[] = [
  {
    drawing: '<path class="reported line" d="M4 12H44"/><circle class="reported" cx="44" cy="12" r="5.5"/>',
    name: 'Solid line and dot',
    meaning: 'The period that the figure counts, at the height of its number; the dot is the day it speaks for.',
  },
  {
    drawing:
      '<linearGradient id="mark-vague"><stop class="stop" offset="0" stop-opacity="0"/><stop class="stop" offset=".6"/></linearGradient><rect x="4" y="10" width="48" height="4" rx="2" fill="url(#mark-vague)"/>',
    name: 'Line that fades in',
    meaning: 'The start is vague: “early December”, “late April”.',
  },
  {
    drawing: '<path class="reported dots" d="M4 12H52"/><circle class="reported hollow" cx="28" cy="12" r="5.5"/>',
    name: 'Dotted line and hollow dot',
    meaning: 'No date is stated; these are the days that the figure could belong to.',
  },
  {
    drawing:
      '<linearGradient id="mark-floor" x1="0" y1="1" x2="0" y2="0"><stop class="stop" offset="0"/><stop class="stop" offset="1" stop-opacity="0"/></linearGradient><rect x="26" y="1" width="4" height="22" fill="url(#mark-floor)"/>',
    name: 'Bar fading upward',
    meaning: '“More than”, “at least”: a floor. One that fades downward is a ceiling: “nearly”, “close to”.',
  },
  {
    drawing:
      '<radialGradient id="mark-about"><stop class="stop" offset=".2" stop-opacity=".6"/><stop class="stop" offset="1" stop-opacity="0"/></radialGradient><ellipse cx="28" cy="12" rx="11" ry="12" fill="url(#mark-about)"/>',
    name: 'Blur',
    meaning: '“About”, “around”: no bound either way. A range that was printed is a closed bar.',
  },
  {
    drawing:
      '<pattern id="mark-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="projected hatch" d="M0 0V6"/></pattern><rect x="18" y="4" width="20" height="20" fill="url(#mark-hatch)"/><path class="projected edge" d="M18 4h20"/>',
    name: 'Hatching',
    meaning: 'A projection, in a column of its own after the time axis, with its condition in words.',
  },
];

/** What the marks mean, in short. */
export function marksList(): Markup {
  return html`<ul class="marks">
    ${marks.map(
      ({drawing, name, meaning}) =>
        html`<li>
          <svg viewBox="0 0 56 24" width="56" height="24" aria-hidden="true">${trusted(drawing)}</svg>
          <p><strong>${name}.</strong> ${meaning}</p>
        </li>`,
    )}
  </ul>`;
}
