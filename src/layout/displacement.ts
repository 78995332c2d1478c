import {chronological} from '../model/chronological.js';
import type {Dataset, Figure} from '../model/figure.js';
import type {Language} from '../text/language.js';
import type {KeyEntry} from '../text/messages/messages.js';
import {labelsBeside, setBlocks} from './beside.js';
import type {Box} from './box.js';
import type {DisplacementGeometry, Label, Mark, Plot} from './geometry.js';
import {cutsOf, leading} from './cuts.js';
import {foldRepeats, repeatsOf} from './fold.js';
import {listLabels, tagMarks, type Entry} from './listed.js';
import {levelOf} from './marks.js';
import {mirrorBox, mirrorLine} from './mirror.js';
import {plotOf} from './plot.js';
import {lineHeight, textLine, wrapText, type Font, type TextLine} from './text.js';
import {wordsOf, type Words} from './words.js';

export interface LayoutOptions {
  readonly dataset: Dataset;
  readonly language: Language;
  /** Of the frame, in pixels; 280 or more. */
  readonly width: number;
  /** In pixels. */
  readonly fontSize?: number;
  /** How wide the glyphs of the page's font are beside those the layout assumes. */
  readonly glyphScale?: number;
  /** How high the plot or the map may be, in pixels, as far as there is a choice; what suits the width if not given. */
  readonly height?: number;
}

const MARGIN = 2;
/** More labels than this never fit beside their marks, and more than that are no help in a list. */
const BESIDE = 16;
const LISTED = 60;
const HEIGHTS = [1, 1.25, 1.5];
/** The lowest plot, in lines of text. */
const LEAST = 11;

/**
 * The geometry of a chart of people displaced: each figure at the height of its number over the days it counts, with
 * its words beside it or, where these do not fit, in a list under the plot. Labels never overlap and never leave the
 * frame. Figures that repeat one estimate are one mark, whose words say so. Figures of which only a word was printed have no height, and stand under the plot as words.
 */
export function displacementLayout(figures: readonly Figure[], options: LayoutOptions): DisplacementGeometry {
  const {dataset, language, width} = options;
  const {direction} = language.messages;
  const font: Font = {size: options.fontSize ?? 13, scale: options.glyphScale ?? 1, direction};
  const rtl = direction === 'rtl';
  const first = foldRepeats(figures, dataset);
  const repeats = repeatsOf(figures, first);
  const ordered = chronological(figures, dataset).filter(({id}) => first.get(id) === id);
  const drawn = ordered.filter((figure) => levelOf(figure) !== null);
  const wordy = ordered.filter((figure) => levelOf(figure) === null);
  const words = new Map(
    ordered.map((figure) => [figure.id, wordsOf(figure, repeats.get(figure.id) ?? [], dataset, language)]),
  );
  const entry = (figure: string, tag: string | null): Entry => ({figure, words: words.get(figure)!, tag});

  const body = drawn.length
    ? fit(drawn, options, font, words)
    : {plot: null, marks: [], labels: [], height: 0, numbered: false};
  const labels = [...body.labels];
  const notes: TextLine[] = [];
  let height = body.height;
  const note = (text: string) => {
    for (const line of wrapText(text, width - 2 * MARGIN, font)) {
      const set = textLine(line, MARGIN, height + font.size, font);
      notes.push(rtl ? mirrorLine(set, width) : set);
      height += lineHeight(font);
    }
  };
  const list = (entries: readonly Entry[]) => {
    const set = listLabels(entries, height, {x: MARGIN, y: 0, width: width - 2 * MARGIN, height: 0}, font);
    labels.push(...(rtl ? set.labels.map((label) => mirrorLabel(label, width)) : set.labels));
    height += set.height;
  };

  const tagged = body.marks.flatMap(({figure, tag}) =>
    tag ? [entry(figure, body.numbered ? tag.lines[0]!.text : null)] : [],
  );
  const spoken = wordy.map(({id}) => entry(id, null));
  if (tagged.length || spoken.length) height += lineHeight(font) / 2;
  if (ordered.length > LISTED) note(language.messages.chart.many(language.formats.number(ordered.length)));
  else {
    list(tagged);
    if (spoken.length) {
      note(language.messages.chart.wordsOnly);
      list(spoken);
    }
  }
  return {
    width,
    height: Math.ceil(height),
    fontSize: font.size,
    plot: body.plot,
    marks: body.marks,
    labels,
    notes,
    cuts: cutsOf([{y: 0, height: body.height}, ...labels.map(({box}) => box), ...leading(notes)]),
    key: keyOf(body.marks),
    repeats: Object.fromEntries(
      ordered.flatMap((figure) => {
        const ids = repeats.get(figure.id)?.map(({id}) => id);
        return ids ? [[figure.id, ids]] : [];
      }),
    ),
  };
}

interface Body {
  readonly plot: Plot;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly height: number;
  /** Whether the marks carry numbers that lead to a list. */
  readonly numbered: boolean;
}

/**
 * The plot, as low as its words allow: all words beside their marks; else the numbers as published beside them, and
 * the rest in a list; else numerals that lead to the list.
 */
function fit(
  drawn: readonly Figure[],
  {dataset, language, width, height: most = Infinity}: LayoutOptions,
  font: Font,
  words: ReadonlyMap<string, Words>,
): Body {
  const line = lineHeight(font);
  const least = Math.min(Math.max(width * 0.5, 20 * line), 26 * line, Math.max(most, LEAST * line));
  const draw = (height: number, headroom: number) => {
    const frame: Box = {x: MARGIN, y: 0, width: width - 2 * MARGIN, height};
    const {plot, marks} = plotOf(drawn, dataset, language, frame, headroom, font);
    // Words may stand over the plot, but not over what is written there, nor under the axis.
    const taken = [plot.unit.box, ...plot.values.map(({label}) => label.box)];
    return {plot, marks, taken, room: {...frame, height: plot.box.y + plot.box.height - 3}, height, numbered: false};
  };
  // Only the words of a projection may need to stand over the highest value.
  const headrooms = drawn.some(({status}) => status === 'projected') ? [1.5 * line, 5 * line] : [1.5 * line];
  const beside = (wording: ReadonlyMap<string, Words>, stretches: readonly number[]) => {
    const blocks = setBlocks(wording, width - 2 * MARGIN, font);
    for (const stretch of stretches) {
      for (const headroom of headrooms) {
        const {taken, room, ...body} = draw(least * stretch, headroom);
        const labels = labelsBeside(body.marks, blocks, room, taken, font);
        if (labels) return {...body, labels};
      }
    }
    return null;
  };
  if (drawn.length <= BESIDE) {
    const full = beside(new Map(drawn.map(({id}) => [id, words.get(id)!])), HEIGHTS);
    if (full) return full;
    const numbers = new Map([...words].map(([id, {number}]) => [id, {number, detail: ''}]));
    const short = namesApart(drawn, words) ? beside(numbers, HEIGHTS) : null;
    if (short) {
      const marks = short.marks.map((mark, index) => tagged(mark, short.labels[index]!));
      return {...short, marks, labels: []};
    }
  }
  for (let stretch = 1; ; stretch *= 1.3) {
    const {taken, room, ...body} = draw(least * stretch, 2 * line);
    if (drawn.length > LISTED) return {...body, labels: []};
    const tags = new Map(body.marks.map(({figure}, index) => [figure, language.formats.number(index + 1)]));
    const marks = tagMarks(body.marks, tags, room, taken, font);
    if (marks) return {...body, marks, labels: [], numbered: true};
  }
}

function mirrorLabel({figure, lines, box, tag}: Label, width: number): Label {
  const mirrored = lines.map((line) => mirrorLine(line, width));
  return {figure, lines: mirrored, box: mirrorBox(box, width), tag: tag && mirrorLine(tag, width)};
}

/** Whether each number as published names one figure only, so that it can lead to the rest of its words. */
function namesApart(figures: readonly Figure[], words: ReadonlyMap<string, Words>): boolean {
  return new Set(figures.map(({id}) => words.get(id)!.number)).size === figures.length;
}

function tagged(mark: Mark, {lines}: Label): Mark {
  return {...mark, tag: {lines, leader: null}};
}

/** The kinds of marks that are drawn. */
function keyOf(marks: readonly Mark[]): KeyEntry[] {
  const bound = (kind: string) => marks.some((mark) => mark.bound?.kind === kind);
  const drawn: readonly (readonly [KeyEntry, boolean])[] = [
    ['period', marks.some(({period}) => period)],
    ['vague', marks.some(({period}) => period && (period.fadeIn > 1 || period.fadeOut > 1))],
    ['possible', marks.some(({possible}) => possible)],
    ['floor', bound('floor')],
    ['ceiling', bound('ceiling')],
    ['about', bound('about')],
    ['range', bound('range')],
    ['projection', marks.some(({projection}) => projection)],
  ];
  return drawn.flatMap(([entry, present]) => (present ? [entry] : []));
}
