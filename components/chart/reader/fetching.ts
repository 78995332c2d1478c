import {FaultError} from './fault.js';

/** Fetches a file. Throws `FaultError` where the host refuses it. */
export async function fetchFrom(url: string, init: RequestInit): Promise<Response> {
  const response = await answerOf(url, init);
  if (!response.ok) throw new FaultError({fault: 'missing', detail: `HTTP ${response.status}`});
  return response;
}

/** Whatever a host answers. Throws `FaultError` where it does not, or not to this page. */
export async function answerOf(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const elsewhere = globalThis.location && new URL(url).origin !== location.origin;
    if (!(error instanceof TypeError) || !elsewhere) throw error;
    const detail = `${error.message}; the host does not answer, or lets no other site read the file (CORS)`;
    throw new FaultError({fault: 'missing', detail});
  }
}

/** Whether a file begins as a Parquet file does, with `PAR1`. */
export function isParquet(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x41 && bytes[2] === 0x52 && bytes[3] === 0x31;
}
