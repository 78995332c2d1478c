import type {Page} from 'puppeteer-core';
import type {GalleryElement} from '../../demo/elements.js';
import type {Site} from '../site.js';
import {rows, type State} from './elements.js';
import type {Look} from './probe/probe.js';
import {codes, dark, emulate, forced, perform, press, settle, still, type View} from './stage.js';

const others = codes.filter((code) => code !== 'en');

/** Every way in which the elements are looked at. A window of 1280 pixels has 320 of them at a zoom of 400 %. */
export const views: Readonly<Record<string, View>> = {
  light: {},
  dark: {features: [dark]},
  'forced colours': {features: [forced]},
  'a zoom of 400 %': {width: 320, height: 256, features: [still]},
  'type of twice the size': {type: 200},
  'spaced type': {spaced: true},
  ...Object.fromEntries(others.map((lang) => [`"${lang}" at a zoom of 400 %`, {lang, width: 320, height: 256}])),
};

/** The views in which every state is looked at; the others change nothing that differs between states. */
const thorough: ReadonlySet<string> = new Set(['light', 'forced colours', 'a zoom of 400 %']);

/** What is seen of an element in each view, in each of its states. */
export type Looks = ReadonlyMap<string, ReadonlyMap<string, Look>>;

export async function lookAt(site: Site, name: GalleryElement['name']): Promise<Looks> {
  const looks = new Map<string, ReadonlyMap<string, Look>>();
  const {faint, edges} = rows[name];
  let page: Page | null = null;
  let stands = '';
  for (const [view, {features = [], ...place}] of Object.entries(views)) {
    // What only the system of a reader tells is told to the page that is there.
    if (!page || stands !== JSON.stringify(place)) {
      await page?.close();
      page = await perform(site, name, {...place, features});
      stands = JSON.stringify(place);
    } else {
      await emulate(page, features);
      await settle(page);
    }
    const found = new Map<string, Look>();
    const look = async (state: string) => {
      found.set(state, await page!.evaluate((...wanted) => probe.look(...wanted), faint, edges));
    };
    await (thorough.has(view) ? inStates(page, name, look) : look('at first'));
    looks.set(view, found);
  }
  await page?.close();
  return looks;
}

/** Brings an element into a state, from before it. */
export async function enter(page: Page, {at, there}: State): Promise<void> {
  if (!at) return press(page, there);
  await page.evaluate((selector) => {
    probe
      .stage()
      .find((element): element is HTMLElement => element.matches(selector))!
      .focus();
  }, at);
  await press(page, there, true);
}

/** Brings an element into each of its states, one after the other, from its first. */
export async function inStates(
  page: Page,
  name: GalleryElement['name'],
  act: (state: string) => Promise<void>,
): Promise<void> {
  await act('at first');
  for (const [called, state] of Object.entries(rows[name].states)) {
    await enter(page, state);
    await act(called);
    await press(page, state.back, true);
  }
}
