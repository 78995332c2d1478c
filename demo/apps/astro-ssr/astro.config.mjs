import node from '@astrojs/node';
import {defineConfig} from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({mode: 'standalone'}),
  // Nothing inline, as the policy of the page wants it.
  build: {inlineStylesheets: 'never'},
  vite: {build: {assetsInlineLimit: 0}, server: {fs: {allow: ['..']}}},
});
