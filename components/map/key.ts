import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Language} from '../../src/text/language.js';
import type {MapKey} from '../../src/text/messages/elements.js';
import {mapMessages} from '../../src/text/messages/sections.js';
import {keyList} from '../chart/key.js';
import {dotTemplate, hatchTemplate, shapeTemplate} from './drawing.js';

/** A small mark of each kind, drawn as in the map, 28 by 16 pixels. */
const samples: Readonly<Record<MapKey, SVGTemplateResult>> = {
  governorate: svg`${hatchTemplate('key-hatch')}${shapeTemplate('M1 1H27V15H1Z', true, 'key-hatch')}`,
  town: dotTemplate({x: 14, y: 8, spoken: true}),
  named: dotTemplate({x: 14, y: 8, spoken: false}),
};

/** What the marks of a map mean: only of those that it draws, and that their size means nothing. */
export function keyTemplate(entries: readonly MapKey[], language: Language): TemplateResult {
  const {key, size} = mapMessages(language);
  const items = entries.map(
    (entry) =>
      html`<svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">${samples[entry]}</svg>${key[entry]}`,
  );
  return keyList([...items, html`${size}`], language);
}
