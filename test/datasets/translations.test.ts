import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {datasets} from '../../src/build/paths.js';
import {readTranslations} from '../../src/build/read-translations.js';
import {parseCsv} from '../../src/formats/csv.js';
import {proseOf} from '../../src/model/prose.js';
import {dataset} from '../embedded.js';

const {ar, fr, ...others} = await readTranslations(datasets);
const rows = parseCsv(await readFile(new URL('translations.csv', datasets), 'utf8'), 'translations');
const {organizations, places, groups, series} = dataset;
const named = [...organizations, ...places, ...groups];
const arabic = [...Object.values(ar!), ...named.map((row) => row.nameAr), ...series.map((row) => row.titleAr)];
const french = [...Object.values(fr!), ...named.map((row) => row.nameFr), ...series.map((row) => row.titleFr)];

/** The numbers in digits, smallest first; `separator` stands between thousands. */
function numbersIn(text: string, separator: string): number[] {
  const found = text.match(new RegExp(`\\d+(?:${separator}\\d{3})*`, 'g')) ?? [];
  return found.map((number) => Number(number.replaceAll(separator, ''))).sort((a, b) => a - b);
}

function matching(texts: readonly string[], pattern: RegExp): string[] {
  return texts.filter((text) => pattern.test(text));
}

describe('the translations', () => {
  it('are in Arabic and French', () => assert.deepEqual(others, {}));

  it('have a row for every English text of the dataset, in the order of the tables, and no other', () => {
    assert.deepEqual(
      rows.map(({en}) => en),
      proseOf(dataset),
    );
  });

  it('cover notes, conditions, titles of events, descriptions of series and words in place of numbers', () => {
    const {figures, relations, events} = dataset;
    const words = figures.filter(({value}) => value === null).map(({valueVerbatim}) => valueVerbatim);
    const shown = [
      ...words,
      ...figures.flatMap(({scenario, note}) => [scenario, note]),
      ...relations.map(({note}) => note),
      ...events.map(({title}) => title),
      ...series.map(({description}) => description),
    ].filter((text) => text !== null);
    for (const texts of [ar!, fr!]) {
      assert.deepEqual(
        shown.filter((text) => !texts[text]),
        [],
      );
    }
  });

  it('do not translate what is a quotation or has columns of its own', () => {
    const kept = [...dataset.reports.map(({title}) => title), ...named.map(({nameEn}) => nameEn)];
    assert.deepEqual(
      kept.filter((text) => text !== null && text in fr!),
      [],
    );
  });

  it('have the numbers of the English text', () => {
    for (const [en, text] of Object.entries(ar!)) assert.deepEqual(numbersIn(text, ','), numbersIn(en, ','), text);
    for (const [en, text] of Object.entries(fr!)) assert.deepEqual(numbersIn(text, '\u202f'), numbersIn(en, ','), text);
  });

  it('name a place as its row does', () => {
    const mentions = places.flatMap(({nameEn, nameAr, nameFr}) => {
      const found = Object.keys(ar!).filter((en) => new RegExp(`(?<!\\w)${nameEn}(?!\\w)`).test(en));
      return found.map((en) => ({en, nameAr, nameFr}));
    });
    assert.ok(mentions.length > 10);
    for (const {en, nameAr, nameFr} of mentions) {
      assert.ok(ar![en]!.includes(nameAr), `${nameAr} in ${ar![en]}`);
      assert.ok(fr![en]!.includes(nameFr), `${nameFr} in ${fr![en]}`);
    }
  });

  it('have no blank at an end and none twice in a row', () => {
    const cells = rows.flatMap((row) => Object.values(row) as string[]);
    assert.deepEqual(matching(cells, /^\s|\s$|\s\s/), []);
  });
});

describe('Arabic in the dataset', () => {
  it('is in Arabic letters, without a Latin one', () => {
    assert.deepEqual(matching(arabic, /\p{Script=Latin}/u), []);
    assert.deepEqual(
      arabic.filter((text) => !/\p{Script=Arabic}/u.test(text)),
      [],
    );
  });

  it('has Arabic commas and question marks, and Latin digits', () => {
    assert.deepEqual(matching(arabic, /,(?!\d)|[;?"'“”٠-٩۰-۹٫٬]/), []);
  });

  it('names the months as Syria does', () => {
    assert.deepEqual(
      matching(arabic, /يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/),
      [],
    );
  });
});

describe('French in the dataset', () => {
  it('is not the English text, but for abbreviations known under one form', () => {
    assert.deepEqual(
      Object.keys(fr!).filter((text) => text === fr![text]),
      ['IRC', 'SANA'],
    );
  });

  it('has a narrow no-break space before high signs, within guillemets and between thousands', () => {
    assert.deepEqual(matching(french, /(?<!\u202f)[;:?!»]|«(?!\u202f)|\d[ ,.\u00a0]\d{3}/), []);
  });

  it('has typographic apostrophes and quotation marks', () => {
    assert.deepEqual(matching(french, /['"“”]/), []);
  });
});

describe('the words for the parties', () => {
  it('take no side', () => {
    assert.deepEqual(matching([...arabic, ...french], /régime|terroris|إرهاب|(?<!\p{L})(ال)?نظام(?!\p{L})/iu), []);
  });
});
