import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLanguage} from '../../../src/text/language.js';
import {ar} from '../../../src/text/messages/ar.js';
import {
  enCasualty,
  enControls,
  enDashboard,
  enEvent,
  enFigure,
  enLedger,
  enMap,
  enPages,
  enTimeline,
} from '../../../src/text/messages/en-elements.js';
import {enDensity} from '../../../src/text/messages/en-density.js';
import {enExplorer} from '../../../src/text/messages/en-explorer.js';
import {en} from '../../../src/text/messages/en.js';
import {fr} from '../../../src/text/messages/fr.js';
import type {LanguageTable} from '../../../src/text/messages/elements.js';
import type {Messages} from '../../../src/text/messages/messages.js';

const english: LanguageTable = {
  messages: en,
  casualty: enCasualty,
  figure: enFigure,
  ledger: enLedger,
  pages: enPages,
  map: enMap,
  event: enEvent,
  timeline: enTimeline,
  controls: enControls,
  dashboard: enDashboard,
  explorer: enExplorer,
  density: enDensity,
};
const tables = {ar, fr};

/** Every text of a table by its path; a plural is one text. */
function entries(value: unknown, path = ''): [path: string, text: unknown][] {
  if (typeof value !== 'object' || value === null || 'other' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => entries(inner, path ? `${path}.${key}` : key));
}

function kindOf(text: unknown): string {
  return typeof text === 'object' && text !== null ? 'plural' : typeof text;
}

/** What may be `null` in one language and a plural in another. */
const optional = /^messages\.millions$/;
const figures = {en: english, ...tables};

/** Words of no language, so that they are found again. */
const sentinels = ['⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧', '⟦5⟧', '⟦6⟧'] as const;
const parts = {
  'messages.sentence': ['count', 'period', 'source', 'report'],
  'messages.citation': ['report', 'paragraph', 'count', 'id', 'dataset'],
  'timeline.sentence': ['kind', 'title', 'dates', 'place', 'report', 'paragraph'],
} as const;
const lists = new Set([
  'messages.chart.refused',
  'messages.chart.detail',
  'casualty.detail',
  'map.notAlone',
  'timeline.detail',
  'timeline.list',
]);

/** What a message makes of sentinels, and which of them it was given. */
function call(path: string, message: (...given: never[]) => string): [text: string, given: readonly string[]] {
  const given = sentinels.slice(0, Math.max(1, message.length));
  if (path in parts) {
    const names = parts[path as keyof typeof parts];
    const told = Object.fromEntries(names.map((name, index) => [name, sentinels[index]]));
    return [message({...told, scenario: null} as never), sentinels.slice(0, names.length)];
  }
  if (path === 'controls.citation') {
    const [heading, dataset, report, url] = sentinels;
    return [message({heading, dataset, reports: [report], url} as never), sentinels.slice(0, 4)];
  }
  if (lists.has(path)) return [message([...sentinels] as never), sentinels];
  if (path === 'map.option' || path === 'explorer.option' || path === 'explorer.axis')
    return [message(sentinels[0] as never, sentinels.slice(1) as never), sentinels];
  if (path === 'messages.chart.sources') return [message([...sentinels] as never, true as never), sentinels];
  // Those whose second argument is for grammar only.
  if (/^messages\.(counted|at)\.|^casualty\.people$/.test(path)) return [message(given[0] as never), given.slice(0, 1)];
  if (path === 'messages.numberOf') return [message(...(sentinels.slice(0, 2) as never[])), sentinels.slice(0, 2)];
  if (path.startsWith('messages.fault.') && !path.endsWith('loading')) {
    return [message(...(sentinels.slice(0, 2) as never[])), sentinels.slice(0, 2)];
  }
  return [message(...(given as never[])), given];
}

/** What a table says with sentinels for what it is given. */
function texts(table: LanguageTable): [path: string, text: string][] {
  return entries(table).flatMap(([path, text]): [string, string][] => {
    if (/^messages\.(code|locale|direction)$/.test(path) || text === null) return [];
    if (typeof text === 'string') return [[path, text]];
    if (typeof text === 'function') return [[path, call(path, text as () => string)[0]]];
    return Object.entries(text as object).map(([category, form]) => [`${path}.${category}`, form as string]);
  });
}

for (const [code, table] of Object.entries(tables)) {
  describe(`the table of ${code}`, () => {
    it('has every text of English, of the same kind, and no other', () => {
      const kinds = (of: LanguageTable) =>
        Object.fromEntries(
          entries(of)
            .filter(([path]) => !optional.test(path))
            .map(([path, text]) => [path, kindOf(text)]),
        );
      assert.deepEqual(kinds(table), kinds(english));
    });

    it('is written in the language it names', () => {
      assert.equal(table.messages.code, code);
      assert.equal(new Intl.Locale(table.messages.locale).language, code);
      assert.equal(table.messages.direction, code === 'ar' ? 'rtl' : 'ltr');
    });

    it('leaves no text empty and none in English', () => {
      const inEnglish = Object.fromEntries(texts(english));
      for (const [path, text] of texts(table)) {
        assert.notEqual(text.trim(), '', path);
        if (inEnglish[path] === text) {
          assert.ok(same(code, path, text), `${path}: ${text}`);
        }
      }
    });
  });
}

const alike =
  /projection|period\.unknown$|\.(source|condition|date|attribution|citation)$|\.offensive(\.(one|other))?$|\.scenario$|^controls\.form\.|^pages\.label$/;

/** Texts of signs and arguments alone, and words that are spelled alike in both languages. */
function same(code: string, path: string, text: string): boolean {
  const signs = !/\p{L}/u.test(text);
  return signs || (code === 'fr' && alike.test(path));
}

for (const [code, table] of Object.entries(figures)) {
  describe(`a message of ${code}`, () => {
    for (const [path, text] of entries(table)) {
      if (typeof text !== 'function') continue;
      it(`${path} says all that it is given`, () => {
        const [said, given] = call(path, text as () => string);
        for (const sentinel of given) assert.ok(said.includes(sentinel), `${said} lacks ${sentinel}`);
        assert.doesNotMatch(said, /undefined|null|NaN|\[object/);
      });
    }

    it('tells the scenario of a projection in place of its period, and a publisher where there is one', () => {
      const {sentence, report} = (table as {messages: Messages}).messages;
      const said = {count: 'A', period: 'B', scenario: '⟦C⟧', source: 'D', report: 'E'};
      assert.match(sentence(said), /⟦C⟧/);
      for (const publisher of ['⟦P⟧', null]) {
        for (const text of [report.titled('⟦T⟧', publisher, '⟦D⟧'), report.untitled(publisher, '⟦D⟧')]) {
          assert.equal(text.includes('⟦P⟧'), publisher !== null);
          assert.ok(text.includes('⟦D⟧') && !text.includes('null'));
        }
      }
    });

    it('says one month once, and does without the places around one', () => {
      const {map, timeline} = table;
      for (const text of [timeline.headingOver('⟦1⟧', null), timeline.over('⟦2⟧', '⟦1⟧', null)]) {
        assert.equal(text.split('⟦1⟧').length, 2, text);
        assert.doesNotMatch(text, /null/);
      }
      for (const places of [[], ['⟦1⟧'], ['⟦1⟧', '⟦2⟧']]) {
        const text = map.notAlone(places);
        for (const place of places) assert.ok(text.includes(place), text);
        assert.doesNotMatch(text, /undefined|[:؛،,] ?\.$/);
      }
      assert.equal(timeline.list(['⟦1⟧']), '⟦1⟧');
    });

    it('has the forms of a plural that its language has', () => {
      const categories = new Intl.PluralRules(table.messages.locale).resolvedOptions().pluralCategories;
      for (const [path, text] of entries(table)) {
        if (kindOf(text) !== 'plural') continue;
        assert.deepEqual(Object.keys(text as object).toSorted(), categories.toSorted(), path);
        assert.ok((text as Record<string, string>).other!.includes('#'), path);
      }
    });
  });
}

describe('the table of ar', () => {
  it('has six forms of each plural', () => {
    const plurals = entries(ar).filter(([, text]) => kindOf(text) === 'plural');
    assert.equal(plurals.length, 26);
    for (const [path, text] of plurals) assert.equal(Object.keys(text as object).length, 6, path);
  });

  it('has no Latin letter outside isolates, and no Western comma, semicolon or question mark', () => {
    for (const [path, text] of texts(ar)) {
      assert.doesNotMatch(text.replace(/\u2068[^\u2068\u2069]*\u2069/gu, ''), /\p{Script=Latin}|[,;?]/u, path);
    }
  });

  it('has no digits of its own, but for those of a licence', () => {
    for (const [path, text] of texts(ar)) {
      const own = text.replace(/⟦\d⟧|\u2068[^\u2068\u2069]*\u2069/gu, '');
      assert.doesNotMatch(own, /\p{Nd}/u, path);
    }
  });
});

describe('the table of fr', () => {
  it('sets narrow spaces, real quotation marks and apostrophes', () => {
    for (const [path, text] of texts(fr)) {
      assert.doesNotMatch(text, /[^\u202f][;:?!%»]/u, path);
      assert.doesNotMatch(text, /«[^\u202f]/u, path);
      assert.doesNotMatch(text, /['"“”]/u, path);
      assert.doesNotMatch(text, / {2}| [,.]/u, path);
    }
  });
});

describe('createLanguage', () => {
  for (const [code, {messages}] of Object.entries(tables)) {
    it(`makes a language of the messages of ${code}`, () => {
      const language = createLanguage(messages);
      assert.equal(language.messages, messages);
      assert.notEqual(language.formats.number(235_000), '235,000');
    });
  }
});
