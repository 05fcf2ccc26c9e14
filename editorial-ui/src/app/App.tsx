import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo, useEffect } from 'react';
import { RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { createClient } from '../api/client';
import { SessionContext, useSession, useSessionState } from '../session/context';
import type { Session } from '../session/session';
import { SignInAgain } from '../session/SignInAgain';
import { SignInPage } from '../session/SignInPage';
import type { createRouter } from './routes';
import { Failure, Loading } from './states';
import { cssVariables, theme } from './theme';

interface Props {
  readonly session: Session;
  readonly router: ReturnType<typeof createRouter>;
  /** In tests nothing moves. */
  readonly env?: 'default' | 'test';
}

/** The editorial desk. */
export function App({ session, router, env = 'default' }: Props) {
  return (
    <MantineProvider env={env} theme={theme} defaultColorScheme="auto" cssVariablesResolver={cssVariables}>
      <Notifications position="bottom-right" autoClose={6000} />
      <SessionContext value={session}>
        <Desk router={router} />
      </SessionContext>
    </MantineProvider>
  );
}

function Desk({ router }: { readonly router: Props['router'] }) {
  const session = useSession();
  const state = useSessionState();
  const accountId = state.kind === 'signedIn' || state.kind === 'expired' ? state.account.id : null;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- A client for every account: nobody sees what another fetched.
  const client = useMemo(() => createClient(session.http), [session, accountId]);
  useEffect(() => {
    void session.check();
  }, [session]);

  switch (state.kind) {
    case 'checking':
      return <Loading what="who is signed in" />;
    case 'unreachable':
      return <Failure what="who is signed in" problem={state.problem} onRetry={() => void session.check()} />;
    case 'signedOut':
      return <SignInPage />;
    case 'signedIn':
    case 'expired':
      return (
        <Provider value={client}>
          <RouterProvider router={router} />
          {state.kind === 'expired' && <SignInAgain account={state.account} />}
        </Provider>
      );
  }
}
