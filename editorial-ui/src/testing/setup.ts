import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { notifications } from '@mantine/notifications';
import { openCouncil, server } from './network';
import './browser';

configure({
  asyncUtilTimeout: 10_000,
  defaultHidden: true,
  getElementError: (message) => new Error(message?.split('\n\n')[0] ?? 'no such element'),
});

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});

beforeEach(() => {
  openCouncil();
  window.localStorage.clear();
});

afterEach(() => {
  notifications.clean();
  cleanup();
  server.resetHandlers();
});

afterAll(() => {
  server.close();
});
