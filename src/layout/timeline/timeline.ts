import {inOrder, latestDay, momentId, type Moment} from '../../model/events.js';
import type {Accuracy, Event, EventKind, Figure} from '../../model/figure.js';
import {eventKinds} from '../../text/events.js';
import {timelineMessages} from '../../text/messages/sections.js';
import type {TimelineKey} from '../../text/messages/elements.js';
import type {LayoutOptions} from '../displacement.js';
import {listLabels} from '../listed.js';
import {mirrorBox, mirrorLine} from '../mirror.js';
import {lineHeight, textLine, wrapText, type Font, type TextLine} from '../text.js';
import {drawAcross, headingAt, heightOf, MARGIN, type Drawn, type Options} from './across.js';
import {cutsBetween} from './cuts.js';
import {drawDown} from './down.js';
import type {Item, TimelineGeometry} from './geometry.js';
import {eventWords, figureWords, joinWords} from './wording.js';

/** A frame narrower than this, in sizes of the font, has no room for an axis with words beside its marks. */
const ACROSS = 41;

export interface TimelineOptions extends LayoutOptions, Pick<Options, 'from' | 'to'> {}

/**
 * The geometry of a timeline: events over their days, in a lane for each kind, and figures on the day on which they
 * were said; in a narrow frame all of it from top to bottom. What has no date stands apart, under no day. Words never
 * overlap and never leave the frame.
 */
export function timelineLayout(
  figures: readonly Figure[],
  events: readonly Event[],
  options: TimelineOptions,
): TimelineGeometry {
  const {dataset, language, width, fontSize = 13, glyphScale = 1} = options;
  const font: Font = {size: fontSize, scale: glyphScale, direction: language.messages.direction};
  const order = inOrder(figures, events, dataset);
  const isDated = (moment: Moment) => latestDay(moment, dataset) < Infinity;
  const [said, happened] = parts(order.filter(isDated));
  const [unsaid, undated] = parts(order.filter((moment) => !isDated(moment)));

  const form = width < ACROSS * fontSize ? 'down' : 'across';
  const body =
    form === 'down'
      ? drawDown(said, happened, options, font)
      : {...drawAcross(said, happened, options, font), spine: null};
  const apart = drawApart(unsaid, undated, body.height, options, font);
  const items = new Map([...body.items, ...apart.items].map((item) => [item.id, item]));
  const notes = form === 'down' && body.items.length ? noteAt(apart.height, options, font) : [];
  const drawn = {
    axis: body.axis,
    headings: [...body.headings, ...apart.headings],
    notes,
    reports: body.reports,
    items: order.map((moment) => items.get(momentId(moment))!),
  };
  return {
    ...drawn,
    width,
    height: Math.ceil(apart.height + notes.length * lineHeight(font)),
    fontSize,
    form,
    spine: body.spine,
    cuts: cutsBetween(drawn),
    key: keyOf(happened, body),
  };
}

function parts(moments: readonly Moment[]): [Figure[], Event[]] {
  return [moments.flatMap(({figure}) => figure ?? []), moments.flatMap(({event}) => event ?? [])];
}

/** What has no date, as lists under the rest. */
function drawApart(
  figures: readonly Figure[],
  events: readonly Event[],
  from: number,
  {dataset, language, width}: LayoutOptions,
  font: Font,
): Omit<Drawn, 'axis' | 'reports'> {
  const {undatedEvents, undatedFigures} = timelineMessages(language);
  const lists = [
    {
      name: undatedEvents,
      entries: events.map((event) => {
        const {kind, number, detail} = eventWords(event, dataset, language);
        return {figure: momentId({event}), words: {number, detail: joinWords([kind, detail], language)}, tag: null};
      }),
    },
    {
      name: undatedFigures,
      entries: figures.map((figure) => ({
        figure: figure.id,
        words: figureWords(figure, dataset, language),
        tag: null,
      })),
    },
  ];
  const frame = {x: MARGIN, y: 0, width: width - 2 * MARGIN, height: 0};
  const turn = (line: TextLine) => (font.direction === 'rtl' ? mirrorLine(line, width) : line);
  const headings: Drawn['headings'][number][] = [];
  const items: Item[] = [];
  let height = from;
  for (const {name, entries} of lists) {
    if (!entries.length) continue;
    if (height) height += lineHeight(font);
    const heading = headingAt(name, height, width, font);
    headings.push(heading);
    height += heightOf(heading, font);
    const list = listLabels(entries, height, frame, font);
    for (const {figure, lines, box} of list.labels) {
      const set = lines.map(turn);
      const target = {...box, width: Math.max(box.width, 24), height: Math.max(box.height, 24)};
      items.push({
        id: figure,
        title: set.filter(({bold}) => bold).map((line) => ({...line, bold: !figure.startsWith('event_')})),
        detail: set.filter(({bold}) => !bold),
        box: font.direction === 'rtl' ? mirrorBox(target, width) : target,
        bar: null,
        dot: null,
      });
    }
    height += list.height;
  }
  return {headings, items, height};
}

function noteAt(y: number, {language, width}: LayoutOptions, font: Font): TextLine[] {
  const lines = wrapText(timelineMessages(language).notToScale, width - 2 * MARGIN, font);
  return lines.map((text, index) => {
    const line = textLine(text, MARGIN, y + font.size + index * lineHeight(font), font);
    return font.direction === 'rtl' ? mirrorLine(line, width) : line;
  });
}

/** The kinds of marks that are drawn. */
function keyOf(events: readonly Event[], {items, reports}: Drawn): TimelineKey[] {
  const kinds = new Set<EventKind>(events.map(({kind}) => kind));
  const drawn: readonly (readonly [TimelineKey, boolean])[] = [
    ...eventKinds.map((kind) => [kind, kinds.has(kind)] as const),
    ['vague', events.some(({dateStartAccuracy: start, dateEndAccuracy: end}) => isVague(start) || isVague(end))],
    ['open', events.some(({dateStart, dateEnd}) => !dateStart || !dateEnd)],
    ['published', items.some(({dot}) => dot && !dot.projected)],
    ['projection', items.some(({dot}) => dot?.projected)],
    ['possible', reports.some(({days, stem}) => days?.dotted || stem?.dotted)],
  ];
  return drawn.filter(([, is]) => is).map(([entry]) => entry);
}

function isVague(accuracy: Accuracy): boolean {
  return accuracy !== 'day' && accuracy !== 'unknown';
}
