import {fixture, nextFrame} from '@open-wc/testing';
import '../../../components/casualty-chart/define.js';
import type {CasualtyChart} from '../../../components/casualty-chart/casualty-chart.js';
import {takeConsole} from '../console.js';
import {expect, html} from '../displacement-chart/chart.js';

const row = {date_prec: '1', country: 'Syria'};
const good = [
  {...row, id: '1', date_start: '2019-05-06', date_end: '2019-05-06', best: '10', low: '10', high: '10'},
  {...row, id: '2', date_start: '2019-06-06', date_end: '2019-06-06', best: '3', low: '3', high: '3'},
];
const bad = {...row, id: '3', date_start: '2019-05-06', date_end: '2019-05-06', best: 'ten', low: '10', high: '10'};

/** A chart of rows as the field publishes them. */
async function chartOf(rows: readonly object[], lang = 'en'): Promise<CasualtyChart> {
  const src = URL.createObjectURL(new Blob([JSON.stringify(rows)], {type: 'application/json'}));
  const element = await fixture<CasualtyChart>(
    html`<idlib-casualty-chart src=${src} lang=${lang}><p>What the page says.</p></idlib-casualty-chart>`,
  );
  for (let frames = 0; element.status === 'loading' && frames < 300; frames++) await nextFrame();
  await element.updateComplete;
  return element;
}

const within = (element: CasualtyChart, selector: string) => element.renderRoot.querySelector(selector)?.textContent;

describe('a file of which rows are broken', () => {
  const said: readonly (readonly [lang: string, one: string, two: string])[] = [
    ['en', '1 row of the file could not be read.', '2 rows of the file could not be read.'],
    ['fr', '1 ligne du fichier n’a pas pu être lue.', '2 lignes du fichier n’ont pas pu être lues.'],
    ['ar', 'تعذّرت قراءة صف واحد من الملف.', 'تعذّرت قراءة صفين من الملف.'],
  ];
  for (const [lang, one, two] of said) {
    it(`is drawn with a word on those that are missing, in ${lang}`, async () => {
      for (const [broken, words] of [
        [[bad], one],
        [[bad, {...bad, id: '4'}], two],
      ] as const) {
        const element = await chartOf([...good, ...broken], lang);
        expect(element.renderRoot.querySelectorAll('[role=option]')).to.have.length(2);
        expect(within(element, '.sources')).to.contain(words);
        expect(await element.toSVG()).to.contain(words);
        expect(takeConsole().join()).to.contain(`${broken.length} rows left out`);
        await expect(element).to.be.accessible();
      }
    });
  }

  it('is not drawn where none is left, and says what is wrong with the first', async () => {
    const element = await chartOf([bad, {...bad, id: '4'}]);
    expect(element.status).to.equal('error');
    expect(within(element, '[role=status]')).to.match(/row 1, column best: found "ten", expected a whole number/);
    expect(element.renderRoot.querySelector('slot')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('of nothing broken says nothing of it', async () => {
    const element = await chartOf(good);
    expect(within(element, '.sources')).to.equal('Sources: UCDP.');
    expect(takeConsole().join()).to.not.contain('left out');
    await expect(element).to.be.accessible();
  });
});
