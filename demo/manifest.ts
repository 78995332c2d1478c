import {readFile} from 'node:fs/promises';
import type {Declaration, Manifest, Member} from '../src/build/manifest.js';

/** What the manifest at `url` says of an element; throws where it says nothing of it. */
export async function readDeclaration(url: URL, tag: string): Promise<Declaration> {
  const {modules} = JSON.parse(await readFile(url, 'utf8')) as Manifest;
  const found = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`${url.href}: found no <${tag}>`);
  return found;
}

/** Its members of a kind. */
export function membersOf({members = []}: Declaration, kind: Member['kind']): Member[] {
  return members.filter((member) => member.kind === kind);
}
