/**
 * Writes to `src/generated/` what each language needs besides its messages: the words of the dataset, and what `Intl`
 * makes of its numbers and dates. The latter is found by drawing: whatever charts of the embedded figures ask `Intl`
 * for, at any width, is kept. English writes these by rules of its own; the other languages are modules, loaded when a
 * page is in them.
 */
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {dataset} from '../generated/dataset.js';
import {dataset as displacement} from '../generated/displacement.js';
import {casualtyLayout} from '../layout/casualty/casualty.js';
import {displacementLayout} from '../layout/displacement.js';
import {mapLayout} from '../layout/map/map.js';
import {timelineLayout} from '../layout/timeline/timeline.js';
import type {Dataset, Figure} from '../model/figure.js';
import {formatDescription} from '../text/chart.js';
import {formatTimelineHeading, formatTimelineSummary} from '../text/events.js';
import {createFormats, type Prepared} from '../text/formats.js';
import type {Language, Texts} from '../text/language.js';
import {formatEvent} from '../text/map.js';
import type {LanguageTable} from '../text/messages/elements.js';
import {datasets, generated, messages} from './paths.js';
import {readTranslations, type Translations} from './read-translations.js';

/** The frames of charts, in pixels. */
const WIDTHS = Array.from({length: 133}, (_, index) => 280 + 10 * index);

const codes = (await readdir(messages)).flatMap((file) => /^(?!en\.)([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? []);
const translations = await readTranslations(datasets);
await mkdir(new URL('languages/', generated), {recursive: true});
for (const code of codes) {
  const {[code]: table} = (await import(new URL(`${code}.ts`, messages).href)) as Record<string, LanguageTable>;
  if (!table) throw new Error(`src/text/messages/${code}.ts: expected it to export "${code}", its table`);
  const {messages: core, ...sections} = table;
  const texts = textsOf(code, translations);
  const prepared = prepare({messages: core, sections, texts}, (language) => {
    drawDisplacement(language);
    drawAll(language);
  });
  await write(
    `languages/${code}.ts`,
    `import type {LanguageModule} from '../../text/language.js';
import {${code}} from '../../text/messages/${code}.js';

const {messages, ...sections} = ${code};

export const language: LanguageModule = {
  messages,
  sections,
  texts: ${JSON.stringify(texts)},
  prepared: ${JSON.stringify(prepared)},
};
`,
  );
}
await write(
  'loaders.ts',
  `import type {LanguageModule} from '../text/language.js';

export const loaders: Readonly<Record<string, () => Promise<LanguageModule>>> = {
${codes.map((code) => `  ${code}: async () => (await import('./languages/${code}.js')).language,`).join('\n')}
};
`,
);
await write(
  'languages.ts',
  `import {english} from '../embedded.js';
import {createLanguage, type Language, type LanguageModule} from '../text/language.js';
${codes.map((code) => `import {language as ${code}} from './languages/${code}.js';`).join('\n')}

export const modules: readonly LanguageModule[] = [${['english', ...codes].join(', ')}];

export const languages = modules.map((module) => createLanguage(module.messages, module)) as [Language, ...Language[]];
`,
);

function write(name: string, text: string): Promise<void> {
  return writeFile(new URL(name, generated), text);
}

/** The words of the dataset in a language, by their English text: names, titles of series, and what we wrote. */
function textsOf(code: string, {[code]: prose}: Translations): Texts {
  const {organizations, places, groups, series} = dataset;
  const column = code === 'ar' ? 'Ar' : code === 'fr' ? 'Fr' : 'En';
  return Object.fromEntries([
    ...[...organizations, ...places, ...groups].map((row) => [row.nameEn, row[`name${column}`]]),
    ...series.map((row) => [row.titleEn, row[`title${column}`]]),
    ...Object.entries(prose ?? {}),
  ]) as Texts;
}

/** What `draw` asks `Intl` for. */
function prepare(parts: Omit<Language, 'formats'>, draw: (language: Language) => void): Prepared {
  const kept: Record<string, string> = {};
  draw({...parts, formats: createFormats(parts.messages.locale, {}, (key, text) => (kept[key] = text))});
  return kept;
}

function drawDisplacement(language: Language): void {
  for (const figures of selections(displacement)) {
    formatDescription(figures, dataset, language);
    for (const width of WIDTHS) displacementLayout(figures, {dataset, language, width});
  }
}

function drawAll(language: Language): void {
  const casualties = dataset.figures.filter(({indicator}) => indicator === 'killed' || indicator === 'injured');
  formatDescription(dataset.figures, dataset, language);
  const {figures, events} = dataset;
  for (const event of events) formatEvent(event, dataset, language);
  formatTimelineHeading(figures, events, dataset, language);
  formatTimelineSummary(figures, events, dataset, language);
  for (const width of WIDTHS) {
    casualtyLayout(casualties, {dataset, language, width});
    mapLayout(figures, {dataset, language, width});
    timelineLayout(figures, events, {dataset, language, width});
  }
}

/** What the attributes of a chart of displacement are most likely to choose. */
function selections({figures}: Dataset): (readonly Figure[])[] {
  const series = figures.filter((figure) => figure.series === 'displacement');
  const sources = [...new Set(series.map(({source}) => source))];
  return [
    series,
    series.filter(({status}) => status === 'reported'),
    ...sources.map((source) => series.filter((figure) => figure.source === source)),
    figures,
  ];
}
