/** A file that a page hands to the reader. */
export interface TakenFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Keeps a byte order mark, which stands before what spreadsheets read. */
const exact = new TextDecoder('utf-8', {ignoreBOM: true});

/** The files that are handed out meanwhile, which the browser does not get to see. */
export async function filesTaken(meanwhile: () => Promise<void>): Promise<TakenFile[]> {
  const links: HTMLAnchorElement[] = [];
  const own = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'click');
  const keep = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {configurable: true, value: keep});
  try {
    await meanwhile();
  } finally {
    if (own) Object.defineProperty(HTMLAnchorElement.prototype, 'click', own);
    else Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return Promise.all(
    links.map(async ({href, download: name}) => {
      const answer = await fetch(href);
      return {name, type: answer.headers.get('content-type')!, text: exact.decode(await answer.arrayBuffer())};
    }),
  );
}
