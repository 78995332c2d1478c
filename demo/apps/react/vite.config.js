import {defineConfig} from 'vite';

// What the apps share stands beside their folders.
export default defineConfig({server: {fs: {allow: ['..']}}});
