import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {faultsOf} from '../axe.js';
import type {Site} from '../site.js';
import {names, rows} from './elements.js';
import {enter, inStates} from './look.js';
import {codes, dark, openStage, perform} from './stage.js';

let site: Site;
before(async () => (site = await openStage()));
after(() => site.close());

for (const name of names) {
  const row = rows[name];
  describe(`idlib-${name}, told to every reader,`, () => {
    // In the dark, as its contrast in the light is measured beside its other marks.
    it('has no fault that axe finds in any state, in dark', async () => {
      const page = await perform(site, name, {features: [dark]});
      const faults: string[] = [];
      await inStates(page, name, async (state) => {
        faults.push(...(await faultsOf(page, 'main')).map((fault) => `${state}: ${fault}`));
      });
      await page.close();
      assert.deepEqual(faults, []);
    });

    for (const lang of codes.filter((code) => code !== 'en')) {
      it(`has no fault that axe finds, in "${lang}" on a page of 320 pixels`, async () => {
        const page = await perform(site, name, {lang, width: 320});
        assert.deepEqual(await faultsOf(page, 'main'), []);
        await page.close();
      });
    }

    if (!row.inline) {
      it('says in a heading and a summary what it shows', async () => {
        const page = await perform(site, name);
        const [heading, summary] = await page.evaluate(() =>
          ['h1, h2, h3, h4', '[part=summary]'].map(
            (selector) =>
              probe
                .stage()
                .find((element) => element.matches(selector))
                ?.textContent.trim() ?? '',
          ),
        );
        await page.close();
        assert.match(heading!, /\w{4}/);
        assert.match(summary!, /\w{4}.*\./);
      });
    }

    if (row.kinds.startsWith('.key')) {
      it('says in a key what each kind of its marks means', async () => {
        const page = await perform(site, name);
        const entries = await page.evaluate(() =>
          probe
            .stage()
            .filter((element) => element.matches('.key li'))
            .map(({textContent}) => textContent.trim()),
        );
        await page.close();
        assert.ok(entries.length > 1);
        for (const entry of entries) assert.match(entry, /\w{4}/);
      });
    }

    if (row.table) {
      it('has a table of all that it draws, which anyone can open', async () => {
        const page = await perform(site, name);
        const count = (selector: string) =>
          page.evaluate((selector) => probe.stage().filter((element) => element.matches(selector)).length, selector);
        const drawn = await count('[role=option]');
        const state = row.states[row.table!];
        if (state) await enter(page, state);
        assert.ok((await count('tbody tr')) >= Math.max(drawn, 1));
        assert.ok((await count('thead th')) > 1);
        assert.equal(await count('caption'), 1);
        await page.close();
      });
    }
  });
}
