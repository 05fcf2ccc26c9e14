import { http, type HttpHandler, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { council } from './fake/council';
import { handlersFor } from './fake/handlers';
import type { Store } from './fake/records';

/** The fake network of the tests. A window that a test closes says goodbye when its own council is gone already. */
export const server = setupServer(
  http.post('*/editorial/graphql', () => HttpResponse.json({ data: { leave: true } })),
);

let store: Store = council();

/** A fresh council for each test. */
export function openCouncil(): Store {
  store = council();
  server.use(...handlersFor(store));
  return store;
}

/** What the made-up server holds now; tests read it to see what arrived, and change it to play somebody else. */
export function theCouncil(): Store {
  return store;
}

export function playing(...handlers: HttpHandler[]): void {
  server.use(...handlers);
}
