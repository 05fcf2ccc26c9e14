import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/base.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createRouter } from './app/routes';
import { createSession } from './session/session';

/** For people without an account: it asks for no session and knows none of the screens. */
const FactCheckApp = lazy(async () => ({ default: (await import('./factcheck/FactCheckApp')).FactCheckApp }));
const forFactCheckers = /^\/editorial\/fact-check\/?$/.test(window.location.pathname);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');
createRoot(root).render(
  <StrictMode>
    {forFactCheckers ? (
      <Suspense>
        <FactCheckApp />
      </Suspense>
    ) : (
      <App session={createSession()} router={createRouter()} />
    )}
  </StrictMode>,
);
