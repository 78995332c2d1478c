import {isolate} from '../isolate.js';
import {arElements} from './ar-elements.js';
import {counted, date, numberOf, period, quote} from './ar-grammar.js';
import type {LanguageTable} from './elements.js';

const semicolon = '؛ ';
const comma = '، ';

export const ar: LanguageTable = {
  messages: {
    code: 'ar',
    locale: 'ar-SY',
    direction: 'rtl',

    quantified: {
      exact: (number) => number,
      about: (number) => `نحو ${number}`,
      more_than: (number) => `أكثر من ${number}`,
      at_least: (number) => `ما لا يقل عن ${number}`,
      nearly: (number) => `قرابة ${number}`,
    },
    range: (low, high) => `ما بين ${low} و${high}`,
    millions: {
      zero: '# مليون',
      one: 'مليون',
      two: 'مليوني',
      few: '# ملايين',
      many: '# مليون',
      other: '# مليون',
    },
    counted,
    numberOf,
    wordFor: (word, whom) => `${whom}: ${quote(word)}`,
    located: (whom, place) => `${whom} ${place}`,
    quote,

    at: {
      origin: (place) => `في ${place}`,
      destination: (place) => `إلى ${place}`,
      occurred: (place) => `في ${place}`,
    },
    date,
    period,

    source: {
      none: 'غير مذكور في التقرير',
      noneShort: 'مصدر غير مذكور',
      implied: (source) => `${source} (بحسب ما يُفهم من السياق)`,
      named: (name, abbreviation) => `${name} (${abbreviation})`,
    },
    report: {
      titled: (title, publisher, day) => [quote(title), ...(publisher ? [publisher] : []), day].join(comma),
      untitled: (publisher, day) => ['تقرير بلا عنوان', ...(publisher ? [publisher] : []), day].join(comma),
      undated: 'بلا تاريخ',
      paragraph: (number) => `الفقرة ${number}`,
    },
    sentence: ({count, period: when, scenario, source, report}) =>
      [
        `${count}، ${scenario ? `${scenario} (توقّع وليس إحصاءً)` : when}`,
        `المصدر: ${source}`,
        `المرجع: ${report}.`,
      ].join(semicolon),
    citation: ({report, paragraph, count, id, dataset}) =>
      `${report}، ${paragraph}: ${count}. مسجّل بالمعرّف ${isolate(id)} في ${isolate(dataset)}.`,

    role: {
      part_of: 'جزء من',
      has_part: 'يشمل',
      restates: 'التقدير نفسه الوارد في',
      restated_by: 'التقدير نفسه الوارد في',
      contains: 'يشمل الحصيلة السابقة',
      contained_in: 'مشمول في الحصيلة اللاحقة',
      overlaps: 'قد يتداخل مع',
      disagrees_with: 'يختلف عن',
    },
    obstacle: {
      no_figures: 'لا يوجد أي رقم',
      no_number: 'أحدها ورد بالكلمات لا بالأرقام',
      only_range: 'أحدها ورد على شكل نطاق بين حدين',
      not_movements: 'ليست كلها إحصاءً لحركات نزوح',
      different_indicators: 'ما تُحصيه مختلف',
      stock_with_flow: 'بعضها يصف وضعًا قائمًا وبعضها ما حدث خلال فترة',
      stocks_of_different_days: 'تصف الأشخاص أنفسهم في أيام مختلفة',
      projection_with_report: 'التوقّع ليس إحصاءً',
      different_scenarios: 'هي توقعات مبنية على شروط مختلفة',
      same_basis: 'بعضها يكرر تقديرًا واحدًا',
      part_and_whole: 'بعضها جزء من بعض',
      disagreement: 'بعضها حصائل متباينة لحدث واحد',
      coded_overlap: 'قد يُحصي بعضها الأشخاص أنفسهم',
      unknown_period: 'بعضها لا يحدد فترة',
      overlapping_periods: 'فتراتها متداخلة',
      overlapping_groups: 'بعض الفئات يشمل بعضها الآخر',
      overlapping_places: 'بعض الأماكن يشمل بعضها الآخر',
      displaced_again: 'قد ينزح الشخص نفسه أكثر من مرة',
    },

    chart: {
      heading: 'أرقام النزوح كما نُشرت',
      figures: {
        zero: 'لا أرقام منشورة',
        one: 'رقم منشور واحد',
        two: 'رقمان منشوران',
        few: '# أرقام منشورة',
        many: '# رقمًا منشورًا',
        other: '# رقم منشور',
      },
      projections: {
        zero: 'لا توقعات',
        one: 'توقّع واحد',
        two: 'توقّعان',
        few: '# توقعات',
        many: '# توقّعًا',
        other: '# توقّع',
      },
      count: (figures, projections) => `${projections ? `${figures} و${projections}` : figures}.`,
      extent: (lowest, highest) => `تتراوح الأرقام المنشورة بين ${lowest} و${highest}.`,
      noted: (name, note) => `${name}. ${note}`,
      from: (number, source) => `${number} (${source})`,
      total: (number) => `المجموع: ${number}.`,
      refused: (reasons) => `لا تُجمع هذه الأرقام: ${reasons.join(semicolon)}.`,
      detail: (parts) => parts.join(' · '),
      conditional: (whom, scenario) => `${whom}، ${scenario}`,
      printedTwice: 'نُشر مرتين',
      printedTimes: (times) => `عدد مرات النشر: ${times}`,
      alsoAs: (numbers) => `ورد أيضًا بصيغة ${numbers}`,
      unit: 'عدد الأشخاص',
      projection: 'توقّع',
      many: (count) => `عدد الأرقام: ${count}، وهو أكثر مما تتسع له التسميات هنا؛ يورد الجدول كلًّا منها بعبارته.`,
      wordsOnly: 'ورد بالكلمات لا بالأرقام',
      label: 'أرقام الرسم البياني',
      hint: 'اختر علامة بالنقر أو باللمس أو بمفاتيح الأسهم لقراءة ما يُعرف عنها.',
      key: 'دلالات العلامات',
      none: 'لا يوجد رقم يطابق هذا الاختيار.',
      sources: (sources, unnamed) => `المصادر: ${[...sources, ...(unnamed ? ['مصدر غير مذكور'] : [])].join(comma)}.`,
      licence: `كما ورد في الأخبار؛ ${isolate('Idlib Figures')}، ${isolate('CC\u00a0BY\u00a04.0')}.`,
    },
    key: {
      period: 'الأيام التي يشملها العدد، حتى اليوم الذي يعبّر عنه',
      vague: 'بداية أو نهاية تقريبية',
      possible: 'تاريخ غير محدد، ضمن الخط المنقّط',
      floor: '«أكثر من»، «ما لا يقل عن»',
      ceiling: '«قرابة»',
      about: '«نحو»',
      range: 'نطاق منشور بين حدين',
      projection: 'توقّع وليس إحصاءً',
    },
    table: {
      show: 'جدول',
      number: 'العدد كما نُشر',
      who: 'من شملهم العدد',
      place: 'المكان',
      period: 'الفترة',
      source: 'المصدر',
      report: 'التقرير',
    },
    evidence: {
      place: 'المكان',
      period: 'الفترة',
      condition: 'الشرط',
      source: 'المصدر',
      report: 'التقرير',
      note: 'ملاحظة',
      close: 'إغلاق',
    },
    fault: {
      loading: (url) => `جارٍ تحميل الأرقام من ${isolate(url)}.`,
      missing: (url, detail) => `تعذّر تحميل الأرقام من ${isolate(url)}: ${isolate(detail)}.`,
      slow: (url, detail) => `لم تصل الأرقام من ${isolate(url)} خلال المهلة (بالثواني: ${detail}).`,
      too_large: (url, detail) =>
        `حجم البيانات في ${isolate(url)} أكبر مما يحمّله الرسم البياني (الحد الأقصى بالميغابايت: ${detail}).`,
      not_json: (url, detail) => `تعذّرت قراءة الملف ${isolate(url)} بوصفه مجموعة بيانات: ${isolate(detail)}.`,
      invalid: (url, detail) => `البيانات في ${isolate(url)} غير متسقة: ${isolate(detail)}.`,
    },
    control: {
      label: 'أدوات',
      download: 'تنزيل',
      cite: 'استشهاد',
      share: 'مشاركة',
      failed: 'لم تنجح العملية.',
    },
  },

  ...arElements,
};
