import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {
  emulateMediaPlugin,
  sendKeysPlugin,
  sendMousePlugin,
  setViewportPlugin,
} from '@web/test-runner-commands/plugins';
import {junitReporter} from '@web/test-runner-junit-reporter';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {tsImport} from 'tsx/esm/api';

const {findBrowser} = await tsImport('./test/browser.ts', import.meta.url);
const launchOptions = await findBrowser();

/** One launcher an engine; further engines are further rows. */
const browsers = [chromeLauncher({launchOptions: {...launchOptions, headless: true}, concurrency: 1})];

export default {
  files: 'test/components/**/*.test.ts',
  // Lit without its hints to developers, as readers get it.
  nodeResolve: {exportConditions: ['production', 'browser']},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
    setViewportPlugin(),
    emulateMediaPlugin(),
    sendKeysPlugin(),
    sendMousePlugin(),
  ],
  browsers,
  concurrentBrowsers: 1,
  testFramework: {config: {timeout: 10_000}},
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    junitReporter({outputPath: 'test-results/browser.xml'}),
  ],
};
