import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatSummary} from '../../../src/text/chart.js';
import {describe as describeFigure, formatCitation} from '../../../src/text/describe.js';
import {createLanguage} from '../../../src/text/language.js';
import {ar} from '../../../src/text/messages/ar.js';
import {formatPlace, formatSource, formatSourceInFull} from '../../../src/text/names.js';
import {formatCount} from '../../../src/text/number.js';
import {formatPeriod} from '../../../src/text/period.js';
import {dataset, figure, headline} from '../../embedded.js';

const texts = {
  UN: 'الأمم المتحدة',
  SOHR: 'المرصد السوري',
  IRC: 'لجنة الإنقاذ الدولية',
  SANA: 'سانا',
  dozens: 'عشرات',
  'most of them': 'معظمهم',
  thousands: 'آلاف',
  'if violence continues': 'إذا استمر العنف',
};
const arabic = createLanguage(ar.messages, {texts});

const counts: readonly [id: string, text: string][] = [
  ['displaced-235000-2020', 'نزوح أكثر من ٢٣٥٬٠٠٠ شخص'],
  ['displaced-350000-un-2020', 'نزوح نحو ٣٥٠٬٠٠٠ شخص'],
  ['displaced-10000000-un-syria', 'نزوح أكثر من ١٠ ملايين شخص'],
  ['displaced-1000000-border-2020', 'نزوح نحو مليون مدني'],
  ['at-risk-650000-irc-2020', 'احتمال نزوح نحو ٦٥٠٬٠٠٠ شخص آخر'],
  ['at-risk-most-women-and-children-irc-2020', 'نساء وأطفال آخرون مهددون بالنزوح: «معظمهم»'],
  ['returned-thousands-2018', 'نازحون عائدون: «آلاف»'],
  ['killed-3-children-sohr-2020', 'مقتل ٣ أطفال'],
  ['killed-6-civilians-sana-aleppo', 'مقتل ٦ مدنيين'],
  ['killed-20-civilians-sohr-2020', 'مقتل قرابة ٢٠ مدنيًا'],
  ['killed-22-fighters-sohr-2020', 'مقتل ما لا يقل عن ٢٢ مقاتلًا مناهضًا للحكومة'],
  ['killed-16-jihadists-sohr-2019', 'مقتل ١٦ مقاتلًا جهاديًا'],
  ['killed-29-government-forces-sohr-2020', 'مقتل ٢٩ عنصرًا من القوات الحكومية وحلفائها'],
  ['killed-most-hts-sohr-2020', 'قتلى من أعضاء هيئة تحرير الشام: «معظمهم»'],
  ['killed-800-civilians-un-2019', 'مقتل ٨٠٠ مدني'],
  ['killed-39-sohr-2020', 'مقتل ٣٩ شخصًا'],
  ['injured-82-white-helmets-2020', 'إصابة ٨٢ شخصًا'],
  ['population-3000000-un-2020', 'قرابة ٣ ملايين نسمة'],
  ['population-3000000-civilians-idlib-2018', 'قرابة ٣ ملايين من السكان المدنيين'],
];

const periods: readonly [id: string, full: string, short: string][] = [
  ['displaced-400000-un-2019', 'من نهاية نيسان إلى ٧ آب ٢٠١٩ تقريبًا', 'منذ نهاية نيسان'],
  ['killed-23-fighters-sohr-2019', 'من ٦ إلى ٧ آب ٢٠١٩ تقريبًا', 'منذ ٦ آب تقريبًا'],
  ['displaced-350000-un-2020', 'من مطلع كانون الأول ٢٠١٩ إلى ١٦ كانون الثاني ٢٠٢٠', 'منذ مطلع كانون الأول'],
  ['displaced-350000-un-headline-2020', 'من ١ كانون الأول ٢٠١٩ إلى ١٦ كانون الثاني ٢٠٢٠', 'منذ ١ كانون الأول'],
  ['killed-20-civilians-sohr-2020', 'من ١٥ إلى ١٦ كانون الثاني ٢٠٢٠', 'منذ ١٥ كانون الثاني'],
  ['killed-400-civilians-2019', 'منذ نيسان ٢٠١٩', 'منذ نيسان'],
  ['killed-1000-civilians-un-2019', 'من نيسان إلى آب ٢٠١٩', 'من نيسان إلى آب'],
  ['killed-1300-civilians-since-2018', 'من أيلول ٢٠١٨ إلى ١٦ كانون الثاني ٢٠٢٠', 'منذ أيلول'],
  ['killed-40-2020', 'في ١٦ كانون الثاني ٢٠٢٠', 'في ١٦ كانون الثاني'],
  ['population-3000000-un-2020', 'في كانون الثاني ٢٠٢٠', 'في كانون الثاني'],
  ['displaced-235000-2020', 'الفترة غير محددة', 'الفترة غير محددة'],
  ['at-risk-650000-irc-2020', 'التاريخ غير محدد', 'التاريخ غير محدد'],
];

const places: readonly [id: string, text: string][] = [
  ['displaced-10000000-un-syria', 'في سوريا'],
  ['displaced-350000-un-2020', 'في محافظة إدلب'],
  ['displaced-235000-2020', 'في منطقة إدلب'],
  ['killed-21-white-helmets-2020', 'في شمال سوريا'],
  ['killed-6-civilians-sana-aleppo', 'في مدينة حلب'],
  ['displaced-1000000-border-2020', 'إلى الحدود السورية التركية'],
  ['returned-thousands-2018', 'إلى محافظة إدلب'],
];

const sources: readonly [id: string, short: string, full: string][] = [
  ['displaced-350000-un-2020', 'الأمم المتحدة', 'الأمم المتحدة'],
  ['at-risk-650000-irc-2020', 'لجنة الإنقاذ الدولية', 'لجنة الإنقاذ الدولية'],
  ['killed-6-civilians-sana-aleppo', 'سانا', 'الوكالة العربية السورية للأنباء (سانا)'],
  ['displaced-186000-activists-2019', 'ناشطون', 'ناشطون'],
  ['displaced-235000-2020', 'مصدر غير مذكور', 'غير مذكور في التقرير'],
  ['killed-39-sohr-2020', 'المرصد السوري', 'المرصد السوري لحقوق الإنسان (بحسب ما يُفهم من السياق)'],
  ['injured-82-white-helmets-2020', 'الخوذ البيضاء (الدفاع المدني السوري)', 'الخوذ البيضاء (الدفاع المدني السوري)'],
];

const sentences: readonly [id: string, text: string][] = [
  [
    'displaced-400000-un-2019',
    'نزوح ٤٠٠٬٠٠٠ شخص في منطقة إدلب، من نهاية نيسان إلى ٧ آب ٢٠١٩ تقريبًا؛ المصدر: الأمم المتحدة؛ المرجع: «\u2068Civilians Killed in Syria after Failed Idlib Truce\u2069»، \u2068The Syrian Observatory For Human Rights\u2069، ٧ آب ٢٠١٩ تقريبًا.',
  ],
  [
    'displaced-235000-2020',
    "نزوح أكثر من ٢٣٥٬٠٠٠ شخص في منطقة إدلب، الفترة غير محددة؛ المصدر: غير مذكور في التقرير؛ المرجع: «\u2068In Syria, dozens dead after resumption of the regime's assault on Idlib\u2069»، ١٦ كانون الثاني ٢٠٢٠.",
  ],
  [
    'displaced-10000000-un-syria',
    'نزوح أكثر من ١٠ ملايين شخص في سوريا، الفترة غير محددة؛ المصدر: الأمم المتحدة؛ المرجع: «\u2068Civilians Killed in Syria after Failed Idlib Truce\u2069»، \u2068The Syrian Observatory For Human Rights\u2069، ٧ آب ٢٠١٩ تقريبًا.',
  ],
  [
    'at-risk-650000-irc-2020',
    "احتمال نزوح نحو ٦٥٠٬٠٠٠ شخص آخر في محافظة إدلب، إذا استمر العنف (توقّع وليس إحصاءً)؛ المصدر: لجنة الإنقاذ الدولية؛ المرجع: «\u2068In Syria, dozens dead after resumption of the regime's assault on Idlib\u2069»، ١٦ كانون الثاني ٢٠٢٠.",
  ],
  [
    'killed-39-sohr-2020',
    'مقتل ٣٩ شخصًا في محافظة إدلب، في ١٦ كانون الثاني ٢٠٢٠؛ المصدر: المرصد السوري لحقوق الإنسان (بحسب ما يُفهم من السياق)؛ المرجع: «\u2068Syrian government defies ceasefire with ground offensive on Idlib\u2069»، ١٧ كانون الثاني ٢٠٢٠.',
  ],
  [
    'killed-dozens-headline-2020',
    "قتلى في محافظة إدلب: «عشرات»، الفترة غير محددة؛ المصدر: غير مذكور في التقرير؛ المرجع: «\u2068In Syria, dozens dead after resumption of the regime's assault on Idlib\u2069»، ١٦ كانون الثاني ٢٠٢٠.",
  ],
  [
    'returned-thousands-2018',
    'نازحون عائدون إلى محافظة إدلب: «آلاف»، الفترة غير محددة؛ المصدر: غير مذكور في التقرير؛ المرجع: «\u2068Syrian Regime Attacks Kill 25 In Besieged Idlib\u2069»، ٢٠١٩.',
  ],
  [
    'displaced-1000000-border-2020',
    'نزوح نحو مليون مدني إلى الحدود السورية التركية، الفترة غير محددة؛ المصدر: غير مذكور في التقرير؛ المرجع: تقرير بلا عنوان، ١٦ كانون الثاني ٢٠٢٠.',
  ],
];

const summaries: readonly [what: string, figures: readonly (typeof headline)[number][], text: string][] = [
  [
    'the default series',
    headline,
    '٤ أرقام منشورة وتوقّع واحد. أدنى الأرقام المنشورة: أكثر من ١٨٦٬٠٠٠ (ناشطون)؛ وأعلاها: ٤٠٠٬٠٠٠ (الأمم المتحدة). لا تُجمع هذه الأرقام: التوقّع ليس إحصاءً؛ قد ينزح الشخص نفسه أكثر من مرة؛ قد يُحصي بعضها الأشخاص أنفسهم.',
  ],
  [
    'figures that add up',
    ['killed-22-fighters-sohr-2020', 'killed-17-government-forces-sohr-2020'].map(figure),
    'رقمان منشوران. المجموع: مقتل ما لا يقل عن ٣٩ شخصًا.',
  ],
  ['one figure', headline.slice(0, 1), 'رقم منشور واحد.'],
  ['none', [], 'لا يوجد رقم يطابق هذا الاختيار.'],
];

const medics = {...dataset.groups[0]!, id: 'medics', nameAr: 'مسعفون'};
const withMedics = {...dataset, groups: [...dataset.groups, medics]};

/** Of each group: on its own, and after three, eleven and a hundred. */
const others: readonly [group: string, texts: readonly string[]][] = [
  ['people', ['أشخاص آخرون مهددون بالنزوح', 'أشخاص آخرين', 'شخصًا آخر', 'شخص آخر']],
  [
    'government_forces',
    [
      'عناصر آخرون من القوات الحكومية وحلفائها مهددون بالنزوح',
      'عناصر آخرين من القوات الحكومية وحلفائها',
      'عنصرًا آخر من القوات الحكومية وحلفائها',
      'عنصر آخر من القوات الحكومية وحلفائها',
    ],
  ],
  [
    'jihadists',
    ['مقاتلون جهاديون آخرون مهددون بالنزوح', 'مقاتلين جهاديين آخرين', 'مقاتلًا جهاديًا آخر', 'مقاتل جهادي آخر'],
  ],
  ['women_and_children', ['نساء وأطفال آخرون مهددون بالنزوح', ...Array<string>(3).fill('من النساء والأطفال الآخرين')]],
];

describe('Arabic', () => {
  for (const [group, [alone, ...counted]] of others) {
    it(`puts “other” where it belongs, of ${group}`, () => {
      const {counted: names, numberOf} = ar.messages;
      const whole = names.at_risk_of_displacement(group, group);
      assert.equal(whole, alone);
      for (const [index, plural] of (['few', 'many', 'other'] as const).entries()) {
        const of = {
          indicator: 'at_risk_of_displacement',
          group,
          place: null,
          round: false,
          plural: () => plural,
        } as const;
        assert.equal(numberOf('#', whole, of), `احتمال نزوح # ${counted[index]}`);
      }
    });
  }

  for (const [id, text] of counts) {
    it(`counts ${id}`, () => assert.equal(formatCount(figure(id), dataset, arabic), text));
  }

  for (const [id, full, short] of periods) {
    it(`dates ${id}, in full and in short`, () => {
      assert.equal(formatPeriod(figure(id), dataset, arabic), full);
      assert.equal(formatPeriod(figure(id), dataset, arabic, 'short'), short);
    });
  }

  for (const [id, text] of places) {
    it(`places ${id}`, () => assert.equal(formatPlace(figure(id), dataset, arabic), text));
  }

  for (const [id, short, full] of sources) {
    it(`credits ${id}`, () => {
      assert.equal(formatSource(figure(id), dataset, arabic), short);
      assert.equal(formatSourceInFull(figure(id), dataset, arabic), full);
    });
  }

  for (const [id, text] of sentences) {
    it(`says all of ${id} in one sentence`, () => assert.equal(describeFigure(figure(id), dataset, arabic), text));
  }

  for (const [what, figures, text] of summaries) {
    it(`sums up ${what}`, () => assert.equal(formatSummary(figures, dataset, arabic), text));
  }

  const amounts: readonly [value: number, group: string, text: string][] = [
    [0, 'civilians', 'قتلى مدنيون: ٠'],
    [1, 'civilians', 'قتلى مدنيون: ١'],
    [2, 'children', 'قتلى من الأطفال: ٢'],
    [3, 'civilians', 'مقتل ٣ مدنيين'],
    [10, 'people', 'مقتل ١٠ أشخاص'],
    [11, 'people', 'مقتل ١١ شخصًا'],
    [99, 'hts_members', 'مقتل ٩٩ عضوًا في هيئة تحرير الشام'],
    [100, 'people', 'مقتل ١٠٠ شخص'],
    [105, 'government_forces', 'مقتل ١٠٥ عناصر من القوات الحكومية وحلفائها'],
    [1_111, 'jihadists', 'مقتل ١٬١١١ مقاتلًا جهاديًا'],
    [12, 'women_and_children', 'مقتل ١٢ من النساء والأطفال'],
    [1_000_000, 'children', 'مقتل مليون طفل'],
    [1_500_000, 'people', 'مقتل ١٫٥ مليون شخص'],
    [2_000_000, 'people', 'مقتل مليوني شخص'],
    [11_000_000, 'people', 'مقتل ١١ مليون شخص'],
    [1_250_000, 'people', 'مقتل ١٬٢٥٠٬٠٠٠ شخص'],
    [50, 'medics', 'قتلى (مسعفون): ٥٠'],
  ];
  for (const [value, group, text] of amounts) {
    it(`writes ${value} ${group} with the noun that the number asks for`, () => {
      const of = {...figure('killed-39-sohr-2020'), value, group};
      assert.equal(formatCount(of, withMedics, arabic), text);
    });
  }

  it('writes returned and resident people, and a range, by the last number', () => {
    const of = figure('killed-39-sohr-2020');
    const count = (change: object) => formatCount({...of, ...change}, dataset, arabic);
    assert.equal(count({indicator: 'returned', value: 30, group: 'people'}), 'عودة ٣٠ نازحًا');
    assert.equal(count({indicator: 'returned', value: 300, group: 'civilians'}), 'عودة ٣٠٠ مدني من النازحين');
    assert.equal(count({indicator: 'population', value: 300, group: 'children'}), '٣٠٠ طفل من السكان');
    assert.equal(count({value: null, valueLow: 5, valueHigh: 12}), 'مقتل ما بين ٥ و١٢ شخصًا');
  });

  it('writes a place before the number where the number follows a colon', () => {
    const of = {...figure('killed-39-sohr-2020'), value: 2};
    assert.match(describeFigure(of, dataset, arabic), /^قتلى في محافظة إدلب: ٢، /);
  });

  it('names months by the year where they are two, and a year alone as one', () => {
    const of = figure('killed-40-2020');
    const years = {referencePeriodStartAccuracy: 'year', referencePeriodEndAccuracy: 'year'} as const;
    const period = (start: string | null, end: string | null) =>
      formatPeriod({...of, ...years, referencePeriodStart: start, referencePeriodEnd: end}, dataset, arabic);
    assert.equal(period('2018', '2019'), 'من عام ٢٠١٨ إلى عام ٢٠١٩');
    assert.equal(period('2019', '2019'), 'في عام ٢٠١٩');
    assert.equal(period('2019', null), 'منذ عام ٢٠١٩');
    assert.equal(period(null, '2019'), 'حتى عام ٢٠١٩');
  });

  it('does not take two months of like name for one', () => {
    const of = {
      ...figure('killed-40-2020'),
      referencePeriodStart: '2019-10-01',
      referencePeriodEnd: '2019-12-03',
    };
    assert.equal(formatPeriod(of, dataset, arabic), 'من ١ تشرين الأول إلى ٣ كانون الأول ٢٠١٩');
  });

  it('is written in Western digits where these are asked for', () => {
    const western = createLanguage(ar.messages, {}, 'latn');
    assert.equal(formatCount(figure('displaced-235000-2020'), dataset, western), 'نزوح أكثر من 235,000 شخص');
    assert.equal(formatPeriod(figure('killed-40-2020'), dataset, western), 'في 16 كانون الثاني 2020');
    assert.equal(
      formatPeriod(figure('killed-20-civilians-sohr-2020'), dataset, western),
      'من 15 إلى 16 كانون الثاني 2020',
    );
  });

  it('keeps an English word apart where nobody has translated it', () => {
    const untranslated = createLanguage(ar.messages);
    assert.equal(formatCount(figure('killed-scores-2020'), dataset, untranslated), 'قتلى مدنيون: «\u2068scores\u2069»');
  });

  it('cites a figure', () => {
    assert.equal(
      formatCitation(figure('displaced-350000-un-2020'), dataset, arabic, 'Idlib Figures 1.2.3'),
      '«\u2068Syrian government defies ceasefire with ground offensive on Idlib\u2069»، ١٧ كانون الثاني ٢٠٢٠، الفقرة ١٥: نزوح نحو ٣٥٠٬٠٠٠ شخص. مسجّل بالمعرّف \u2068displaced-350000-un-2020\u2069 في \u2068Idlib Figures 1.2.3\u2069.',
    );
  });
});
