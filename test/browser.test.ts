import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import type {Browser, LaunchOptions} from 'puppeteer-core';
import {openBrowser} from './browser.js';

describe('a browser for tests', () => {
  const browser = {} as Browser;

  /** What starts after it has ended so many times, the options it is given, and what is told meanwhile. */
  function started(context: TestContext, ends: number) {
    const given: LaunchOptions[] = [];
    const {mock} = context.mock.method(console, 'log', () => undefined);
    const told = () => mock.calls.map(({arguments: words}) => words.join(' '));
    const start = (options: LaunchOptions = {}) => {
      given.push(options);
      return given.length > ends ? Promise.resolve(browser) : Promise.reject(new Error('It ended.\nstderr: …'));
    };
    return {start, given, told};
  }

  it('has the options that are asked for, beside its own', async (context) => {
    const {start, given, told} = started(context, 0);
    assert.equal(await openBrowser({args: ['--mute-audio'], protocolTimeout: 5}, start), browser);
    assert.deepEqual(
      [given.length, given[0]!.protocolTimeout, given[0]!.args!.at(-1), told().length],
      [1, 5, '--mute-audio', 0],
    );
    assert.ok(given[0]!.args!.length > 1 && given[0]!.executablePath);
  });

  it('is started once more where it ends while it starts, and that is told', async (context) => {
    const {start, given, told} = started(context, 2);
    assert.equal(await openBrowser({}, start), browser);
    assert.equal(given.length, 3);
    const words = 'Error: It ended. It is started once more.';
    assert.deepEqual(told(), [words, words]);
  });

  it('is a failure where it ends each time', async (context) => {
    const {start, given} = started(context, Infinity);
    await assert.rejects(openBrowser({}, start), /It ended/);
    assert.equal(given.length, 3);
  });
});
