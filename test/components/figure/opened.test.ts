import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {SelectDetail} from '../../../components/chart/events.js';
import type {FigureElement} from '../../../components/figure/figure.js';
import '../console.js';
import {expect, html, number, oneEvent, panel, press, sentence, waitUntil} from './sentence.js';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const inside = (element: FigureElement) => element.shadowRoot!.activeElement?.id ?? null;

async function key(element: FigureElement, name: string): Promise<void> {
  await sendKeys({press: name});
  await element.updateComplete;
}

async function mouse(type: 'move' | 'click', target: Element): Promise<void> {
  const {left, top, width, height} = target.getBoundingClientRect();
  await sendMouse({type, position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
}

describe('idlib-figure, opened', () => {
  beforeEach(() => setViewport({width: 800, height: 600}));
  afterEach(() => resetMouse());

  for (const [name, character] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`opens by Tab and ${name}, and Escape gives the focus back`, async () => {
      const element = await sentence(
        html`<button id="before">Before</button>
          <p><idlib-figure ref="displaced-350000-un-2020"></idlib-figure> fled.</p>`,
      );
      document.getElementById('before')!.focus();
      await key(element, 'Tab');
      expect(inside(element)).to.equal('number');
      expect(panel(element), 'focus alone opens nothing').to.equal(null);
      expect(number(element).getAttribute('aria-expanded')).to.equal('false');
      await expect(element).to.be.accessible();
      await key(element, character);
      expect(panel(element)!.matches(':popover-open')).to.equal(true);
      expect(number(element).getAttribute('aria-expanded')).to.equal('true');
      expect(inside(element)).to.equal('panel');
      await expect(element).to.be.accessible();
      await key(element, 'Escape');
      expect(panel(element)).to.equal(null);
      expect(inside(element)).to.equal('number');
    });
  }

  it('is a dialog with a name, and all that is known of the figure', async () => {
    const opened = await press(await sentence());
    expect(opened.getAttribute('role')).to.equal('dialog');
    expect(opened.getAttribute('aria-label')).to.equal('Around 350,000 people displaced');
    expect(opened.hasAttribute('aria-modal')).to.equal(false);
    for (const words of [
      'United Nations (UN)',
      'Idlib governorate',
      '17 January 2020',
      '350,000 people displaced (UN)',
    ]) {
      expect(opened.textContent).to.contain(words);
    }
  });

  it('has a close button that gives the focus back, and lets the focus go on', async () => {
    const element = await sentence(
      html`<p><idlib-figure ref="displaced-350000-un-2020"></idlib-figure> <button id="after">After</button></p>`,
    );
    const close = (await press(element)).querySelector<HTMLElement>('.close')!;
    const {width, height} = close.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    close.click();
    await element.updateComplete;
    expect([panel(element), inside(element)]).to.deep.equal([null, 'number']);
    await press(element);
    await key(element, 'Tab');
    expect(element.shadowRoot!.activeElement!.className).to.equal('close');
    await key(element, 'Tab');
    expect(document.activeElement!.id).to.equal('after');
    expect(panel(element)).to.equal(null);
  });

  it('opens under the pointer, stays for it, and shuts when it is gone', async () => {
    const element = await sentence();
    await mouse('move', number(element));
    expect(panel(element), 'not for a pointer that passes').to.equal(null);
    await wait(200);
    expect(panel(element)).not.to.equal(null);
    expect(inside(element), 'the focus stays where it is').to.equal(null);
    await expect(element).to.be.accessible();
    await mouse('move', panel(element)!);
    await wait(400);
    expect(panel(element), 'the pointer may go to the panel').not.to.equal(null);
    await sendMouse({type: 'move', position: [790, 590]});
    await wait(400);
    expect(panel(element)).to.equal(null);
  });

  it('shuts what the pointer opened by Escape, wherever the focus is', async () => {
    const element = await sentence();
    await mouse('move', number(element));
    await wait(200);
    await key(element, 'Escape');
    expect(panel(element)).to.equal(null);
  });

  it('stays open after a click when the pointer leaves, until a press elsewhere', async () => {
    const element = await sentence();
    await mouse('click', number(element));
    await sendMouse({type: 'move', position: [790, 590]});
    await wait(400);
    expect(panel(element)).not.to.equal(null);
    await mouse('click', panel(element)!);
    await wait(50);
    expect(panel(element), 'a press inside').not.to.equal(null);
    await sendMouse({type: 'click', position: [790, 590]});
    await element.updateComplete;
    expect(panel(element)).to.equal(null);
  });

  it('shuts by a second click', async () => {
    const element = await sentence();
    await press(element);
    expect(await press(element)).to.equal(null);
  });

  it('lets Escape through when there is nothing to shut', async () => {
    const element = await sentence();
    let heard = 0;
    element.closest('div')!.addEventListener('keydown', () => heard++);
    await press(element);
    await key(element, 'Escape');
    expect(heard).to.equal(0);
    await key(element, 'Escape');
    expect(heard).to.equal(1);
  });

  it('shuts one number when another is opened', async () => {
    const first = await sentence(
      html`<p>
        <idlib-figure ref="displaced-350000-un-2020"></idlib-figure> and
        <idlib-figure ref="displaced-400000-un-2019"></idlib-figure>
      </p>`,
    );
    const second = first.nextElementSibling as FigureElement;
    await press(first);
    await press(second);
    await first.updateComplete;
    expect([panel(first) === null, panel(second) === null]).to.deep.equal([true, false]);
  });

  it('shuts when it is taken off the page', async () => {
    const element = await sentence();
    const paragraph = element.parentElement!;
    await press(element);
    element.remove();
    paragraph.append(element);
    await element.updateComplete;
    expect(panel(element)).to.equal(null);
  });

  it('tells the page which figure a reader opened', async () => {
    const element = await sentence();
    const heard = oneEvent<CustomEvent<SelectDetail>>(document, 'idlib-select');
    await press(element);
    const {detail, composed} = await heard;
    expect([detail.figure.id, composed]).to.deep.equal(['displaced-350000-un-2020', true]);
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
  });

  for (const [width, height] of [
    [280, 500],
    [320, 640],
    [1100, 700],
    [1100, 260],
  ] as const) {
    for (const [where, style] of [
      ['at the start', 'top: 4px; left: 0'],
      ['at the end', 'bottom: 4px; right: 0'],
      ['in the middle', 'top: 45%; left: 40%'],
    ] as const) {
      it(`keeps its panel in a viewport of ${width} by ${height}, ${where} of it`, async () => {
        await setViewport({width, height});
        const element = await sentence(
          html`<p style=${`position: fixed; margin: 0; ${style}`}>
            <idlib-figure ref="displaced-400000-un-2019"></idlib-figure>
          </p>`,
        );
        const box = (await press(element)).getBoundingClientRect();
        expect(box.left).to.be.at.least(0);
        expect(box.top).to.be.at.least(0);
        expect(box.right).to.be.at.most(width);
        expect(box.bottom).to.be.at.most(height);
        const own = number(element).getBoundingClientRect();
        if (height > 260)
          expect(box.top >= own.bottom || box.bottom <= own.top, 'the number stays in view').to.equal(true);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('goes with its number when the page is scrolled, and shuts when that is out of sight', async () => {
    const element = await sentence(
      html`<p><idlib-figure ref="displaced-350000-un-2020"></idlib-figure></p>
        <p style="height: 3000px"></p>`,
    );
    const opened = await press(element);
    const gap = () => opened.getBoundingClientRect().top - number(element).getBoundingClientRect().bottom;
    const before = gap();
    window.scrollTo(0, 10);
    await waitUntil(() => gap() === before, 'it goes with its number');
    window.scrollTo(0, 1500);
    await waitUntil(() => panel(element) === null, 'it shuts');
    window.scrollTo(0, 0);
  });

  it('has a panel in the type of the charts, whatever the sentence is set in', async () => {
    const element = await sentence(
      html`<p style="color: rgb(200, 0, 0); font: italic 40px/3 serif; text-align: center; color-scheme: dark">
        <idlib-figure ref="displaced-350000-un-2020"></idlib-figure>
      </p>`,
    );
    const {fontSize, fontStyle, textAlign, backgroundColor} = getComputedStyle(await press(element));
    expect([fontSize, fontStyle, textAlign, backgroundColor]).to.deep.equal([
      '13px',
      'normal',
      'start',
      'rgb(20, 24, 28)',
    ]);
    await expect(element).to.be.accessible();
  });
});
