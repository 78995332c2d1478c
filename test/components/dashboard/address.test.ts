import {setViewport} from '@web/test-runner-commands';
import {expect, html} from '@open-wc/testing';
import '../console.js';
import {board, choose, count, find, replay, settled, start} from './board.js';

describe('the address of a page with an idlib-dashboard', () => {
  // All of it is near.
  before(() => setViewport({width: 1100, height: 5000}));
  after(() => setViewport({width: 800, height: 600}));
  afterEach(() => history.replaceState(null, '', start));

  it('keeps the view in the address, and restores it from there', async () => {
    const element = await board();
    await choose(element, 'place', 'idlib');
    await replay(element, '2019-12-31');
    expect(location.hash).to.equal('#idlib-dashboard?place=idlib&as-of=2019-12-31');
    const again = await board();
    expect([again.place, again.asOf]).to.deep.equal(['idlib', '2019-12-31']);
    expect(find<HTMLSelectElement>(again, '[name=place]').value).to.equal('idlib');
    location.hash = '#idlib-dashboard?source=un';
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, {once: true}));
    await settled(again);
    expect([again.place, again.source]).to.deep.equal([null, 'un']);
    find(again, '.reset').click();
    await settled(again);
    expect(location.hash).to.equal('');
  });

  it('returns with the reader to where nothing was chosen, and keeps the choice within the page', async () => {
    const element = await board(html`<idlib-dashboard source="un"></idlib-dashboard>`);
    const go = async (way: () => void) => {
      const gone = new Promise((resolve) => window.addEventListener('hashchange', resolve, {once: true}));
      way();
      await gone;
      await settled(element);
      return [element.place, element.source, find<HTMLSelectElement>(element, '[name=place]').value];
    };
    const chosen = ['aleppo-city', null, 'aleppo-city'];
    expect(await go(() => (location.hash = '#idlib-dashboard?place=aleppo-city'))).to.deep.equal(chosen);
    expect(await go(() => history.back())).to.deep.equal([null, 'un', '']);
    expect(await go(() => history.forward())).to.deep.equal(chosen);
    expect(await go(() => (location.hash = '#section'))).to.deep.equal(chosen);
    expect(await go(() => (location.hash = ''))).to.deep.equal(chosen);
    await expect(element).to.be.accessible();
  });

  it('keeps the view of each dashboard apart, and its address as it was where nothing is chosen', async () => {
    history.replaceState(null, '', `${start}#top`);
    const element = await board(html`<idlib-dashboard id="second" source="un"></idlib-dashboard>`);
    expect(location.hash).to.equal('#top');
    await choose(element, 'group', 'people');
    expect(location.hash).to.equal('#second?group=people&source=un');
    find(element, '.reset').click();
    await settled(element);
    expect([element.group, element.source]).to.deep.equal([null, 'un']);
    expect(location.hash).to.equal('');
  });

  it('leaves in the address what is not its own', async () => {
    const element = await board(html`<idlib-dashboard id="second"></idlib-dashboard>`);
    for (const hash of ['#idlib-dashboard?place=idlib', '#section']) {
      await choose(element, 'source', 'un');
      history.replaceState(null, '', start + hash);
      find(element, '.reset').click();
      await settled(element);
      expect(location.hash).to.equal(hash);
      expect(count(element)).to.equal('46 of 46 figures');
    }
    await expect(element).to.be.accessible();
  });
});
