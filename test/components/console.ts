import './axe.js';

/** A message on the console that a test does not expect fails it. Import this in every test file of elements. */
const said: string[] = [];
const loud = ['warn', 'error', 'info', 'log', 'debug'] as const;
const original = Object.fromEntries(loud.map((level) => [level, console[level]]));

/** Takes what was said since the test began, so that it is expected. */
export function takeConsole(): string[] {
  return said.splice(0);
}

beforeEach(() => {
  said.length = 0;
  for (const level of loud) console[level] = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
});

afterEach(() => {
  Object.assign(console, original);
  const unexpected = takeConsole();
  if (unexpected.length) throw new Error(`unexpected on the console: ${unexpected.join('; ')}`);
});
