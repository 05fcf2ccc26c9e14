import { Button, MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Dialog } from './Dialog';

function Screen() {
  const [open, setOpen] = useState(false);
  return (
    <MantineProvider env="test">
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Open it
      </Button>
      {open && (
        <Dialog
          opened
          title="Asked"
          closeButtonProps={{ 'aria-label': 'Close' }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </MantineProvider>
  );
}

describe('a dialog', () => {
  it('gives the focus back to what opened it when it goes', async () => {
    const user = userEvent.setup();
    render(<Screen />);
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    await screen.findByRole('dialog', { name: 'Asked' });
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Open it' })).toHaveFocus();
    });
  });
});
