import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createRouter } from './app/routes';
import { createSession } from './session/session';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');
createRoot(root).render(
  <StrictMode>
    <App session={createSession()} router={createRouter()} />
  </StrictMode>,
);
