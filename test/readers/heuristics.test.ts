/**
 * What Chartability calls critical, and what readers' own settings ask, as facts of every element in each of its states.
 * How dense the data and how hard the words are, which it calls critical too, is for people to judge.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Site} from '../site.js';
import {names, rows} from './elements.js';
import {lookAt, views, type Looks} from './look.js';
import type {Look} from './probe/probe.js';
import {openStage, perform} from './stage.js';

let site: Site;
before(async () => (site = await openStage()));
after(() => site.close());

for (const name of names) {
  const row = rows[name];
  describe(`idlib-${name}, for every reader,`, () => {
    let looks: Looks;
    before(async () => (looks = await lookAt(site, name)));

    /** Asserts that no state shows any of what `find` finds in a view. */
    const without = (view: string, find: (look: Look) => readonly string[]) => {
      const found = [...looks.get(view)!].flatMap(([state, look]) => find(look).map((each) => `${state}: ${each}`));
      assert.deepEqual(found, []);
    };

    for (const view of ['light', 'dark', 'forced colours']) {
      it(`keeps 4.5:1 for all its text, in ${view}`, () => {
        without(view, ({texts}) => texts.filter((text) => text.contrast < 4.5).map(({text}) => text));
        for (const look of looks.get(view)!.values()) assert.ok(look.texts.length > 0);
      });

      it(`keeps 3:1 for all its marks, in ${view}`, () => {
        without(view, ({marks}) =>
          marks.filter((mark) => mark.contrast < 3).map((mark) => `${mark.name} ${mark.contrast.toFixed(2)}`),
        );
      });
    }

    it('paints in no colours but those of a reader who forces them', () => {
      without('forced colours', ({texts}) => texts.filter(({system}) => !system).map(({text}) => text));
      without('forced colours', ({marks}) => marks.filter(({system}) => !system).map(({name}) => name));
    });

    if (row.kinds) {
      it('tells its kinds of marks apart without colour', async () => {
        const page = await perform(site, name);
        const found = await page.evaluate((selector) => probe.kinds(selector), row.kinds);
        await page.close();
        assert.ok(found.length > 1);
        assert.equal(new Set(found).size, found.length, found.join('\n'));
      });
    }

    it('has no animation, so that nothing flashes', () => {
      for (const view of ['light', 'a zoom of 400 %']) without(view, ({movements}) => movements);
    });

    for (const view of Object.keys(views)) {
      it(`writes nothing smaller than 12 pixels, in ${view}`, () => {
        without(view, ({texts}) => texts.filter(({size}) => size < 11.99).map(({text, size}) => `${text} ${size}`));
      });

      it(`keeps its words apart and whole, in ${view}`, () => {
        without(view, ({overlaps, cut}) => [...overlaps, ...cut]);
      });

      it(`never scrolls the page sideways, in ${view}`, () => {
        without(view, ({sideways}) => (sideways > 0 ? [`${sideways} pixels`] : []));
      });
    }

    for (const view of ['light', 'a zoom of 400 %']) {
      it(`has targets of 24 pixels, or as far apart, in ${view}`, () => without(view, ({crowded}) => crowded));
    }

    it('grows with the type of its reader', () => {
      const sizes = (view: string) =>
        looks
          .get(view)!
          .get('at first')!
          .texts.map(({size}) => size);
      const [usual, twice] = [Math.min(...sizes('light')), Math.min(...sizes('type of twice the size'))];
      assert.ok(twice >= 1.9 * usual, `${usual} pixels become ${twice}`);
    });
  });
}
