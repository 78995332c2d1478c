import {defaultReporter} from '@web/test-runner';
import {junitReporter} from '@web/test-runner-junit-reporter';
import {tsImport} from 'tsx/esm/api';

const {bundledPlugin, chooseEngines, mediaPlugin, outcomeReporter} = await tsImport(
  './test/engines/engines.ts',
  import.meta.url,
);

const {ENGINES, CI, RESULTS = 'first'} = process.env;
const engines = chooseEngines(ENGINES, CI === 'true');

const tests = 'test/components/**/*.test.ts';

export default {
  files: tests,
  plugins: [bundledPlugin(tests), mediaPlugin()],
  browsers: await Promise.all(engines.map((engine) => engine.launch())),
  concurrentBrowsers: 3,
  // WebKit draws without a graphics card, beside two other engines.
  testFramework: {config: {timeout: 20_000}},
  // Of a whole file: no machine on which its tests are in time should be too slow for it.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    junitReporter({outputPath: `test-results/browser/${RESULTS}.xml`}),
    outcomeReporter(`test-results/browser/${RESULTS}.json`),
  ],
};
