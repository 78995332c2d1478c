import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './App';
import '../../shared/page.css';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
