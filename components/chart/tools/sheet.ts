import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit/html.js';
import {cardsLayout, type Cards} from '../../../src/layout/cards.js';
import {SHEET_PADDING, sheetLayout} from '../../../src/layout/sheet.js';
import type {Font, TextLine} from '../../../src/layout/text.js';
import {lookup} from '../../../src/model/lookup.js';
import {formatSources} from '../../../src/text/chart.js';
import {describe} from '../../../src/text/describe.js';
import type {Picture} from '../scene.js';
import type {Subject} from '../subject.js';
import {GROUND, plainTextTemplate, PROJECTED, REPORTED, round} from '../svg.js';

/** Narrower than any frame of a chart. */
const NARROWEST = 268;

/** How large a sheet is, in pixels, and what of the chart is on it besides heading and credits: all, if not given. */
export interface Room {
  readonly width: number;
  /** As high as it needs to be if not given; never higher than that where it is. */
  readonly height?: number;
  readonly summary?: boolean;
  readonly key?: boolean;
  readonly drawing?: boolean;
}

/** A chart as a picture that stands by itself. */
export interface Sheet {
  readonly width: number;
  /** What it needs, which may be more than there is room for. */
  readonly height: number;
  readonly template: TemplateResult;
}

/** The room that a drawing has on a sheet, in pixels; at least that of the narrowest frame. */
export function widthWithin(sheet: number): number {
  return Math.max(Math.round(sheet), NARROWEST) - 2 * SHEET_PADDING;
}

/** Writes what a part of the picture is called. A page and a server do it differently, as they read `<title>` differently. */
export type TitleTemplate = (text: string) => unknown;

/** Sets a chart on a sheet, with all that it must not be shown without. No DOM: it is the same in a page and without. */
export function sheetOf(
  subject: Subject,
  {width: asked, height: room, ...shown}: Room,
  font: Font,
  title: TitleTemplate,
): Sheet {
  const {element, figures, dataset, embedded, language, heading, summary} = subject;
  const inner = widthWithin(asked);
  const width = inner + 2 * SHEET_PADDING;
  let picture = shown.drawing === false ? null : subject.draw(inner, font);
  const listed = picture || shown.drawing === false ? [] : figures;
  const cards = cardsLayout(listed, {dataset, language, width: inner}, font);
  const sum = listed.length > 1 ? subject.total() : '';
  const keyOf = (drawn: Picture | null) => (shown.key === false ? [] : (drawn?.scene.key ?? []));
  const layout = (drawn: Picture | null) =>
    sheetLayout(
      {
        heading,
        summary: shown.summary === false ? '' : summary,
        body: drawn?.scene ?? cards,
        key: keyOf(drawn).map(({text}) => text),
        credits: [
          summary.includes(sum) ? '' : sum,
          formatSources(figures, dataset, language, embedded),
          drawn?.notice ?? '',
        ],
      },
      width,
      font,
      room,
    );
  let lower = picture?.scene.height ?? 0;
  // Too high, it is drawn anew, lower than that; more than once, as what is listed under a plot is as high as before.
  for (let tries = 0; picture && tries < 3; tries++) {
    const over = layout(picture).height - (room ?? Infinity);
    if (over <= 0) break;
    picture = subject.draw(inner, font, (lower -= over));
  }
  const key = keyOf(picture);
  const {height, headingSize, ...sheet} = layout(picture);
  const template = html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox=${`0 0 ${width} ${height}`}
    width=${width}
    height=${height}
    font-size=${round(font.size)}
    role="img"
    lang=${language.messages.code}
  >
    ${title(heading)}
    <desc>${[summary, ...sentences(element.description)].join('\n')}</desc>
    <rect class="ground" width=${width} height=${height} fill=${GROUND} />
    <g class="words" font-size=${round(headingSize)}>${lines(sheet.heading, 'ink')}</g>
    <g class="words">${lines(sheet.summary)}</g>
    <g transform=${`translate(${round(sheet.body.x)} ${round(sheet.body.y)})`}>
      ${picture ? sceneTemplate(picture, title) : cardsTemplate(cards, subject, title)}
    </g>
    ${sheet.key.map(
      ({sample, lines: words}, index) =>
        svg`<g transform=${`translate(${round(sample.x)} ${round(sample.y)})`}>${key[index]!.sample}</g>
        <g class="words">${lines(words)}</g>`,
    )}
    <g class="words">${lines(sheet.credits)}</g>
  </svg>`;
  return {width, height, template};
}

/** What the figures say, one after the other; the summary stands before them, as the page may have its own. */
function sentences(description: string): string[] {
  return description.split('\n').slice(1);
}

function lines(list: readonly TextLine[], kind: 'ink' | 'muted' | 'projection' = 'muted'): SVGTemplateResult[] {
  return list.map((line) => plainTextTemplate(line, kind));
}

function sceneTemplate({scene: {background, figures}, label}: Picture, title: TitleTemplate): SVGTemplateResult {
  return svg`${background.map((layer) => svg`<g>${layer}</g>`)}
    ${figures.map(
      ({id, mark, words}) => svg`<g class="figure">
      ${title(label(id))}${mark}${words}
    </g>`,
    )}`;
}

function cardsTemplate(
  {cards, numberSize}: Cards,
  {dataset, language}: Subject,
  title: TitleTemplate,
): SVGTemplateResult {
  return svg`${cards.map(
    ({figure, projected, rule, number, kind, counted, lines: rest}) => svg`<g class="words">
      ${title(describe(lookup(dataset).figures.get(figure)!, dataset, language))}
      <path class=${projected ? 'over projected' : 'over'} stroke=${projected ? PROJECTED : REPORTED} stroke-width="3"
        stroke-dasharray=${projected ? '9 6' : nothing} d=${`M${round(rule.x1)} ${round(rule.y)}H${round(rule.x2)}`}/>
      <g font-size=${round(numberSize)}>${lines(number, 'ink')}</g>
      ${lines(kind, 'projection')}${lines(counted, 'ink')}${lines(rest)}
    </g>`,
  )}`;
}
