import {articleFile, articles} from './articles.js';
import {chrome, type PageLanguage} from './chrome.js';
import {elements, pageFile} from './elements.js';

/** A text in each language that a page can be in. */
type Texts = Readonly<Record<PageLanguage, string>>;

/** A page as the navigation lists it. */
export interface PageLink {
  readonly file: string;
  /** In the language of the page it is listed on; one text where it is the same on all. */
  readonly title: Texts | string;
  /** The language of the page, and of a title that is one text. */
  readonly language: PageLanguage;
}

/** Pages of one kind, listed under its name. */
export interface PageGroup {
  readonly id: string;
  readonly title: Texts;
  readonly pages: readonly PageLink[];
}

/** Every page of the gallery, in the order of the navigation. */
export const navigation: readonly (PageLink | PageGroup)[] = [
  {file: 'index.html', title: {en: 'Overview', ar: 'نظرة عامة', fr: 'Présentation'}, language: 'en'},
  {
    id: 'elements',
    title: {en: 'Elements', ar: 'العناصر', fr: 'Éléments'},
    pages: elements.map((element) => ({file: pageFile(element), title: element.title, language: 'en'})),
  },
  {
    id: 'articles',
    title: {en: 'Articles', ar: 'مقالات', fr: 'Articles'},
    pages: articles.map(({language}) => ({file: articleFile(language), title: chrome[language].name, language})),
  },
  {file: 'dataset.html', title: {en: 'Dataset', ar: 'البيانات', fr: 'Données'}, language: 'en'},
  {file: 'plot.html', title: {en: 'Plot', ar: 'مكتبة Plot', fr: 'Plot'}, language: 'en'},
  {file: 'embed.html', title: {en: 'Embed', ar: 'تضمين', fr: 'Intégrer'}, language: 'en'},
];

/** The page that shows what its address says: others lead to it, it has nothing to say to who opens it by itself. */
export const viewFile = 'view.html';

/** The files of all pages. */
export const pageFiles: readonly string[] = [
  ...navigation.flatMap((entry) => ('pages' in entry ? entry.pages : [entry])).map(({file}) => file),
  viewFile,
];
