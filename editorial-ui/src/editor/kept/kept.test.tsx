import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../../testing/axe';
import { openEditor } from '../../testing/desk';

const title = () => screen.getByRole('textbox', { name: 'Title' });

describe('work that was never saved', () => {
  it('is kept by the browser and offered back', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(title(), ', unsaved');
    cleanup();

    const again = await openEditor('Why I stood for Ashbrow');
    expect(title()).toHaveValue('Why I stood for Ashbrow');
    await expectNoViolations();
    await again.user.click(screen.getByRole('button', { name: 'Bring them back' }));
    expect(title()).toHaveValue('Why I stood for Ashbrow, unsaved');
  });

  it('can be thrown away', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(title(), ', unsaved');
    cleanup();

    const again = await openEditor('Why I stood for Ashbrow');
    await again.user.click(screen.getByRole('button', { name: 'Throw them away' }));
    expect(screen.queryByText('You have unsaved changes')).not.toBeInTheDocument();
    cleanup();

    await openEditor('Why I stood for Ashbrow');
    expect(screen.queryByText('You have unsaved changes')).not.toBeInTheDocument();
  });

  it('is asked about before the editor is left', async () => {
    const { user, router } = await openEditor('Why I stood for Ashbrow');
    await user.type(title(), ', unsaved');
    await user.click(screen.getByRole('link', { name: 'Activities' }));
    await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Save and leave' }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/activities');
    });
  });
});
