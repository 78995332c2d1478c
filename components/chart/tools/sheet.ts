import {html, nothing, render, svg, type SVGTemplateResult} from 'lit/html.js';
import type {Cards} from '../../../src/layout/cards.js';
import {cardsLayout} from '../../../src/layout/cards.js';
import {SHEET_PADDING, sheetLayout} from '../../../src/layout/sheet.js';
import type {Font, TextLine} from '../../../src/layout/text.js';
import {lookup} from '../../../src/model/lookup.js';
import {formatSources} from '../../../src/text/chart.js';
import {describe} from '../../../src/text/describe.js';
import {fontOf} from '../font.js';
import type {Picture} from '../scene.js';
import type {Subject} from '../subject.js';
import {PROJECTED, REPORTED, round, textTemplate} from '../svg.js';
import {dress} from './dress.js';
import {standalone} from './standalone.js';

/** Narrower than any frame of a chart. */
const NARROWEST = 268;

/** A chart as an SVG document of a width, with all that it must not be shown without. */
export function sheetOf(subject: Subject, frame: number): string {
  const {element, figures, dataset, embedded, language, heading, summary} = subject;
  const width = Math.max(Math.round(frame), NARROWEST);
  const inner = width - 2 * SHEET_PADDING;
  const {size, scale} = fontOf(element, inner, language);
  // Where the document is opened, its font may be missing: a narrow one must not decide how much room words get.
  const font: Font = {size, scale: Math.max(scale, 1), direction: language.messages.direction};
  const picture = subject.draw(inner, font);
  const scene = picture?.scene;
  const cards = scene ? null : cardsLayout(figures, {dataset, language, width: inner}, font);
  const key = document.createElement('div');
  if (scene) render(scene.key, key);
  const entries = [...key.querySelectorAll('li')];
  const {height, headingSize, ...sheet} = sheetLayout(
    {
      heading,
      summary,
      body: scene ?? cards!,
      key: entries.map(({textContent}) => textContent.trim()),
      credits: [formatSources(figures, dataset, language, embedded), picture?.notice ?? ''],
    },
    width,
    font,
  );
  const holder = document.createElement('div');
  // Within the element, so that its styles reach what is drawn; unseen, as it is gone before the next frame.
  holder.style.display = 'none';
  holder.dir = 'ltr';
  holder.className = `frame ${element.theme === 'dark' ? 'dark' : 'light'}`;
  render(
    html`<div class="drawing picture">
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox=${`0 0 ${width} ${height}`}
        width=${width}
        height=${height}
        font-size=${round(font.size)}
        role="img"
        lang=${language.messages.code}
      >
        <title>${heading}</title>
        <desc>${[summary, ...sentences(element.description)].join('\n')}</desc>
        <rect class="ground" width=${width} height=${height} fill="#fff" />
        <g class="words" font-size=${round(headingSize)}>${lines(sheet.heading, 'ink')}</g>
        <g class="words">${lines(sheet.summary)}</g>
        <g transform=${`translate(${round(sheet.body.x)} ${round(sheet.body.y)})`}>
          ${picture ? sceneTemplate(picture) : cardsTemplate(cards!, subject)}
        </g>
        <g class="marks">${sheet.key.map((entry) => svg`<g class="words">${lines(entry.lines)}</g>`)}</g>
        <g class="words">${lines(sheet.credits)}</g>
      </svg>
    </div>`,
    holder,
  );
  const drawing = holder.querySelector('svg')!;
  [...drawing.querySelectorAll('.marks > g')].forEach((group, index) => {
    const sample = entries[index]?.querySelector('svg');
    if (!sample) return;
    sample.setAttribute('x', String(round(sheet.key[index]!.sample.x)));
    sample.setAttribute('y', String(round(sheet.key[index]!.sample.y)));
    group.prepend(sample);
  });
  dress(element.shadowRoot!);
  element.shadowRoot!.append(holder);
  try {
    return standalone(drawing);
  } finally {
    holder.remove();
  }
}

/** What the figures say, one after the other; the summary stands before them, as the page may have its own. */
function sentences(description: string): string[] {
  return description.split('\n').slice(1);
}

function lines(list: readonly TextLine[], kind: 'ink' | 'muted' = 'muted'): SVGTemplateResult[] {
  return list.map((line) => textTemplate(line, kind));
}

function sceneTemplate({scene: {background, figures}, label}: Picture): SVGTemplateResult {
  return svg`<g>${background}</g>
    ${figures.map(
      ({id, mark, words}) => svg`<g class="figure">
      <title>${label(id)}</title>
      ${mark}${words}
    </g>`,
    )}`;
}

function cardsTemplate({cards, numberSize}: Cards, {dataset, language}: Subject): SVGTemplateResult {
  return svg`${cards.map(
    ({figure, projected, rule, number, kind, counted, lines: rest}) => svg`<g class="words">
      <title>${describe(lookup(dataset).figures.get(figure)!, dataset, language)}</title>
      <path class=${projected ? 'over projected' : 'over'} stroke=${projected ? PROJECTED : REPORTED} stroke-width="3"
        stroke-dasharray=${projected ? '9 6' : nothing} d=${`M${round(rule.x1)} ${round(rule.y)}H${round(rule.x2)}`}/>
      <g font-size=${round(numberSize)}>${lines(number, 'ink')}</g>
      <g class="kind">${lines(kind)}</g>
      ${lines(counted, 'ink')}${lines(rest)}
    </g>`,
  )}`;
}
