/**
 * What a listener hears of each element, in order, kept as text beside this file. `UPDATE=1` renews it: read it then as
 * somebody who sees nothing.
 */
import {after, before, describe, it} from 'node:test';
import type {Site} from '../site.js';
import {names} from './elements.js';
import {listen} from './listening.js';
import {inStates} from './look.js';
import {codes, openStage, perform} from './stage.js';
import {compareText} from './stored.js';

let site: Site;
before(async () => (site = await openStage()));
after(() => site.close());

for (const name of names) {
  describe(`idlib-${name}, heard,`, () => {
    for (const lang of codes) {
      it(`says what it always said, in "${lang}"`, async () => {
        const page = await perform(site, name, {lang});
        const lines: string[] = [];
        let first: readonly string[] = [];
        const hear = async (state: string) => {
          const said = await listen(page);
          // Of a further state only what is new.
          const known = new Set(first);
          if (!first.length) first = said;
          lines.push(`== ${state}`, ...said.filter((line) => !known.has(line)), '');
        };
        await (lang === 'en' ? inStates(page, name, hear) : hear('at first'));
        await page.close();
        await compareText(new URL(`heard/${name}.${lang}.txt`, import.meta.url), lines.join('\n'));
      });
    }
  });
}
