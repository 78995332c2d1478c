import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {Site} from '../site.js';
import {names, rows} from './elements.js';
import {enter} from './look.js';
import {dark, emulate, forced, openStage, perform, press} from './stage.js';

/** More tab stops than any state may have, with its evidence and all its controls. */
const MANY = 60;

let site: Site;
before(async () => (site = await openStage()));
after(() => site.close());

for (const name of names) {
  const row = rows[name];
  describe(`idlib-${name}, read by keys,`, () => {
    let page: Page;
    before(async () => (page = await perform(site, name)));
    after(() => page.close());

    /** Presses tab until the focus is out of the element again; what had it on the way, and how strongly it showed. */
    const walk = async (key: 'forward' | 'backward', most: number) => {
      const stops: {name: string; contrast: number}[] = [];
      for (let count = 0; count <= most; count++) {
        if (key === 'backward') await page.keyboard.down('Shift');
        await press(page, ['Tab'], true);
        if (key === 'backward') await page.keyboard.up('Shift');
        const focus = await page.evaluate(() => probe.focus());
        if (!focus?.inside) return stops;
        stops.push(focus);
      }
      throw new Error(`the focus does not leave: ${stops.map(({name}) => name).join(' ')}`);
    };

    for (const [ground, features] of Object.entries({light: [], dark: [dark], 'forced colours': [forced]})) {
      it(`shows where the focus is with 3:1, in ${ground}`, async () => {
        await emulate(page, features);
        await page.focus('#before');
        await page.evaluate(() => probe.rememberUnfocused());
        const stops = await walk('forward', row.stops);
        assert.ok(stops.length > 0);
        assert.deepEqual(
          stops.filter(({contrast}) => contrast < 3),
          [],
        );
      });
    }

    it(`has ${row.stops} tab stops at the most, the same on the way back`, async () => {
      await press(page, []);
      const forward = await walk('forward', row.stops);
      const backward = await walk('backward', row.stops);
      assert.ok(forward.length > 0);
      assert.deepEqual(
        backward.map(({name}) => name),
        forward.map(({name}) => name).toReversed(),
      );
    });

    for (const [called, state] of Object.entries(row.states)) {
      it(`lets the focus go on and back from its ${called}`, async () => {
        await page.close();
        page = await perform(site, name);
        await enter(page, state);
        await walk('forward', MANY);
        await walk('backward', MANY);
      });
    }
  });
}
