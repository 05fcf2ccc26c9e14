import { Kbd, Stack, Switch } from '@mantine/core';
import { Fragment } from 'react';
import { Dialog } from '../../forms/Dialog';
import classes from './Palette.module.css';
import { shortcuts, useSingleKeys } from './shortcuts';

/** Which keys do what, and the switch for those that are pressed alone. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const [single, setSingle] = useSingleKeys();
  return (
    <Dialog opened onClose={onClose} title="Keyboard shortcuts">
      <Stack>
        <dl className={classes.keys}>
          {shortcuts.map(({ keys, does }) => (
            <Fragment key={does}>
              <dt>
                {keys.map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && ' + '}
                    <Kbd>{key}</Kbd>
                  </Fragment>
                ))}
              </dt>
              <dd>{does}</dd>
            </Fragment>
          ))}
        </dl>
        <Switch
          label="Shortcuts of one key"
          description="Switch them off if you speak to your computer, or if they get in your way. It concerns / and ?"
          checked={single}
          onChange={(event) => {
            setSingle(event.currentTarget.checked);
          }}
        />
      </Stack>
    </Dialog>
  );
}
