import {defaultReporter} from '@web/test-runner';
import {junitReporter} from '@web/test-runner-junit-reporter';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {tsImport} from 'tsx/esm/api';

const {chooseEngines, mediaPlugin} = await tsImport('./test/engines/engines.ts', import.meta.url);

const {ENGINES, CI} = process.env;
const engines = chooseEngines(ENGINES, CI === 'true');

/** Of a part of Plot that is not used: it would need what is no module. */
const undodged = {
  name: 'undodged',
  serve: ({path}) => (path.endsWith('/interval-tree-1d/interval-tree.js') ? 'export default null;' : undefined),
};

export default {
  files: 'test/components/**/*.test.ts',
  // Lit without its hints to developers, as readers get it.
  nodeResolve: {exportConditions: ['production', 'browser']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}), undodged, mediaPlugin()],
  browsers: await Promise.all(engines.map((engine) => engine.launch())),
  concurrentBrowsers: 2,
  // WebKit draws without a graphics card, beside another engine.
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 240_000,
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    junitReporter({outputPath: 'test-results/browser.xml'}),
  ],
};
