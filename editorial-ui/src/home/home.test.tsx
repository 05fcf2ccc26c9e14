import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { idOf, openDesk } from '../testing/desk';
import { playing } from '../testing/network';
import { dayOf, later, weekFrom } from './week';

const today = dayOf(new Date().toISOString());

function document(title: string, state: string) {
  const changed = { changedAt: '2026-11-20T09:00:00Z', changedBy: 'editor', publishedAt: null };
  return { __typename: 'Document', id: idOf(title), title, type: 'STORY', state, ...changed };
}

function playHome(part: Record<string, unknown>, outside: Record<string, unknown> = {}) {
  const nothing = { drafts: [], changesWanted: [], inReview: [], failed: [], agenda: [], published: [] };
  const home = { __typename: 'Home', ...nothing, ...part };
  const data = {
    home,
    myReviews: [],
    dueForReview: [],
    assetsRunningOut: [],
    brokenLinks: { edges: [] },
    ...outside,
  };
  playing(
    http.post('*/editorial/graphql', async ({ request }) => {
      const { operationName } = (await request.clone().json()) as { operationName: string };
      return operationName === 'Home' ? HttpResponse.json({ data }) : undefined;
    }),
  );
}

describe('home', () => {
  it('says so when nothing waits', async () => {
    playHome({});
    openDesk('/');
    expect(await screen.findByText('You have no unfinished drafts.')).toBeVisible();
    expect(screen.getByText('Nobody waits for your review.')).toBeVisible();
    expect(screen.getAllByText('Nothing goes out')).toHaveLength(7);
    expect(screen.queryByRole('heading', { name: /Could not go out/ })).not.toBeInTheDocument();
    await expectNoViolations();
  });

  it('shows what waits, the most urgent first, and what goes out on which day', async () => {
    const draft = document('Scrutiny finds its voice', 'DRAFT');
    const entry = { __typename: 'AgendaEntry', audience: null, by: 'editor', document: draft };
    const at = weekFrom(later(today, 2)).from;
    playHome({
      drafts: [draft],
      failed: [{ ...entry, id: 'f', kind: 'PUBLISH', dueAt: '2026-11-01T09:00:00Z', problem: 'No summary.' }],
      agenda: [{ ...entry, id: 'a', kind: 'WITHDRAW', dueAt: at, problem: null }],
    });
    openDesk('/');
    const waiting = within(await screen.findByRole('region', { name: 'Waiting for you' }));
    const headings = waiting
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent.trim());
    expect(headings).toEqual(['Could not go out as scheduled', 'Reviews asked of you', 'Your drafts']);
    expect(waiting.getByText(/No summary\./)).toBeVisible();
    const days = within(screen.getByRole('list', { name: 'What goes out, day by day' }));
    expect(days.getByText('00:00 · is withdrawn')).toBeVisible();
    await expectNoViolations();
  });

  it('tells which images may soon be used no longer, and leads to all of them', async () => {
    const document = { __typename: 'DocumentReference', id: 'd', title: 'A walk' };
    const endings = [
      { person: 'Ada Holt', until: '2026-12-01', ended: false },
      { person: null, until: '2026-11-01', ended: true },
    ];
    const image = {
      asset: { __typename: 'Asset', id: 'i', filename: 'walk.jpg' },
      endings,
      documents: [{ document }],
    };
    playHome({}, { assetsRunningOut: [image] });
    openDesk('/');
    const link = await screen.findByRole('link', { name: 'walk.jpg' });
    expect(link).toHaveAttribute('href', '/library/i');
    const note =
      'The consent of Ada Holt ends on 1 December 2026 · The right to use it ended on 1 November 2026 · used in “A walk”';
    expect(screen.getByText(note)).toBeVisible();
    const all = screen.getByRole('link', { name: 'All: Images that may soon be used no longer' });
    expect(all).toHaveAttribute('href', '/library?rights=RUNNING_OUT&used=yes');
    await expectNoViolations();
  });

  it('spares an author what only editors do', async () => {
    playHome({ inReview: [document('Scrutiny finds its voice', 'SUBMITTED')] });
    openDesk('/', 'author');
    await screen.findByText('You have no unfinished drafts.');
    expect(screen.queryByRole('heading', { name: 'Waiting for an editor' })).not.toBeInTheDocument();
  });
});

describe('a week', () => {
  it('begins and ends at midnight in London, whatever its clocks do meanwhile', () => {
    const { days, from, to } = weekFrom('2026-10-22');
    expect(days).toHaveLength(7);
    expect(from).toBe('2026-10-21T23:00:00Z');
    expect(to).toBe('2026-10-29T00:00:00Z');
  });
});
