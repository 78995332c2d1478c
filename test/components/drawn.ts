/** What holds for every chart that is drawn. */
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {LitElement, TemplateResult} from 'lit';
import {overlap} from '../../src/layout/box.js';
import {drawnTexts} from './drawn-texts.js';
import {find, options, panel} from './element.js';
import {itInMedia, setMedia} from './media.js';

type Make = (markup?: TemplateResult, width?: number) => Promise<LitElement>;

/** The text of a drawing stands apart, inside the element, and there are more than `least` of them. */
export function itKeepsItsTextApart(make: Make, width: number, least: number, markup?: TemplateResult): void {
  it(`keeps its real text apart and inside itself in ${width} pixels`, async () => {
    await setViewport({width: 1700, height: 900});
    const element = await make(markup, width);
    const frame = element.getBoundingClientRect();
    expect(Math.round(frame.width)).to.equal(width);
    const written = drawnTexts(element.renderRoot);
    expect(written.length).to.be.greaterThan(least);
    for (const {text, box} of written) {
      expect(box.left, text).to.be.at.least(frame.left - 0.5);
      expect(box.right, text).to.be.at.most(frame.right + 0.5);
    }
    written.forEach((one, index) => {
      for (const other of written.slice(index + 1)) {
        // Lines of one label share the room between their glyphs.
        expect(overlap(one.box, other.box, -4.5), `"${one.text}" and "${other.text}"`).to.equal(false);
      }
    });
    expect(element.scrollWidth).to.equal(element.clientWidth);
    await expect(element).to.be.accessible();
  });
}

/** What opens for each mark stands inside the element, and is not cut off. */
export function itKeepsItsEvidenceInside(make: Make, width: number, markup?: TemplateResult): void {
  it(`keeps the evidence of everything inside itself in ${width} pixels`, async () => {
    const element = await make(markup, width);
    expect(options(element)).not.to.have.length(0);
    for (const option of options(element)) {
      option.focus();
      await element.updateComplete;
      const frame = element.getBoundingClientRect();
      const box = panel(element)!.getBoundingClientRect();
      expect(box.left, option.id).to.be.at.least(frame.left);
      expect(box.right, option.id).to.be.at.most(frame.right);
      expect(box.top, option.id).to.be.at.least(frame.top);
      expect(box.bottom, option.id).to.be.at.most(frame.bottom);
      expect(panel(element)!.scrollHeight, option.id).to.be.at.most(panel(element)!.clientHeight);
    }
  });
}

/** With `interactive="none"`, it has no controls, and opens nothing. */
export function itIsOnlyLookedAt(make: Make, markup: TemplateResult): void {
  it('has no controls where it is only looked at', async () => {
    const element = await make(markup);
    expect(element.renderRoot.querySelectorAll('button, [tabindex]')).to.have.length(0);
    find(element, '.figure').dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect(panel(element)).to.equal(null);
    await expect(element).to.be.accessible();
  });
}

/** A dark chart is printed in the light, and without its controls. */
export function itPrintsInTheLight(make: Make, dark: TemplateResult): void {
  itInMedia('prints without its controls, in the light', async () => {
    const element = await make(dark);
    await setMedia({media: 'print'});
    try {
      expect(getComputedStyle(find(element, '.toggle')).display).to.equal('none');
      expect(getComputedStyle(find(element, '.frame')).colorScheme).to.equal('light');
    } finally {
      await setMedia({media: 'screen'});
    }
  });
}
