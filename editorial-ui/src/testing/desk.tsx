import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../app/App';
import { createTestRouter } from '../app/routes';
import { createSession } from '../session/session';
import { theCouncil } from './network';

/** Opens the desk at an address, signed in as the account with that username; null: nobody is signed in. */
export function openDesk(path: string, username: string | null = 'editor') {
  const store = theCouncil();
  store.signedIn = store.accounts.find((account) => account.username === username)?.id ?? null;
  const router = createTestRouter(path);
  const user = userEvent.setup();
  render(<App session={createSession()} router={router} env="test" />);
  return { router, user, store };
}

/** The id of the sample document with that title. */
export function idOf(title: string): string {
  const found = theCouncil().documents.find(({ editions }) => editions[0]?.content.title === title);
  if (found === undefined) throw new Error(`the sample council has no document “${title}”`);
  return found.id;
}

/** Opens the editor of a sample document and waits until it can be typed in. */
export async function openEditor(title: string, username = 'editor') {
  const desk = openDesk(`/documents/${idOf(title)}`, username);
  await screen.findByRole('textbox', { name: 'Title' });
  return desk;
}
