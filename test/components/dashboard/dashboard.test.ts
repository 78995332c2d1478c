import {resetMouse, setViewport} from '@web/test-runner-commands';
import {expect, html, waitUntil} from '@open-wc/testing';
import {dataset} from '../../embedded.js';
import {takeConsole} from '../console.js';
import {itInMedia, setMedia} from '../media.js';
import {thousands} from '../thousands.js';
import {board, children, choose, count, find, ids, part, parts, replay, settled, start, text} from './board.js';

describe('idlib-dashboard', () => {
  // All of it is near.
  before(() => setViewport({width: 1100, height: 5000}));
  after(() => setViewport({width: 800, height: 600}));
  afterEach(async () => {
    history.replaceState(null, '', start);
    await resetMouse();
  });

  it('has one heading over those of its charts, each with figures of the one choice', async () => {
    const element = await board();
    expect(element.renderRoot.querySelectorAll('h1, h2')).to.have.length(1);
    expect(children(element).map(({localName}) => localName)).to.deep.equal(parts.map((name) => `idlib-${name}`));
    expect(count(element)).to.equal('46 of 46 figures');
    expect(ids(part(element, 'figure-table'))).to.have.length(46);
    await expect(element).to.be.accessible();
  });

  for (const [lang, own, general] of [
    ['en', 'Figures on Idlib, as published', 'Figures, as published'],
    ['ar', 'أرقام إدلب كما نُشرت', 'الأرقام كما نُشرت'],
    ['fr', 'Idlib\u202f: les chiffres publiés', 'Les chiffres publiés'],
  ] as const) {
    it(`says of no other dataset that it is on Idlib, in ${lang}`, async () => {
      const element = await board(html`<div lang=${lang}><idlib-dashboard></idlib-dashboard></div>`);
      await settled(element);
      expect(find(element, 'h2').textContent).to.equal(own);
      element.data = {...dataset};
      await settled(element);
      expect(find(element, 'h2').textContent).to.equal(general);
      await expect(element).to.be.accessible();
    });
  }

  it('narrows all charts by one filter, and leaves out those without figures', async () => {
    const element = await board();
    await choose(element, 'source', 'irc');
    expect(count(element)).to.equal('2 of 46 figures');
    expect(part(element, 'casualty-chart')).to.equal(null);
    for (const name of ['displacement-chart', 'map', 'timeline', 'figure-table'] as const) {
      expect(ids(part(element, name))).to.have.members([
        'at-risk-650000-irc-2020',
        'at-risk-most-women-and-children-irc-2020',
      ]);
    }
    await choose(element, 'indicator', 'killed');
    expect(count(element)).to.equal('0 of 46 figures');
    expect(children(element)).to.have.length(0);
    expect(find(element, '#summary').textContent).to.equal('No figure meets this selection.');
    await expect(element).to.be.accessible();
    find(element, '.reset').click();
    await settled(element);
    expect(count(element)).to.equal('46 of 46 figures');
  });

  it('keeps what lies in a place, and what could belong to the days', async () => {
    const element = await board();
    await choose(element, 'place', 'aleppo');
    const inAleppo = ids(part(element, 'figure-table'));
    expect(inAleppo).to.include('killed-6-civilians-sana-aleppo');
    await choose(element, 'place', '');
    await choose(element, 'to', '2019-06-30');
    expect(ids(part(element, 'figure-table'))).not.to.include('displaced-350000-un-2020');
  });

  it('replays what had been published by each day', async () => {
    const element = await board();
    await replay(element, '2019-08-10');
    const known = ids(part(element, 'figure-table'));
    expect(known).to.include('displaced-400000-un-2019').and.not.to.include('displaced-350000-un-2020');
    expect(find(element, 'output').textContent).to.equal('10 August 2019');
    expect(find(element, '#as-of').getAttribute('aria-valuetext')).to.equal('10 August 2019');
    const [earlier, later] = element.renderRoot.querySelectorAll<HTMLButtonElement>('.replay button');
    later!.click();
    await settled(element);
    expect(element.asOf).to.equal('2019-12-31');
    for (const day of ['2020-01-16', null]) {
      later!.click();
      await settled(element);
      expect(element.asOf).to.equal(day);
    }
    expect(element.asOf, 'all that is known').to.equal(null);
    expect(later!.ariaDisabled).to.equal('true');
    for (let step = 0; step < 4; step++) {
      earlier!.click();
      await settled(element);
    }
    earlier!.focus();
    earlier!.click();
    await settled(element);
    expect(earlier!.ariaDisabled).to.equal('true');
    expect(element.shadowRoot!.activeElement, 'a reader stays where it ends').to.equal(earlier);
    expect(count(element)).to.equal('0 of 46 figures');
  });

  it('marks in every chart what is looked at in one', async () => {
    const element = await board();
    const id = 'displaced-350000-un-2020';
    part(element, 'displacement-chart')!.renderRoot.querySelector<SVGElement>(`#${id}`)!.focus();
    await settled(element);
    expect(part(element, 'displacement-chart')!.highlight).to.equal(null);
    for (const name of ['map', 'casualty-chart', 'timeline', 'figure-table'] as const) {
      expect(part(element, name)!.highlight?.split(' ')).to.include(id);
    }
    expect(part(element, 'timeline')!.renderRoot.querySelectorAll('.highlighted')).to.have.length(1);
  });

  it('is in Arabic as a whole on a page in Arabic', async () => {
    const element = await board(html`<div lang="ar"><idlib-dashboard></idlib-dashboard></div>`);
    await settled(element);
    const frames = [element, ...children(element)].map((one) => one.renderRoot.querySelector<HTMLElement>('.frame')!);
    expect(new Set(frames.map(({lang, dir}) => `${lang} ${dir}`))).to.deep.equal(new Set(['ar rtl']));
    expect(find(element, '.filters').innerText).not.to.match(/[a-z]{3}/i);
    await expect(element).to.be.accessible();
  });

  itInMedia('prints what was chosen in place of the filters', async () => {
    const element = await board();
    await choose(element, 'source', 'un');
    await replay(element, '2019-12-31');
    await setMedia({media: 'print'});
    try {
      for (const selector of ['.filter', '.replay', '.reset']) {
        expect(find(element, selector).checkVisibility(), selector).to.equal(false);
      }
      expect(find(element, '.chosen').innerText).to.equal('Source: United Nations · As known on: 31 December 2019');
    } finally {
      await setMedia({media: 'screen'});
    }
  });

  it('says the days no more precisely than they are given', async () => {
    const element = await board(html`<idlib-dashboard from="2019-04" to="2019" as-of="2019"></idlib-dashboard>`);
    expect(find(element, '.chosen').textContent).to.equal(
      'From: April 2019 · To: 2019 · As known on: 31 December 2019',
    );
    expect(find<HTMLInputElement>(element, '#as-of').value).to.equal(String(Date.UTC(2019, 11, 31)));
  });

  it('names what is chosen in its list, and nothing that the dataset does not know', async () => {
    const data = {...dataset, places: [...dataset.places, {...dataset.places[0]!, id: 'unnamed', parent: null}]};
    const element = await board(html`<idlib-dashboard .data=${data} place="nowhere"></idlib-dashboard>`);
    const shown = () => [count(element), find<HTMLSelectElement>(element, '[name=place]').selectedOptions[0]!.label];
    expect(shown()).to.deep.equal(['46 of 46 figures', 'All']);
    expect(takeConsole().join()).to.contain('place: found "nowhere"');
    for (const [place, figures, label] of [
      ['unnamed', '0 of 46 figures', 'Syria'],
      ['aleppo-city, idlib-city', '3 of 46 figures', 'Idlib city and Aleppo city'],
      ['nowhere', '46 of 46 figures', 'All'],
    ]) {
      element.place = place!;
      await settled(element);
      expect(shown()).to.deep.equal([figures, label]);
    }
    element.indicator = 'toString killed injured';
    await settled(element);
    expect(find(element, '.chosen').textContent).to.equal('What is counted: killed and injured');
    expect(takeConsole().join()).to.contain('indicator: found "toString"');
    await expect(element).to.be.accessible();
  });

  it('has the first and the last day of its dates in their fields', async () => {
    const element = await board(html`<idlib-dashboard from="2020-01" to="2020"></idlib-dashboard>`);
    const days = () => ['from', 'to'].map((name) => find<HTMLInputElement>(element, `[name=${name}]`).value);
    expect(count(element)).to.equal('28 of 46 figures');
    expect(days()).to.deep.equal(['2020-01-01', '2020-12-31']);
    await choose(element, 'to', '2020-02-29');
    expect(days()).to.deep.equal(['2020-01-01', '2020-02-29']);
    element.from = '2020-02-30';
    await settled(element);
    expect(days()).to.deep.equal(['', '2020-02-29']);
    expect(takeConsole().join()).to.contain('from: found "2020-02-30"');
    await expect(element).to.be.accessible();
  });

  it('can be only looked at', async () => {
    const element = await board(html`<idlib-dashboard interactive="none" source="un"></idlib-dashboard>`);
    expect(element.renderRoot.querySelectorAll('select, input, button')).to.have.length(0);
    expect(new Set(children(element).map(({interactive}) => interactive))).to.deep.equal(new Set(['none']));
    await expect(element).to.be.accessible();
  });

  it('shows hundreds of figures in pages, each of its parts in its own', async () => {
    const data = thousands(800);
    const element = await board(html`<idlib-dashboard .data=${data}></idlib-dashboard>`);
    const page = (name: 'timeline' | 'figure-table') => text(part(element, name)!, '.pages p');
    // Far down, until a reader comes near.
    for (const name of ['timeline', 'figure-table'] as const) {
      part(element, name)!.scrollIntoView();
      await waitUntil(() => page(name));
    }
    expect(page('timeline')).to.match(/^1–100 of \d+ figures and /);
    expect(page('figure-table')).to.equal('1–50 of 800 figures');
    part(element, 'timeline')!.renderRoot.querySelector<HTMLElement>('.pages button:last-of-type')!.click();
    await settled(element);
    expect(page('timeline')).to.match(/^101–\d+ of /);
    expect(page('figure-table')).to.equal('1–50 of 800 figures');
    await expect(element).to.be.accessible();
  });
});
