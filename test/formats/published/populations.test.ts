import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFigures} from '../../../src/model/parse.js';
import {total} from '../../../src/model/total.js';
import {rowsIn} from '../../../src/formats/published/rows.js';
import {csvOf, errors, figures, read, warnings} from './published.js';

const population = {
  Year: '2019',
  'Country of origin': 'Inventia',
  'Country of origin (ISO)': 'INV',
  'Country of asylum': 'Elsewhere',
  'Country of asylum (ISO)': 'ELS',
  "Refugees under UNHCR's mandate": '1200',
  'Asylum-seekers': '*',
  'Returned refugees': '30',
  'IDPs of concern to UNHCR': '0',
  'Returned IDPss': '',
  'Stateless persons': '7',
  'Host Community': '-',
};

describe('UNHCR population statistics', () => {
  const columns = ['id', 'indicator', 'measure_type', 'group', 'place', 'value', 'value_low', 'value_high'];

  it('make a figure of each column of people, in the country where they were counted', () => {
    assert.deepEqual(figures(csvOf(population), ...columns), [
      ['unhcr-2019-inv-els-refugees', 'displaced', 'stock', 'refugees_from_inv', 'els', 1200, 1200, 1200],
      ['unhcr-2019-inv-els-asylum-seekers', 'displaced', 'stock', 'asylum_seekers_from_inv', 'els', null, 1, 4],
      ['unhcr-2019-inv-els-returned-refugees', 'returned', 'flow', 'refugees', 'inv', 30, 30, 30],
    ]);
  });

  it('are read from the answer to programs as well', () => {
    const item = {year: 2019, coo_name: 'Inventia', coo_iso: 'INV', coo: 'INV', coa_name: 'Elsewhere', coa_iso: 'ELS'};
    const answer = {page: 1, items: [{...item, refugees: 1200, asylum_seekers: 0, idps: '0', stateless: '-'}]};
    assert.deepEqual(figures(rowsIn(answer)!, ...columns), [
      ['unhcr-2019-inv-els-refugees', 'displaced', 'stock', 'refugees_from_inv', 'els', 1200, 1200, 1200],
    ]);
  });

  it('are read of a column that only later rows have', () => {
    const item = {year: 2019, coo_name: 'Inventia', coo_iso: 'INV', coo: 'INV', coa_name: 'Elsewhere', coa_iso: 'ELS'};
    const items = Array.from({length: 1001}, (_, index) => ({...item, year: 1000 + index, refugees: 5}));
    const last = {...item, year: 2019, refugees: 5, returned_refugees: 7};
    assert.equal(read(rowsIn({items: [...items, last]})!).tables.figures.length, 1003);
  });

  it('are found under the lines that stand before the header', () => {
    const text = `"Extracted from an invented database"\n\nLicence;of no kind\n${csvOf(population)}`;
    assert.equal(read(text).rows, 1);
    assert.equal(read(text).tables.figures.length, 3);
  });

  it('leave zeros out, as nothing tells them from what is not known, and say how many', () => {
    assert.match(warnings(csvOf(population)).at(-1)!, /column IDPs of concern to UNHCR: found "0" in 1 rows/);
  });

  it('add up people who come from different countries to one', () => {
    const other = {...population, 'Country of origin': 'Nowhere', 'Country of origin (ISO)': 'NOW'};
    const dataset = parseFigures(read(csvOf(population, other)).tables);
    const sum = total(
      dataset.figures.filter(({group}) => group.startsWith('refugees_from')),
      dataset,
    );
    assert.equal(sum.refused ? JSON.stringify(sum.reasons) : sum.value, 2400);
  });
});

const idps = {
  location_code: 'SYR',
  location_name: 'Inventia',
  admin1_code: 'SY07',
  admin1_name: 'Idlib',
  admin2_code: '',
  admin2_name: '',
  provider_admin2_name: 'Ariha',
  admin_level: '2',
  resource_hdx_id: 'x',
  reporting_round: '12',
  assessment_type: 'BA',
  operation: 'Invented operation',
  population: '5500',
  reference_period_start: '2020-01-01T00:00:00',
  reference_period_end: '2020-01-31T23:59:59',
};
const refugees = {
  origin_location_code: 'INV',
  origin_location_name: 'Inventia',
  asylum_location_code: 'ELS',
  asylum_location_name: 'Elsewhere',
  population_group: 'REF',
  gender: 'f',
  age_range: '0-4',
  population: '90',
  reference_period_start: '2019-01-01',
  reference_period_end: '2019-12-31',
};

describe('HDX HAPI', () => {
  it('keeps internally displaced people at the closest place, for the shortest date that holds their period', () => {
    const columns = ['id', 'group', 'place', 'reference_period_end', 'source', 'attribution', 'note'];
    assert.deepEqual(figures(csvOf(idps), ...columns), [
      [
        'hapi-idps-ariha-12-ba-2020-01-31',
        'internally_displaced',
        'syr-sy07-ariha',
        '2020-01',
        'iom-dtm',
        'implied',
        'Invented operation',
      ],
    ]);
    const province = read(csvOf(idps)).tables.places.find(({id}) => id === 'syr-sy07')!;
    assert.deepEqual([province.pcode, province.admin_level, province.parent], ['SY07', 1, 'syr']);
  });

  it('skips the tags under its header', () => {
    const [header, row] = csvOf(idps).trimEnd().split('\n') as [string, string];
    const tags = header
      .split(',')
      .map((_, index) => `#meta+a${index}`)
      .join(',');
    assert.equal(read(`${header}\n${tags}\n${row}\n`).tables.figures[0]!.paragraph, 1);
  });

  it('keeps gender and age as groups within those from a country', () => {
    const {
      figures: [figure],
      groups,
    } = read(csvOf(refugees)).tables;
    assert.equal(figure!.group, 'refugees_from_inv_f_0_4');
    assert.equal(figure!.reference_period_end, '2019');
    assert.deepEqual(
      groups.map(({id, parent}) => [id, parent]),
      [
        ['people', null],
        ['refugees', 'people'],
        ['refugees_from_inv', 'refugees'],
        ['refugees_from_inv_f', 'refugees_from_inv'],
        ['refugees_from_inv_f_0_4', 'refugees_from_inv_f'],
      ],
    );
  });

  it('does not let ages of all be added to a gender', () => {
    const rows = [
      {...refugees, age_range: 'all'},
      {...refugees, gender: 'all'},
    ];
    const dataset = parseFigures(read(csvOf(...rows)).tables);
    assert.equal(total(dataset.figures, dataset).refused, true);
    const men = parseFigures(read(csvOf(rows[0]!, {...refugees, gender: 'm', age_range: 'all'})).tables);
    const sum = total(men.figures, men);
    assert.equal(sum.refused ? JSON.stringify(sum.reasons) : sum.value, 180);
  });

  it('does not add up ages, of which one range may hold another', () => {
    const ages = ['0-17', '0-4', '5-11'].map((age_range) => ({...refugees, age_range}));
    const dataset = parseFigures(read(csvOf(...ages)).tables);
    assert.equal(total(dataset.figures, dataset).refused, true);
  });

  it('keeps who returned as a flow into the country of origin, and counts who is not displaced', () => {
    const rows = [
      {...refugees, population_group: 'RET', gender: 'all', age_range: 'all'},
      {...refugees, population_group: 'STA'},
    ];
    const columns = ['indicator', 'measure_type', 'place', 'reference_period_start', 'reference_period_end'];
    assert.deepEqual(figures(csvOf(...rows), ...columns), [['returned', 'flow', 'inv', '2019-01-01', '2019-12-31']]);
    assert.match(warnings(csvOf(...rows)).join(), /population_group: found "STA" in 1 rows/);
  });

  it('leaves out a row that is there twice', () => {
    assert.match(errors(csvOf(refugees, refugees)).join(), /^hapi-refugees row 2: found .*, which is row 1/);
  });
});

describe('a table with HXL tags', () => {
  const text = [
    'Province,P-code,Displaced,Women displaced,Households,Killed,From,To,Who,Contact',
    '#adm1+name,#adm1+code,#affected+idps+ind,#affected+idps+f,#affected+hh,#affected +killed,#date+start,#date+end,#meta+source,#contact',
    'Idlib,SY07,5500,2800,1100,,2020-01-01,2020-01-31,An invented agency,x',
    'Aleppo,SY02,0,,,3,2020-01-01,2020-01-31,,x',
    ',,1,,,,2020-01-01,2020-01-31,,x',
  ].join('\n');

  it('makes figures of columns that say who is counted, and of no part of them', () => {
    const columns = [
      'id',
      'indicator',
      'measure_type',
      'value',
      'place',
      'reference_period_start',
      'reference_period_end',
      'source',
    ];
    assert.deepEqual(figures(text, ...columns), [
      ['hxl-1-affected-idps-ind', 'displaced', 'stock', 5500, 'sy07', null, '2020-01', 'an-invented-agency'],
      ['hxl-2-affected-idps-ind', 'displaced', 'stock', 0, 'sy02', null, '2020-01', null],
      ['hxl-2-affected-killed', 'killed', 'flow', 3, 'sy02', '2020-01-01', '2020-01-31', null],
    ]);
  });

  it('takes a day and the month that holds it for one time, not for an end before its start', () => {
    const within = text.replaceAll('2020-01-01,2020-01-31', '2020-01-15,2020-01');
    assert.deepEqual(errors(within), errors(text));
    assert.match(errors(text.replace('2020-01-01,2020-01-31', '2020-02-15,2020-01')).join(), /a date not before/);
  });

  it('names the columns that are lost and the row without a place', () => {
    assert.deepEqual(
      warnings(text).map((line) => /column (\S+): /.exec(line)?.[1]),
      ['#affected+idps+f', '#affected+hh', '#contact'],
    );
    assert.match(errors(text).join(), /^hxl row 3, column #adm1\+name: found nothing, expected a place$/);
  });

  it('names columns that are lost as another with their tag is taken', () => {
    const more = [
      'Name,Name in Arabic,P-code,Old code,Killed,Reported,From,To,From,Source,Second source',
      '#adm1+name+en,#adm1+name+ar,#adm1+code,#adm1+code+alt,#affected+killed,#date+reported,#date+start,#date+end,#date+start+alt,#meta+source,#meta+source+alt',
      'Idlib,إدلب,SY07,I7,3,2020-03-01,2020-01-01,,2019-01-01,One,Two',
    ].join('\n');
    assert.deepEqual(
      warnings(more).map((line) => /column (\S+): (.*)/.exec(line)?.slice(1)),
      ['#adm1+name+ar', '#adm1+code+alt', '#date+reported', '#date+start+alt', '#meta+source+alt'].map((column) => [
        column,
        'found a column that is not kept, expected of several columns with one tag, another is taken',
      ]),
    );
    const columns = ['place', 'reference_period_start', 'reference_period_end', 'source'];
    assert.deepEqual(figures(more, ...columns), [['sy07', '2020-01-01', null, 'one']]);
  });

  it('names a column that stands twice once', () => {
    const twice = '#adm1+name,#adm1+name,#affected+killed\nIdlib,Aleppo,3\n';
    assert.match(warnings(twice).join('\n'), /^\S+, column #adm1\+name: found a column of this name before it.*$/);
  });

  it('is one too where the tags are the header', () => {
    assert.equal(read(text.slice(text.indexOf('\n') + 1)).tables.figures.length, 3);
  });
});
