/** Every app of `demo/apps/`: installed from the packed package, checked, built, served and used in a browser. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openBrowser} from '../browser.js';
import {facts} from './facts.js';
import {host, type Host} from './host.js';
import {apps} from './list.js';
import {written} from './written.js';
import {openWorkshop, type Workshop} from './workshop.js';

const wanted = process.env.APPS_WANTED?.split(' ').filter(Boolean) ?? [];

let workshop: Workshop;
let browser: Browser;
before(async () => {
  workshop = openWorkshop();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  if (process.env.APPS_KEPT) console.log(`The apps are in ${workshop.folder}`);
  else workshop.remove();
});

for (const app of apps) {
  if (wanted.length && !wanted.includes(app.name)) continue;
  describe(`the app in demo/apps/${app.name}`, () => {
    let served: Host;
    it(`is installed${app.strict ? ' by pnpm' : ''}`, () => workshop.install(app));

    it('fits the types of the package', () => workshop.run(app, 'check'));

    if (app.checked) {
      it('is refused where its template says what no element has', () => {
        const {restore} = workshop.spoil(app);
        assert.throws(() => workshop.run(app, 'check'), /night/);
        restore();
      });
    }

    it(app.built ? 'is built and served' : 'is served', async () => {
      if (app.built) workshop.run(app, 'build');
      served = await host(app, workshop.folder);
    });

    describe('in a browser', () =>
      facts(
        () => browser,
        () => served.url,
      ));

    if (!app.served && app.served !== '') {
      describe('written on a server', () =>
        written(
          () => browser,
          () => served.url,
        ));
    }

    after(() => served?.close());
  });
}
