/// <reference types="node" />
import {readFace, type Face} from './face.js';

/** A font: the address of its file, or what is in it. */
export type FontSource = string | URL | Uint8Array;

/** The package whose fonts are taken where none are given, as far as it is there: Latin and Arabic in one face. */
const PACKAGE = 'vazirmatn';
const files = ['Regular', 'SemiBold'].map((style) => `${PACKAGE}/fonts/ttf/Vazirmatn-${style}.ttf`);

/**
 * The faces to set words in: those that are given, or those of the optional package. Never the machine's own, with
 * which a picture would look different, or have no letters, elsewhere.
 */
export async function facesOf(sources: readonly FontSource[] | undefined): Promise<readonly Face[]> {
  const given = sources ?? (await packaged());
  if (!given.length) throw new RangeError('fonts: found none, expected one at least');
  return Promise.all(
    given.map(async (source, index) => {
      const face = readFace(source instanceof Uint8Array ? source : await readFile(source));
      if (face) return face;
      throw new RangeError(`fonts[${index}]: found what is no font, expected a TrueType or OpenType file (.ttf, .otf)`);
    }),
  );
}

async function packaged(): Promise<URL[]> {
  try {
    return await Promise.all(files.map(locate));
  } catch (cause) {
    throw new Error(
      `a PNG needs fonts to set its words in: give some as \`fonts\`, or install the optional package ${PACKAGE}`,
      {cause},
    );
  }
}

/** Where a file of a package is. Only where there are files: so what reads them is loaded then. */
export async function locate(file: string): Promise<URL> {
  const [{createRequire}, {pathToFileURL}] = await Promise.all([import('node:module'), import('node:url')]);
  return pathToFileURL(createRequire(import.meta.url).resolve(file));
}

export async function readFile(source: string | URL): Promise<Uint8Array> {
  const files = await import('node:fs/promises');
  return files.readFile(source);
}
