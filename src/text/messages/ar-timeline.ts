import {period, year} from './ar-grammar.js';
import type {EventMessages, TimelineMessages} from './elements.js';

const kind: TimelineMessages['kind'] = {
  truce: 'هدنة',
  agreement: 'اتفاق',
  offensive: 'هجوم',
  strike: 'قصف',
  territorial_change: 'تغيّر في السيطرة',
};

export const arEvent: EventMessages = {
  from: (start) => `من ${year(start)}، والنهاية غير محددة`,
  until: (end) => `${period.until(end)}، والبداية غير محددة`,
  undated: 'التاريخ غير مذكور في التقرير',
  latest: (report) => `في تاريخ التقرير أو قبله: ${year(report)}`,
};

export const arTimeline: TimelineMessages = {
  heading: 'ما جرى، وما قيل عنه',
  headingOver: (first, last) => `ما جرى، وما قيل عنه: ${last ? `من ${first} إلى ${last}` : first}`,
  label: 'الأحداث والأرقام بالترتيب الزمني',
  none: 'لا يوجد حدث أو رقم يطابق هذا الاختيار.',
  list: (parts) => parts.join('، و'),
  kind,
  lane: {
    truce: 'الهُدن',
    agreement: 'الاتفاقات',
    offensive: 'الهجمات',
    strike: 'عمليات القصف',
    territorial_change: 'تغيّرات السيطرة',
    figures: 'الأرقام، عند نشر التقرير الذي وردت فيه',
  },
  events: {zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث'},
  kinds: {
    truce: {zero: 'لا هُدن', one: 'هدنة واحدة', two: 'هدنتان', few: '# هُدن', many: '# هدنة', other: '# هدنة'},
    agreement: {
      zero: 'لا اتفاقات',
      one: 'اتفاق واحد',
      two: 'اتفاقان',
      few: '# اتفاقات',
      many: '# اتفاقًا',
      other: '# اتفاق',
    },
    offensive: {
      zero: 'لا هجمات',
      one: 'هجوم واحد',
      two: 'هجومان',
      few: '# هجمات',
      many: '# هجومًا',
      other: '# هجوم',
    },
    strike: {
      zero: 'لا عمليات قصف',
      one: 'عملية قصف واحدة',
      two: 'عمليتا قصف',
      few: '# عمليات قصف',
      many: '# عملية قصف',
      other: '# عملية قصف',
    },
    territorial_change: {
      zero: 'لا تغيّر في السيطرة',
      one: 'تغيّر واحد في السيطرة',
      two: 'تغيّران في السيطرة',
      few: '# تغيّرات في السيطرة',
      many: '# تغيّرًا في السيطرة',
      other: '# تغيّر في السيطرة',
    },
  },
  counts: (events, kinds) => `${events} (${kinds})`,
  // The span comes first, as it would seem to be that of the last kind alone.
  over: (counts, first, last) => `الأحداث ${last ? `بين ${first} و${last}` : `في ${first}`}: ${counts}.`,
  dateless: {
    zero: 'لم يرد أي حدث بلا تاريخ.',
    one: 'ورد حدث واحد بلا تاريخ.',
    two: 'ورد حدثان بلا تاريخ.',
    few: 'وردت # أحداث بلا تاريخ.',
    many: 'ورد # حدثًا بلا تاريخ.',
    other: 'ورد # حدث بلا تاريخ.',
  },
  said: (figures, sources) => `${figures}، بحسب المصدر: ${sources}.`,
  saidBy: (source, count) => `${source} (${count})`,
  published: (date) => `نُشر ${date}`,
  publishedWithin: (date) => `نُشر ${date}، واليوم غير محدد`,
  publishedUndated: 'نُشر في يوم غير محدد',
  undatedEvents: 'التاريخ غير مذكور في التقرير',
  undatedFigures: 'يوم النشر غير محدد',
  notToScale: 'من الأعلى إلى الأسفل بالترتيب الزمني، من دون مقياس.',
  projection: 'توقّع',
  projectionIf: (scenario) => `توقّع: ${scenario}`,
  sentence: ({kind, title, dates, place, report, paragraph}) =>
    [`${title} (${kind})`, dates, `المكان: ${place}`, `المرجع: ${report}، ${paragraph}.`].join('؛ '),
  key: {
    ...kind,
    vague: 'بداية أو نهاية تقريبية',
    open: 'بداية أو نهاية غير محددة',
    published: 'رقم، في يوم نشر التقرير الذي ورد فيه',
    possible: 'يوم نشر غير محدد، ضمن الخط المنقّط',
    projection: 'توقّع وليس إحصاءً',
  },
  table: {what: 'الحدث أو الرقم', kind: 'النوع', date: 'التاريخ', figure: 'رقم', projection: 'توقّع'},
};
