import {mount} from 'svelte';
import App from './App.svelte';
import '../../shared/page.css';

mount(App, {target: document.querySelector('#app')!});
