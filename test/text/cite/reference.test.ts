import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dataset, Report} from '../../../src/model/figure.js';
import {formatBibtex} from '../../../src/text/cite/bibtex.js';
import {formatCsl} from '../../../src/text/cite/csl.js';
import {referencesOf, type Reference} from '../../../src/text/cite/reference.js';
import {dataset, english, figure, headline} from '../../embedded.js';

const name = {title: 'Idlib Figures', version: '1.2.3', licence: 'CC BY 4.0'};

const plain: Reference = {
  key: 'report-a',
  kind: 'report',
  title: 'A title',
  publisher: null,
  date: null,
  language: null,
  version: null,
  licence: null,
  note: null,
};

describe('referencesOf', () => {
  it('has each report of the figures once, in the order of the dataset, then the dataset', () => {
    const references = referencesOf(headline, dataset, name, english);
    assert.deepEqual(
      references.map(({key, title, publisher, date}) => [key, title, publisher, date]),
      [
        [
          'report-000_c9e11a0b72d723b8',
          'Civilians Killed in Syria after Failed Idlib Truce',
          'The Syrian Observatory For Human Rights',
          '2019-08',
        ],
        [
          'report-001_f2a0a924dbf1b2a5',
          "In Syria, dozens dead after resumption of the regime's assault on Idlib",
          null,
          '2020-01-16',
        ],
        ['report-002_e605e33811e99e78', 'Syrian Regime Attacks Kill 25 In Besieged Idlib', null, '2019'],
        [
          'report-003_c3037d0ae7c95c41',
          'Syrian government defies ceasefire with ground offensive on Idlib',
          null,
          '2020-01-17',
        ],
        ['idlib-figures', 'Idlib Figures', null, null],
      ],
    );
  });

  it('says of a report without a title that it has none, and makes none up', () => {
    const untitled = dataset.figures.find(({report}) => report === '004_c8f3ee802f420493')!;
    const [report] = referencesOf([untitled], dataset, null, english);
    assert.equal(report!.title, null);
    assert.equal(report!.note, 'Untitled report');
  });

  it('has no dataset where it has no name to be cited by', () => {
    assert.deepEqual(
      referencesOf([figure('displaced-350000-un-2020')], dataset, null, english).map(({kind}) => kind),
      ['report'],
    );
  });

  it('gives keys that every tool takes, and no key twice', () => {
    const {reports} = dataset;
    const ids = ['a b', 'a,b', 'ä{b}'];
    const many: Dataset = {
      ...dataset,
      reports: ids.map((id): Report => ({...reports[0]!, id})),
      figures: ids.map((report) => ({...headline[0]!, report})),
    };
    assert.deepEqual(
      referencesOf(many.figures, many, null, english).map(({key}) => key),
      ['report-a-b', 'report-a-b-2', 'report---b-'],
    );
  });
});

describe('formatBibtex', () => {
  it('writes reports and the dataset as entries', () => {
    const figures = [figure('displaced-400000-un-2019'), figure('displaced-350000-un-2020')];
    assert.equal(
      formatBibtex(referencesOf(figures, dataset, name, english)),
      `@misc{report-000_c9e11a0b72d723b8,
  title = {{Civilians Killed in Syria after Failed Idlib Truce}},
  howpublished = {The Syrian Observatory For Human Rights},
  year = {2019},
  month = aug
}

@misc{report-003_c3037d0ae7c95c41,
  title = {{Syrian government defies ceasefire with ground offensive on Idlib}},
  year = {2020},
  month = jan,
  day = {17}
}

@dataset{idlib-figures,
  title = {{Idlib Figures}},
  version = {1.2.3},
  note = {CC BY 4.0}
}
`,
    );
  });

  const letters: readonly (readonly [title: string, written: string])[] = [
    ['R&D at 100% of $5 #1 a_b', '{{R\\&D at 100\\% of \\$5 \\#1 a\\_b}}'],
    ['an open { brace', '{{an open \\textbraceleft{} brace}}'],
    ['a } before a {', '{{a \\textbraceright{} before a \\textbraceleft{}}}'],
    ['C:\\new ~ ^', '{{C:\\textbackslash{}new \\textasciitilde{} \\textasciicircum{}}}'],
    ['été à Idlib, إدلب “quoted”', '{{été à Idlib, إدلب “quoted”}}'],
    ['two\nlines', '{{two lines}}'],
  ];
  for (const [title, written] of letters) {
    it(`writes ${JSON.stringify(title)} so that TeX reads it back`, () => {
      assert.equal(formatBibtex([{...plain, title}]), `@misc{report-a,\n  title = ${written}\n}\n`);
    });
  }

  it('leaves out what is not known', () => {
    assert.equal(
      formatBibtex([{...plain, title: null, note: 'Untitled report'}]),
      '@misc{report-a,\n  note = {Untitled report}\n}\n',
    );
  });
});

describe('formatCsl', () => {
  const dates: readonly (readonly [date: string | null, issued: object | undefined])[] = [
    ['2020-01-16', {'date-parts': [[2020, 1, 16]]}],
    ['2019-08', {'date-parts': [[2019, 8]]}],
    ['2019', {'date-parts': [[2019]]}],
    [null, undefined],
  ];
  for (const [date, issued] of dates) {
    it(`writes ${date ?? 'no date'} no more precisely than that`, () => {
      const [item] = JSON.parse(formatCsl([{...plain, date}])) as {issued?: object}[];
      assert.deepEqual(item!.issued, issued);
    });
  }

  it('writes reports and the dataset as items', () => {
    const references = referencesOf([figure('displaced-400000-un-2019')], dataset, name, english);
    assert.deepEqual(JSON.parse(formatCsl(references)), [
      {
        id: 'report-000_c9e11a0b72d723b8',
        type: 'article-newspaper',
        title: 'Civilians Killed in Syria after Failed Idlib Truce',
        publisher: 'The Syrian Observatory For Human Rights',
        language: 'en',
        issued: {'date-parts': [[2019, 8]]},
      },
      {id: 'idlib-figures', type: 'dataset', title: 'Idlib Figures', version: '1.2.3', license: 'CC BY 4.0'},
    ]);
  });

  it('keeps a title to the letter', () => {
    const title = 'R&D: {100%} “of” \\ <b>';
    assert.equal((JSON.parse(formatCsl([{...plain, title}])) as {title: string}[])[0]!.title, title);
  });
});
