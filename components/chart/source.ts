import type {Reading} from './reader.js';

/** Reads a dataset, with code that is fetched at first need; `null` where the element no longer wants it. */
export async function readSource(src: string, base: string, signal: AbortSignal): Promise<Reading | null> {
  try {
    const {readDataset} = await import('./reader.js');
    return await readDataset(new URL(src, base).href, signal);
  } catch (error) {
    return signal.aborted ? null : {fault: 'missing', detail: error instanceof Error ? error.message : String(error)};
  }
}
