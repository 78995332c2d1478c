import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as Plot from '@observablehq/plot';
import {parseHTML} from 'linkedom';
import {describe as describeFigure, figures} from '../../src/index.js';
import type {Figure} from '../../src/model/figure.js';
import {
  figureCaption,
  figureMarks,
  figurePoint,
  figureProjection,
  figureWords,
  totalOf,
  type FigureMarksOptions,
} from '../../src/plot/index.js';

const {document} = parseHTML('<!doctype html><html><body></body></html>') as unknown as {document: Document};
const byId = (...ids: string[]) => ids.map((id) => figures.find((figure) => figure.id === id)!);
const projected = figures.filter(({status, value}) => status === 'projected' && value !== null);

describe('a plot of figures', () => {
  it('names each figure once to those who listen', () => {
    const list = byId('displaced-350000-un-2020', 'displaced-235000-2020', 'at-risk-650000-irc-2020');
    const svg = Plot.plot({document, marginRight: 90, marks: figureMarks(list)});
    const named = [...svg.querySelectorAll('[role="img"]')].filter((node) => !node.closest('[aria-hidden="true"]'));
    assert.deepEqual(
      named.map((node) => node.getAttribute('aria-label')).toSorted((a, b) => a!.localeCompare(b!)),
      list.map((figure) => describeFigure(figure)).toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('draws no figure without a number, and tells of it in the caption', () => {
    const list = byId('killed-scores-2020', 'killed-21-white-helmets-2020');
    const svg = Plot.plot({document, marks: [figurePoint(list)]});
    assert.equal(svg.querySelectorAll('circle').length, 1);
    const caption = figureCaption(list);
    assert.ok(caption.startsWith(describeFigure(list[0]!)), caption);
    assert.ok(!caption.includes(describeFigure(list[1]!)), caption);
    assert.match(caption, /White Helmets/);
  });

  it('has all lines of words beside the bar that may stand on their point', () => {
    const list = byId('displaced-350000-un-2020', 'displaced-235000-2020');
    const svg = Plot.plot({document, marks: [figureWords(list)]});
    const words = [...svg.querySelectorAll('[aria-label="text"] text')];
    assert.deepEqual(
      words.map((text) => / translate\((.*)\)$/.exec(text.getAttribute('transform')!)?.[1]),
      ['-6', '6'],
    );
  });

  it('is drawn the same where each figure is a link', () => {
    const list = byId('displaced-350000-un-2020', 'displaced-235000-2020', 'at-risk-650000-irc-2020');
    const drawn = (options: FigureMarksOptions) => {
      const svg = Plot.plot({document, marginRight: 90, marks: figureMarks(list, options)});
      for (const link of svg.querySelectorAll('a')) link.replaceWith(...link.childNodes);
      return svg.outerHTML.replaceAll(/(idlib-paint|plot)-\w+/g, '');
    };
    assert.equal(drawn({href: () => 'https://example.org'}), drawn({}));
  });

  it('is one link for each figure to keys, and to those who listen', () => {
    const list = byId('displaced-350000-un-2020', 'displaced-235000-2020', 'at-risk-650000-irc-2020');
    const svg = Plot.plot({document, marginRight: 90, marks: figureMarks(list, {href: () => 'https://example.org'})});
    const stops = [...svg.querySelectorAll('a:not([tabindex="-1"])')];
    const names = stops.map((link) => link.querySelector('[role="img"]')?.getAttribute('aria-label'));
    assert.deepEqual(new Set(names), new Set(list.map((figure) => describeFigure(figure))));
    assert.equal(names.length, list.length);
    assert.ok(!stops.some((link) => link.closest('[aria-hidden="true"]')));
  });

  it('refuses projections without room after the axis of time, and between facets', () => {
    const plot = (options: Plot.PlotOptions, fx?: (figure: Figure) => string) => () =>
      Plot.plot({document, ...options, marks: [figureProjection(projected, fx ? {fx} : {})]});
    assert.throws(plot({marginRight: 40}), {
      name: 'RangeError',
      message: `marginRight: found 40, expected at least ${82 * projected.length} for the projections`,
    });
    assert.throws(
      plot({marginRight: 400}, ({place}) => place),
      {name: 'RangeError', message: 'fx: found facets, expected none beside projections'},
    );
  });
});

describe('the reducer of totals', () => {
  const sum = totalOf();
  const add = (some: readonly Figure[]) => sum.reduceIndex([...some.keys()], [...some], {data: [...some]});

  it('adds up the parts of one whole', () => {
    assert.equal(add(byId('killed-22-fighters-sohr-2020', 'killed-17-government-forces-sohr-2020')), 39);
    assert.equal(sum.refusals.length, 0);
  });

  it('leaves a group that does not add up without a number, and keeps the reasons', () => {
    assert.equal(add(byId('killed-39-sohr-2020', 'killed-17-government-forces-sohr-2020')), undefined);
    const kinds = sum.refusals.flatMap(({reasons}) => reasons.map(({kind}) => kind));
    assert.ok(kinds.includes('part_and_whole'), kinds.join(' '));
  });
});
