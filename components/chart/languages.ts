import {english} from '../../src/embedded.js';
import {loaders} from '../../src/generated/loaders.js';
import type {Numbering} from '../../src/text/formats.js';
import {createLanguage, primarySubtag, type Language, type LanguageModule} from '../../src/text/language.js';
import {warnOnce} from './warn.js';

/** What has arrived, by language; English also for what could not be loaded. */
const modules = new Map<string, LanguageModule>([['en', english]]);
const underWay = new Map<string, Promise<void>>();
const made = new Map<string, Language>();

/** The language of a tag, English as a whole where the package has no other; `null` until it is loaded. */
export function languageNow(tag: string, numbering: Numbering): Language | null {
  const code = codeOf(tag);
  const key = `${code} ${numbering}`;
  const known = made.get(key);
  const module = modules.get(code);
  if (known || !module) return known ?? null;
  const language = createLanguage(module.messages, module, numbering);
  made.set(key, language);
  return language;
}

/** Gives a language to write where nothing is loaded, as on a server. */
export function addLanguage(module: LanguageModule): void {
  modules.set(module.messages.code, module);
}

/** Loads the language of a tag. It settles in any case: what cannot be loaded is English from then on. */
export function loadLanguage(tag: string): Promise<void> {
  const code = codeOf(tag);
  const load = loaders[code];
  if (modules.has(code) || !load) return Promise.resolve();
  const loading =
    underWay.get(code) ??
    load().then(
      (module) => void modules.set(code, module),
      () => {
        modules.set(code, english);
        warnOnce('idlib-figures', 'lang', code, `languages/${code}.js beside the script; writing English`);
      },
    );
  underWay.set(code, loading);
  return loading;
}

function codeOf(tag: string): string {
  const code = primarySubtag(tag);
  return Object.hasOwn(loaders, code) ? code : 'en';
}
