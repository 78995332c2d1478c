/** A language that a page of the gallery is in. */
export type PageLanguage = 'en' | 'ar' | 'fr';

/** The words around the content of a page. */
export interface Chrome {
  readonly direction: 'ltr' | 'rtl';
  /** The language, in itself. */
  readonly name: string;
  readonly skip: string;
  /** What the navigation is called. */
  readonly pages: string;
  readonly licence: (version: string) => {readonly before: string; readonly after: string};
  readonly sources: string;
}

export const chrome: Readonly<Record<PageLanguage, Chrome>> = {
  en: {
    direction: 'ltr',
    name: 'English',
    skip: 'Skip to the content',
    pages: 'Pages',
    licence: (version) => ({
      before: `Code: MIT licence. Data, version ${version}: `,
      after: '. To cite the data, name Idlib Figures and the report that published the figure.',
    }),
    sources:
      'Sources: every number on Idlib was printed in a news report of 2019 or 2020 and is credited to whom that report credits, or to nobody where it names none. The reports themselves are not reproduced. Numbers on the Sarn valley are made up.',
  },
  ar: {
    direction: 'rtl',
    name: 'العربية',
    skip: 'انتقل إلى المحتوى',
    pages: 'الصفحات',
    licence: (version) => ({
      before: `الشيفرة البرمجية: رخصة \u2068MIT\u2069. البيانات، الإصدار \u2068${version}\u2069: رخصة `,
      after: '. عند الاستشهاد بالبيانات، يُذكر \u2068Idlib Figures\u2069 والتقرير الذي نُشر فيه الرقم.',
    }),
    sources:
      'المصادر: كل رقم عن إدلب ورد في تقرير إخباري يعود إلى عام ٢٠١٩ أو ٢٠٢٠، ويُنسب إلى الجهة التي نسبه إليها ذلك التقرير، ولا يُنسب إلى أحد إذا لم يسمِّ التقرير مصدرًا. نصوص التقارير نفسها غير منشورة هنا.',
  },
  fr: {
    direction: 'ltr',
    name: 'Français',
    skip: 'Aller au contenu',
    pages: 'Pages',
    licence: (version) => ({
      before: `Code\u202f: licence MIT. Données, version ${version}\u202f: `,
      after: '. Pour citer les données, nommez Idlib Figures et l’article qui a publié le chiffre.',
    }),
    sources:
      'Sources\u202f: chaque chiffre sur Idlib a paru dans un article de presse de 2019 ou de 2020. Il est attribué à qui cet article l’attribue, et à personne quand l’article ne nomme pas de source. Les articles eux-mêmes ne sont pas reproduits.',
  },
};
