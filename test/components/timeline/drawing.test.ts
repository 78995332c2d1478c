import '../console.js';
import {itIsOnlyLookedAt, itKeepsItsTextApart, itPrintsInTheLight} from '../drawn.js';
import {itInMedia, setMedia} from '../media.js';
import {all, everything, expect, find, html, ids, options, settled, timeline} from './timeline.js';

describe('idlib-timeline, drawn', () => {
  it('shows every event and the figures of the series of displacement when nothing else is asked for', async () => {
    const element = await timeline();
    expect(ids(element)).to.deep.equal(everything);
    expect(find(element, 'h3').textContent).to.equal(
      'What happened, and what was said of it: September 2018 to January 2020',
    );
    expect(find(element, '#summary').textContent).to.contain('18 events: 1 agreement, 4 truces');
    expect(find(element, '.sources').textContent).to.contain('CC BY 4.0');
    expect(element.description.split('\n')).to.have.length(1 + everything.length);
    await expect(element).to.be.accessible();
  });

  for (const width of [280, 320, 400, 559, 560, 640, 900, 1100, 1600]) itKeepsItsTextApart(timeline, width, 60);

  it('turns from an axis to a column as it gets narrow', async () => {
    const element = await timeline(undefined, 900);
    const words = () => find(element, '.drawing').textContent.replace(/\s+/g, ' ');
    expect(words()).to.contain('Offensives').and.not.to.contain('in order of time');
    element.parentElement!.style.width = '320px';
    await settled(element);
    await settled(element);
    expect(words()).to.contain('in order of time').and.not.to.contain('Offensives');
    expect(ids(element)).to.deep.equal(everything);
  });

  it('tells kinds of events apart without colour', async () => {
    const element = await timeline();
    const mark = (id: string) => find(element, `#event_${id}`);
    expect(mark('offensive-december-2019').querySelector('.full')).not.to.equal(null);
    expect(mark('truce-january-2020').querySelector('.full, pattern')).to.equal(null);
    expect(mark('strikes-ariha-2020').querySelector('pattern path')).not.to.equal(null);
    expect(mark('villages-january-2020').querySelector('pattern circle')).not.to.equal(null);
    expect(mark('buffer-zone-agreement-2018').querySelector('path.event')).not.to.equal(null);
    const inks = new Set(all(element, '[id^=event_] :is(.event, .full)').map((part) => part.getAttribute('class')));
    expect([...inks]).to.have.members(['event', 'full']);
    const colours = all(element, '[id^=event_] rect.event').map((part) => getComputedStyle(part).stroke);
    expect(new Set(colours).size).to.equal(1);
  });

  it('explains its marks in a key', async () => {
    const element = await timeline(html`<idlib-timeline from="2019-04" to="2019-05" source="irc"></idlib-timeline>`);
    expect(all(element, '.key li').map((entry) => entry.textContent.trim())).to.deep.equal([
      'truce',
      'offensive',
      'a vague start or end',
      'a start or an end that is not told',
    ]);
  });

  it('names each event and figure for a listener by one sentence', async () => {
    const element = await timeline();
    const sentences = element.description.split('\n').slice(1);
    for (const option of options(element)) expect(sentences).to.contain(option.getAttribute('aria-label'));
    expect(find(element, '[role=listbox]').getAttribute('aria-label')).to.equal('Events and figures in order of time');
  });

  it('follows the theme, and is accessible in the dark', async () => {
    const element = await timeline(html`<idlib-timeline theme="dark"></idlib-timeline>`);
    expect(getComputedStyle(find(element, '.dot')).fill).to.equal('rgb(88, 180, 220)');
    expect(getComputedStyle(find(element, '.full')).fill).to.equal('rgb(169, 180, 191)');
    await expect(element).to.be.accessible();
  });

  itInMedia('keeps its marks in forced colours', async () => {
    await setMedia({forcedColors: 'active'});
    try {
      const element = await timeline();
      const ground = getComputedStyle(find(element, '.frame')).backgroundColor;
      const marks = [find(element, '.full'), find(element, '.dot')].map((part) => getComputedStyle(part).fill);
      const lines = [find(element, '.event'), find(element, '.said')].map((part) => getComputedStyle(part).stroke);
      for (const colour of [...marks, ...lines]) expect(colour).not.to.equal(ground);
    } finally {
      await setMedia({forcedColors: 'none'});
    }
  });

  itIsOnlyLookedAt(timeline, html`<idlib-timeline interactive="none"></idlib-timeline>`);
  itPrintsInTheLight(timeline, html`<idlib-timeline theme="dark"></idlib-timeline>`);

  it('is registered once, however often it is defined', async () => {
    const before = customElements.get('idlib-timeline');
    await import('../../../components/timeline/define.js?again');
    expect(customElements.get('idlib-timeline')).to.equal(before);
  });
});
