import type { Audience, Role } from '../api/schema.generated';
import { type Http, ProblemError, sessionUrl, type SignInGate, createHttp } from '../api/http';
import { type Problem, unreachable } from '../api/problem';

export interface SignedInAccount {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly audience: Audience;
}

export type SessionState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'unreachable'; readonly problem: Problem }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'signedIn'; readonly account: SignedInAccount }
  /** The work goes on under a dialog that asks to sign in again. */
  | { readonly kind: 'expired'; readonly account: SignedInAccount };

export type SignInOutcome =
  { readonly kind: 'signedIn' } | { readonly kind: 'refused'; readonly problem: Problem };

/** Who is signed in, and the one place that changes it. */
export interface Session {
  readonly http: Http;
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  check(): Promise<void>;
  signIn(username: string, password: string): Promise<SignInOutcome>;
  signOut(): Promise<void>;
  /** The editor would rather not sign in again now: what waits for it fails, and nothing typed is lost. */
  giveUp(): void;
}

interface Answer {
  readonly account: SignedInAccount;
}

export function createSession(): Session {
  let state: SessionState = { kind: 'checking' };
  const listeners = new Set<() => void>();
  let waiting: ((signedIn: boolean) => void)[] = [];

  function become(next: SessionState) {
    state = next;
    listeners.forEach((listener) => {
      listener();
    });
  }

  function settle(signedIn: boolean) {
    const settled = waiting;
    waiting = [];
    settled.forEach((resolve) => {
      resolve(signedIn);
    });
  }

  const gate: SignInGate = {
    signInAgain() {
      if (state.kind === 'signedIn') become({ kind: 'expired', account: state.account });
      if (state.kind !== 'expired') return Promise.resolve(false);
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
  };
  const http = createHttp(gate);

  async function check() {
    try {
      const { account } = await http.json<Answer>('GET', sessionUrl);
      become({ kind: 'signedIn', account });
    } catch (error) {
      const signedOut = error instanceof ProblemError;
      become(signedOut ? { kind: 'signedOut' } : { kind: 'unreachable', problem: unreachable });
    }
  }

  async function signIn(username: string, password: string): Promise<SignInOutcome> {
    try {
      const { account } = await http.json<Answer>('POST', sessionUrl, { username, password });
      become({ kind: 'signedIn', account });
      settle(true);
      return { kind: 'signedIn' };
    } catch (error) {
      return { kind: 'refused', problem: error instanceof ProblemError ? error.problem : unreachable };
    }
  }

  async function signOut() {
    await http.json('DELETE', sessionUrl).catch(() => undefined);
    become({ kind: 'signedOut' });
    settle(false);
  }

  function giveUp() {
    if (state.kind === 'expired') become({ kind: 'signedIn', account: state.account });
    settle(false);
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  return { http, state: () => state, subscribe, check, signIn, signOut, giveUp };
}
