import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState, SignedInAccount } from './session';

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession needs a SessionContext above it');
  return session;
}

export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}

/** Whoever is signed in; only for what is shown to the signed-in. */
export function useAccount(): SignedInAccount {
  const state = useSessionState();
  if (state.kind === 'signedIn' || state.kind === 'expired') return state.account;
  throw new Error(`useAccount is for the signed-in, but the session is ${state.kind}`);
}
