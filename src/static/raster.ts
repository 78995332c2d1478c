import type {Face} from './face.js';
import {locate, readFile} from './type.js';

const PACKAGE = '@resvg/resvg-wasm';

/** What turns documents into pixels, once it is ready. */
let renderer: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

/** An SVG document as a PNG image, with as many pixels for each of its own as `scale` says. */
export async function rasterize(
  svg: string,
  faces: readonly Face[],
  scale: number,
  module?: WebAssembly.Module | BufferSource,
): Promise<Uint8Array> {
  // Loading is tried again where it failed, as the package may have come meanwhile.
  renderer ??= load(module).catch((error: unknown) => {
    renderer = null;
    throw error;
  });
  const {Resvg} = await renderer;
  const drawing = new Resvg(svg, {
    fitTo: {mode: 'zoom', value: scale},
    font: {fontBuffers: [...new Set(faces.map(({bytes}) => bytes))]},
  });
  try {
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    drawing.free();
  }
}

async function load(module?: WebAssembly.Module | BufferSource): Promise<typeof import('@resvg/resvg-wasm')> {
  const resvg = await import('@resvg/resvg-wasm').catch((cause: unknown) => {
    throw new Error(`a PNG needs the optional package ${PACKAGE}, which is not installed: npm install ${PACKAGE}`, {
      cause,
    });
  });
  const code =
    module ?? (await WebAssembly.compile((await readFile(await locate(`${PACKAGE}/index_bg.wasm`))) as BufferSource));
  await resvg.initWasm(code).catch((error: unknown) => {
    // Another part of the program has made it ready already.
    if (!/already initialized/i.test(String(error))) throw error;
  });
  return resvg;
}
