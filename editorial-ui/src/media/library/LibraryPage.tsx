import { Button, FileButton, Group, Stack, Title } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTitle } from '../../app/use-title';
import { Icon } from '../../icons/Icon';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import { DropArea } from './DropArea';
import { Ending } from './Ending';
import { everything, readAddress, writeAddress } from './library-address';
import { LibraryFilters } from './LibraryFilters';
import { Results } from './Results';
import { UploadPanel } from './UploadPanel';
import { useUploads } from './use-uploads';
import classes from './Library.module.css';

/** Every picture that the council holds; the address holds what is shown. */
export function LibraryPage() {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readAddress(params), [params]);
  const { role } = useAccount();
  const { queue, uploads } = useUploads();
  const [revision, setRevision] = useState(0);
  const done = uploads.filter(({ state }) => state.kind === 'done').length;
  const reset = useRef<() => void>(null);
  const title = view.trash ? 'Trash' : 'Media library';
  useTitle(title);

  return (
    <DropArea disabled={!may.write(role) || view.trash} onFiles={queue.add}>
      <Stack gap="lg">
        <Group justify="space-between">
          <Title order={1}>{title}</Title>
          <Group gap="xs">
            <Button
              component={Link}
              variant="default"
              to={{
                search: writeAddress({ ...everything, layout: view.layout, trash: !view.trash }).toString(),
              }}
            >
              {view.trash ? 'Back to the library' : 'Trash'}
            </Button>
            {may.write(role) && !view.trash && (
              <FileButton
                multiple
                accept="image/*"
                resetRef={reset}
                inputProps={{ 'aria-label': 'Upload pictures' }}
                onChange={(files) => {
                  queue.add(files);
                  reset.current?.();
                }}
              >
                {(button) => (
                  <Button {...button} leftSection={<Icon name="add" />}>
                    Upload pictures
                  </Button>
                )}
              </FileButton>
            )}
          </Group>
        </Group>
        {may.write(role) && !view.trash && (
          <p className={classes.hint}>Drop files anywhere on this screen to upload them.</p>
        )}
        <UploadPanel queue={queue} uploads={uploads} />
        {!view.trash && <Ending revision={revision} />}
        <LibraryFilters
          view={view}
          onChange={(next) => {
            setParams(writeAddress(next), { replace: next.text !== view.text });
          }}
        />
        <Results
          key={view.trash ? 'trash' : 'library'}
          view={view}
          revision={revision + done}
          onChanged={() => {
            setRevision((count) => count + 1);
          }}
        />
      </Stack>
    </DropArea>
  );
}
