import { buildSchema, graphql } from 'graphql';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { administration } from './administration';
import { searchIndex } from './search-index';
import { documentMutations } from './changes';
import { deskMutations } from './desk';
import { keeping } from './keeping';
import { mediaHandlers } from './media';
import { problem } from './problem';
import { queries } from './queries';
import type { Store, StoredAccount } from './records';
import { searching } from './searching';
import { writingResolvers } from './writing';

/** Every part of the editorial schema, as the platform has it. */
const parts: Record<string, string> = import.meta.glob(
  '../../../../content-api/src/main/resources/graphql/editorial/*.graphqls',
  { query: '?raw', import: 'default', eager: true },
);
const schema = buildSchema(Object.values(parts).join('\n'));

interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** The platform's addresses, answered from a store: queries are checked against the real schema. */
export function handlersFor(store: Store): HttpHandler[] {
  return [...sessionHandlers(store), ...mediaHandlers(store), graphqlHandler(store)];
}

function graphqlHandler(store: Store): HttpHandler {
  const index = searchIndex();
  return http.post('*/editorial/graphql', async ({ request }) => {
    if (store.signedIn === null) return problem(401, 'SIGNED_OUT', 'Nobody is signed in.', 'Sign in.');
    const { query, variables, operationName } = (await request.json()) as Operation;
    const rootValue = {
      ...queries(store),
      ...documentMutations(store),
      ...deskMutations(store),
      ...keeping(store),
      ...writingResolvers(),
      ...administration(store),
      ...searching(store),
      ...index,
    };
    const source = query;
    const result = await graphql({
      ...{ schema, source, rootValue },
      ...(variables === undefined ? {} : { variableValues: variables }),
      ...(operationName === undefined ? {} : { operationName }),
    });
    return HttpResponse.json(JSON.parse(JSON.stringify(result)) as Record<string, unknown>);
  });
}

function sessionHandlers(store: Store): HttpHandler[] {
  return [
    http.get('*/editorial/session', () => {
      const account = store.accounts.find(({ id }) => id === store.signedIn);
      const answer =
        account === undefined
          ? problem(401, 'SIGNED_OUT', 'Nobody is signed in.', 'Sign in.')
          : known(account);
      answer.headers.append('Set-Cookie', 'XSRF-TOKEN=sample; Path=/');
      return answer;
    }),
    http.post('*/editorial/session', async ({ request }) => {
      const { username, password } = (await request.json()) as { username: string; password: string };
      const account = store.accounts.find((each) => each.username === username && each.password === password);
      if (account === undefined) {
        const detail = 'The username or the password is wrong.';
        return problem(401, 'SIGN_IN_FAILED', detail, 'Check both and try again.');
      }
      store.signedIn = account.id;
      return known(account);
    }),
    http.put('*/editorial/session/password', async ({ request }) => {
      const { current } = (await request.json()) as { current: string };
      const account = store.accounts.find(({ id }) => id === store.signedIn);
      if (account?.password === current) return new HttpResponse(null, { status: 204 });
      return problem(403, 'NOT_ALLOWED', 'This is not your present password.', 'Type it again.');
    }),
    http.delete('*/editorial/session', () => {
      store.signedIn = null;
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}

function known({ id, username, displayName, role, audience }: StoredAccount) {
  return HttpResponse.json({ account: { id, username, displayName, role, audience } });
}
