/**
 * What each element looks like, kept as pictures in the folder of its name. `UPDATE=1` renews them: look at each then.
 * They are taken with fonts that come with the tests, so that every machine has the same.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {names} from '../readers/elements.js';
import {dark, forced, openStage, perform, still, type View} from '../readers/stage.js';
import {update} from '../readers/stored.js';
import type {Site} from '../site.js';
import {another, comparePicture, same, type Tolerance} from './compare.js';

const views: Readonly<Record<string, View>> = {
  light: {},
  dark: {features: [dark]},
  print: {print: true},
  'forced-colours': {features: [forced]},
  narrow: {width: 320},
  'arabic-narrow': {lang: 'ar', width: 320},
  arabic: {lang: 'ar'},
};

/** The Chromium that took the pictures. */
const taken = new URL('chromium.txt', import.meta.url);

let site: Site;
let tolerance: Tolerance;
before(async () => {
  site = await openStage();
  const [major] = /\d+/.exec(await site.browser.version())!;
  if (update) writeFileSync(taken, `${major}\n`);
  tolerance = readFileSync(taken, 'utf8').trim() === major ? same : another;
});
after(() => site.close());

for (const name of names) {
  describe(`idlib-${name}, seen,`, () => {
    for (const [view, options] of Object.entries(views)) {
      it(`looks as it always did, in ${view}`, async () => {
        const page = await perform(site, name, {...options, features: [still, ...(options.features ?? [])]});
        const main = await page.$('main');
        const picture = await main!.screenshot();
        await page.close();
        await comparePicture(new URL(`${name}/${view}.png`, import.meta.url), `${name}-${view}`, picture, tolerance);
      });
    }
  });
}
