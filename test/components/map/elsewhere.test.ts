import {sendKeys} from '@web/test-runner-commands';
import {dataset} from '../../../src/generated/dataset.js';
import type {Dataset} from '../../../src/model/figure.js';
import '../console.js';
import {all, expect, find, html, map, options, panel} from './element.js';

/** The places of the dataset as if they were in Sudan. */
const elsewhere: Dataset = {
  ...dataset,
  places: dataset.places.map((place) => ({
    ...place,
    pcode: null,
    latitude: place.latitude === null ? null : 15.6,
    longitude: place.longitude === null ? null : 32.5,
  })),
};
const listed = (width?: number) => map(html`<idlib-map .data=${elsewhere}></idlib-map>`, width);

describe('idlib-map, of places that are on no map here', () => {
  for (const width of [320, 1100]) {
    it(`lists them, and draws no land, no borders and no words on them, in ${width} pixels`, async () => {
      const element = await listed(width);
      expect(all(element, '.drawing :is(.land, .border, .inset, .sheet)')).to.have.length(0);
      expect(all(element, '.boundaries, .key')).to.have.length(0);
      expect(find(element, '.drawing').textContent).to.contain('Places that are on no map here');
      expect(options(element)).to.have.length(dataset.places.length);
      await expect(element).to.be.accessible();
    });

    it(`tells under the lists of one that is chosen, in ${width} pixels`, async () => {
      const element = await listed(width);
      find(element, '#aleppo-city').focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      const told = panel(element)!;
      expect(told.innerText).to.contain('No map of it is drawn here.').and.not.to.contain('reliable position');
      const {top} = told.getBoundingClientRect();
      expect(top).to.be.at.least(find(element, '.drawing').getBoundingClientRect().bottom);
      await expect(element).to.be.accessible();
    });
  }
});
