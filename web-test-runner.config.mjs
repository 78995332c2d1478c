import {defaultReporter} from '@web/test-runner';
import {junitReporter} from '@web/test-runner-junit-reporter';
import {tsImport} from 'tsx/esm/api';

const {bundledPlugin, chooseEngines, mediaPlugin} = await tsImport('./test/engines/engines.ts', import.meta.url);

const {ENGINES, CI} = process.env;
const engines = chooseEngines(ENGINES, CI === 'true');

const tests = 'test/components/**/*.test.ts';

export default {
  files: tests,
  plugins: [bundledPlugin(tests), mediaPlugin()],
  browsers: await Promise.all(engines.map((engine) => engine.launch())),
  concurrentBrowsers: 3,
  // WebKit draws without a graphics card, beside two other engines.
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 240_000,
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    junitReporter({outputPath: 'test-results/browser.xml'}),
  ],
};
