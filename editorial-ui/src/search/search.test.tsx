import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';

describe('what people search for', () => {
  it('is shown with the ways to mend what was not found', async () => {
    const { user, router } = openDesk('/search?from=2019-06-01&to=2019-06-30', 'editor');
    expect(await screen.findByText(/40 searches; 23% found nothing/)).toBeVisible();
    expect(screen.getByText(/4 searches are counted but not shown/)).toBeVisible();
    await expectNoViolations();
    await user.click(screen.getByRole('tab', { name: 'Found nothing' }));
    expect(router.state.location.search).toContain('show=found-nothing');
    expect(await screen.findByRole('row', { name: /dump/ })).toBeVisible();
    expect(screen.queryByRole('row', { name: /parking/ })).toBeNull();
  });

  it('leads to a synonym whose effect is seen before it is saved', async () => {
    const { user } = openDesk('/search?show=found-nothing', 'editor');
    await user.click(await screen.findByRole('button', { name: 'Add a synonym: dump' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add synonyms' });
    const terms = within(dialog).getByRole('textbox', { name: 'Terms' });
    expect(terms).toHaveValue('dump, ');
    await user.type(terms, 'recycling centre');
    await user.click(within(dialog).getByRole('button', { name: 'See the effect first' }));
    expect(await within(dialog).findByText(/3 of 8 documents/)).toBeVisible();
    expect(
      await within(dialog).findByText(
        /Of the 150 judged queries, 1 is answered differently; all in all better/,
      ),
    ).toBeVisible();
    await expectNoViolations();
  });

  it('leads to a draft that somebody is asked for', async () => {
    const { user, store } = openDesk('/search', 'editor');
    await user.click(await screen.findByRole('button', { name: 'Ask for content: parking' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ask for content' });
    expect(within(dialog).getByRole('textbox', { name: /Why/ })).toHaveValue(
      'Readers searched for “parking” 7 times, and nobody opened a result.',
    );
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Begin a draft' }));
    expect(await screen.findByRole('link', { name: 'Parking' })).toBeVisible();
    expect(store.documents.some(({ editions }) => editions[0]?.content.title === 'Parking')).toBe(true);
  });
});

describe('best bets', () => {
  it('are added, or refused with the reason', async () => {
    const { user } = openDesk('/search/best-bets?query=bins', 'editor');
    const dialog = await screen.findByRole('dialog', { name: 'Add a best bet' });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findAllByText(/Nothing is pinned/)).not.toHaveLength(0);
    await expectNoViolations();
    await user.click(within(dialog).getByRole('combobox', { name: 'Pin a document' }));
    const [first] = await screen.findAllByRole('option');
    if (first === undefined) throw new Error('no document is offered');
    await user.click(first);
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Best bet saved/)).toBeVisible();
  });

  it('and ignored words are read by authors', async () => {
    const { router } = openDesk('/search/ignored-words', 'author');
    expect(await screen.findByText('kirklees')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ignore words' })).toBeNull();
    await expectNoViolations();
    await router.navigate('/search/best-bets');
    expect(await screen.findByText('Nothing is pinned yet.')).toBeVisible();
  });
});
