import type {PageLanguage} from './chrome.js';

/** An article as a newsroom would publish it; its text is in `demo/articles/`. */
export interface Article {
  readonly language: PageLanguage;
  readonly title: string;
  /** One sentence, for search engines. */
  readonly description: string;
}

export const articles: readonly Article[] = [
  {
    language: 'en',
    title: 'What the figures from Idlib say, and what they leave open',
    description:
      'Displacement and deaths in the Idlib region, 2019–20: which numbers were published, by whom, for when.',
  },
  {
    language: 'ar',
    title: 'إدلب بين موجتي نزوح: ماذا تقول الأرقام؟',
    description: 'أرقام النزوح والضحايا في منطقة إدلب عامي ٢٠١٩ و٢٠٢٠ كما نُشرت، مع مصادرها وفتراتها.',
  },
  {
    language: 'fr',
    title: 'Idlib, neuf mois de chiffres à lire avec prudence',
    description:
      'Déplacements et décès dans la région d’Idlib en 2019 et 2020\u202f: les chiffres publiés, leurs sources et leurs périodes.',
  },
];

/** The page of the article in a language, and its text in `demo/articles/`. */
export function articleFile(language: PageLanguage): string {
  return `article-${language}.html`;
}
