/** The name that a page under Trusted Types allows: `trusted-types idlib-loader`. */
const POLICY = 'idlib-loader';

interface Policies {
  createPolicy(name: string, rules: {createScriptURL: (url: string) => string}): {createScriptURL(url: string): string};
}

/**
 * Loads a file that stands beside the loader, by its path or address, each once. Settles when it has run, rejects where
 * it does not come as it was built; gives nothing for another file.
 */
export type Load = (file: string) => Promise<void> | undefined;

/**
 * `base` is the address of the folder, `hashes` what its files must be, by their paths, `nonce` that of the page's
 * policy. Script elements load them, as nothing else checks them in all browsers: `import()` takes no hash, WebKit
 * heeds none of `modulepreload`, and an import map would have to be inline. A later `import()` gets what they loaded.
 */
export function createLoad(base: string, hashes: Readonly<Record<string, string>>, nonce = ''): Load {
  const loading: Record<string, Promise<void>> = {};
  let policy: {createScriptURL(url: string): string} | undefined;

  const run = (path: string) =>
    new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.integrity = hashes[path]!;
      script.nonce = nonce;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error('missing, or not the file that belongs to this loader')));
      try {
        // Only addresses made of `base` and `hashes` come here, of which a page can change no part.
        policy ??= (globalThis as {trustedTypes?: Policies}).trustedTypes?.createPolicy(POLICY, {
          createScriptURL: (url) => url,
        });
      } catch {
        // The page does not allow the name. Its default policy may allow the address; else the next line throws.
      }
      script.src = policy ? policy.createScriptURL(base + path) : base + path;
      document.head.append(script);
    });

  return (file) => {
    const path = file.replace(base, '');
    return Object.hasOwn(hashes, path) ? (loading[path] ??= run(path)) : undefined;
  };
}
