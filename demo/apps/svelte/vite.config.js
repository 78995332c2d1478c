import {svelte} from '@sveltejs/vite-plugin-svelte';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // What the apps share stands beside their folders.
  server: {fs: {allow: ['..']}},
});
