/** WordPress with its database on this machine. One for all tests, as it takes seconds to start. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {allowed} from './allowed.js';
import {editor} from './editor.js';
import {forms} from './forms.js';
import {rendered} from './rendered.js';
import {openWordPress, type WordPress} from './site.js';

describe('in WordPress', () => {
  let wordpress: WordPress;
  before(async () => {
    wordpress = await openWordPress();
    console.log(`WordPress ${wordpress.version}`);
  });
  after(() => wordpress.close());

  const opened = () => wordpress;
  forms(opened);
  rendered(opened);
  editor(opened);
  allowed(opened);

  it('is no cause of complaint', async () => {
    const lines = (await wordpress.complaints()).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes('plugins/idlib-figures')),
      [],
    );
  });
});
