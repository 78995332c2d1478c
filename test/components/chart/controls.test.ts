import '../console.js';
import {itInMedia, setMedia} from '../media.js';
import {takeConsole} from '../console.js';
import {all, chart, expect, find, html, settled} from '../displacement-chart/chart.js';
import type {DisplacementChart} from '../../../components/displacement-chart/displacement-chart.js';
import {press} from '../keys.js';
import {strip} from '../key-figures/strip.js';
import {filesTaken} from '../files.js';

const full = html`<idlib-displacement-chart
  id="chart"
  controls="table download cite share"
></idlib-displacement-chart>`;

const names = (element: DisplacementChart) =>
  all(element, '.controls > button').map((button) => button.textContent.trim());
const told = (element: DisplacementChart) => find(element, '[role=status]').textContent.trim();
const focused = (element: DisplacementChart) => element.shadowRoot!.activeElement?.textContent.trim();

async function until(holds: () => unknown): Promise<void> {
  for (let frames = 0; !holds(); frames++) {
    if (frames > 200) throw new Error(`never: ${String(holds)}`);
    await new Promise(requestAnimationFrame);
  }
}

/** Opens the panel of a control. */
async function open(element: DisplacementChart, name: string): Promise<HTMLElement> {
  find(element, `#${name}`).click();
  await until(() => element.shadowRoot!.querySelector('.panel'));
  return find(element, '.panel');
}

function button(panel: HTMLElement, name: string): HTMLButtonElement {
  return [...panel.querySelectorAll('button')].find(({textContent}) => textContent.trim() === name)!;
}

/** Puts something in the place of a property for the length of a test. */
const replaced: (() => void)[] = [];
function replace(object: object, property: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, property);
  Object.defineProperty(object, property, {configurable: true, value});
  replaced.push(() =>
    before ? Object.defineProperty(object, property, before) : Reflect.deleteProperty(object, property),
  );
}

describe('the controls of a chart', () => {
  afterEach(() => {
    for (const restore of replaced.splice(0)) restore();
  });

  const rows: readonly (readonly [controls: string | null, shown: readonly string[]])[] = [
    [null, ['Table']],
    ['', []],
    ['share cite download table', ['Table', 'Download', 'Cite', 'Share']],
    ['cite, download', ['Download', 'Cite']],
  ];
  for (const [controls, shown] of rows) {
    it(`are ${shown.join(', ') || 'none'} for ${controls === null ? 'no attribute' : `"${controls}"`}`, async () => {
      const asked = document.createElement('idlib-displacement-chart');
      if (controls !== null) asked.setAttribute('controls', controls);
      const element = await chart(html`${asked}`);
      expect(names(element)).to.deep.equal(shown);
      await expect(element).to.be.accessible();
    });
  }

  it('leave out a word that is not known, and warn of it once', async () => {
    const element = await chart(html`<idlib-displacement-chart controls="cite print"></idlib-displacement-chart>`);
    expect(names(element)).to.deep.equal(['Cite']);
    element.requestUpdate();
    await element.updateComplete;
    expect(takeConsole()).to.deep.equal([
      '<idlib-displacement-chart> controls: found "print", expected table, download, cite, share',
    ]);
  });

  it('are not there on a chart that is only looked at, or that has nothing to show', async () => {
    for (const markup of [
      html`<idlib-displacement-chart controls="cite" interactive="none"></idlib-displacement-chart>`,
      html`<idlib-displacement-chart controls="cite" as-of="2018"></idlib-displacement-chart>`,
    ]) {
      expect(all(await chart(markup), '.controls')).to.have.length(0);
    }
  });

  it('are offered by key figures too, but for the table, which these have no use for', async () => {
    const element = await strip(html`<idlib-key-figures controls="table cite"></idlib-key-figures>`);
    const buttons = [...element.renderRoot.querySelectorAll('.controls button')];
    expect(buttons.map(({textContent}) => textContent.trim())).to.deep.equal(['Cite']);
    const plain = await strip();
    expect(plain.renderRoot.querySelector('.controls')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('are reached and worked by keys, and Escape brings the focus back', async () => {
    const element = await chart(full);
    find(element, '.toggle').focus();
    await press(element, 'Tab');
    expect(focused(element)).to.equal('Download');
    await press(element, 'Enter');
    await until(() => element.shadowRoot!.querySelector('.panel'));
    expect(find(element, '#download').getAttribute('aria-expanded')).to.equal('true');
    expect(focused(element)).to.equal('Download');
    await press(element, 'Tab');
    expect(focused(element)).to.equal('Picture (PNG)');
    let heard = 0;
    element.parentElement!.addEventListener('keydown', () => heard++);
    await press(element, 'Escape');
    expect(heard).to.equal(0);
    expect(all(element, '.panel')).to.have.length(0);
    expect(focused(element)).to.equal('Download');
    await press(element, 'Escape');
    expect(heard, 'there was nothing to shut').to.equal(1);
  });

  it('have one panel open at a time, which its button shuts again', async () => {
    const element = await chart(full);
    await open(element, 'cite');
    await open(element, 'share');
    expect(all(element, '.panel')).to.have.length(1);
    expect(find(element, '#cite').getAttribute('aria-expanded')).to.equal('false');
    find(element, '#share').click();
    await element.updateComplete;
    expect(all(element, '.panel')).to.have.length(0);
    await open(element, 'cite');
    const close = find(element, '.close');
    expect(close.getAttribute('aria-label')).to.equal('Close');
    close.click();
    await element.updateComplete;
    expect(all(element, '.panel')).to.have.length(0);
    expect(focused(element)).to.equal('Cite');
  });

  for (const name of ['download', 'cite', 'share']) {
    for (const width of [280, 700]) {
      it(`have a panel ${name} that fits ${width} pixels, with targets of 24`, async () => {
        const element = await chart(full, width);
        const panel = await open(element, name);
        expect(element.scrollWidth).to.equal(element.clientWidth);
        const frame = element.getBoundingClientRect();
        for (const part of [...all(element, '.controls > button'), ...panel.querySelectorAll('button, textarea')]) {
          const box = part.getBoundingClientRect();
          expect(Math.min(box.width, box.height)).to.be.at.least(24);
          expect(box.left).to.be.at.least(frame.left);
          expect(box.right).to.be.at.most(frame.right);
        }
        await expect(element).to.be.accessible();
      });
    }
  }

  it('are legible in the dark', async () => {
    const element = await chart(
      html`<idlib-displacement-chart theme="dark" controls="cite share"></idlib-displacement-chart>`,
    );
    await open(element, 'cite');
    await expect(element).to.be.accessible();
  });

  itInMedia('are not printed', async () => {
    const element = await chart(full);
    await setMedia({media: 'print'});
    expect(getComputedStyle(find(element, '.controls')).display).to.equal('none');
    await setMedia({media: 'screen'});
  });

  it('show the citation in each form, and copy it', async () => {
    const copies: string[] = [];
    replace(navigator, 'clipboard', {writeText: async (text: string) => void copies.push(text)});
    const element = await chart(full);
    const panel = await open(element, 'cite');
    const forms = [
      ['Citation', 'text', 'Copy citation'],
      ['BibTeX', 'bibtex', 'Copy BibTeX'],
      ['CSL-JSON', 'csl', 'Copy CSL-JSON'],
    ] as const;
    const fields = [...panel.querySelectorAll('textarea')];
    expect(fields.map(({labels}) => labels[0]!.textContent.trim())).to.deep.equal(forms.map(([label]) => label));
    for (const [index, [label, form, copy]] of forms.entries()) {
      const text = (await element.toCitation(form)).trimEnd();
      expect(fields[index]!.value).to.equal(text);
      button(panel, copy).click();
      await until(() => told(element) === `Copied: ${label}.`);
      expect(copies.at(-1)).to.equal(text);
    }
    await expect(element).to.be.accessible();
  });

  it('mark the text where it cannot be copied', async () => {
    replace(navigator, 'clipboard', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))});
    const element = await chart(full);
    const panel = await open(element, 'cite');
    button(panel, 'Copy BibTeX').click();
    await until(() => told(element).includes('copy it by hand'));
    const field = element.shadowRoot!.activeElement as HTMLTextAreaElement;
    expect(field).to.equal(panel.querySelectorAll('textarea')[1]);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    await expect(element).to.be.accessible();
  });

  it('mark the text where there is no clipboard at all', async () => {
    replace(navigator, 'clipboard', undefined);
    const element = await chart(full);
    button(await open(element, 'share'), 'Copy link').click();
    await until(() => told(element).includes('copy it by hand'));
    expect(element.shadowRoot!.activeElement!.localName).to.equal('input');
  });

  it('link to the element by its id, to the page where it has none', async () => {
    const linked = await chart(full);
    const field = (await open(linked, 'share')).querySelector('input')!;
    expect(field.value).to.equal(`${location.href.split('#')[0]}#chart`);
    const plain = await chart(html`<idlib-displacement-chart controls="share"></idlib-displacement-chart>`);
    expect((await open(plain, 'share')).querySelector('input')!.value).to.equal(location.href);
  });

  it('share with an app where the browser has a way to', async () => {
    const shared: ShareData[] = [];
    replace(navigator, 'share', async (data: ShareData) => void shared.push(data));
    const element = await chart(full);
    button(await open(element, 'share'), 'Share with an app').click();
    expect(shared).to.deep.equal([
      {
        title: 'People displaced in the Idlib region, 2019–20, as published',
        url: `${location.href.split('#')[0]}#chart`,
      },
    ]);
  });

  it('say nothing of a sharing that the reader gave up, and that another failed', async () => {
    let fault = new DOMException('', 'AbortError');
    replace(navigator, 'share', () => Promise.reject(fault));
    const element = await chart(full);
    const share = button(await open(element, 'share'), 'Share with an app');
    share.click();
    await settled(element);
    expect(told(element)).to.equal('');
    fault = new DOMException('', 'DataError');
    share.click();
    await until(() => told(element) === 'That did not work.');
  });

  it('have no button for apps where there is no way to share with them', async () => {
    const element = await chart(full);
    const panel = await open(element, 'share');
    expect(Boolean(button(panel, 'Share with an app'))).to.equal('share' in navigator);
  });

  it('download each file, named after the element, and say so', async () => {
    const element = await chart(full);
    const panel = await open(element, 'download');
    const files = await filesTaken(async () => {
      for (const {textContent} of panel.querySelectorAll('.row button')) {
        const name = textContent.trim();
        button(panel, name).click();
        await until(() => told(element) === `Downloaded chart.${/\((.*)\)/.exec(name)![1]!.toLowerCase()}.`);
      }
    });
    expect(files.map(({name}) => name)).to.deep.equal(['chart.png', 'chart.svg', 'chart.csv', 'chart.json']);
    expect(files[1]!.text).to.equal(await element.toSVG());
    expect(files[2]!.text).to.equal(`\uFEFF${await element.toCSV()}`);
  });

  it('say no more that something failed once it has worked', async () => {
    const element = await chart(full);
    let failed = false;
    replace(element, 'requestUpdate', () => {
      if (!failed) {
        failed = true;
        throw new Error('not now');
      }
      Object.getPrototypeOf(element).requestUpdate.call(element);
    });
    find(element, '#download').click();
    await until(() => told(element) === 'That did not work.');
    find(element, '#download').click();
    await until(() => told(element) === '');
    await expect(element).to.be.accessible();
  });

  it('say so where a file cannot be made', async () => {
    replace(HTMLCanvasElement.prototype, 'toBlob', (done: (blob: null) => void) => done(null));
    const element = await chart(full);
    button(await open(element, 'download'), 'Picture (PNG)').click();
    await until(() => told(element) === 'That did not work.');
  });
});
