import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { DocumentPicker } from '../../documents/DocumentPicker';
import { FormDialog } from '../../forms/FormDialog';

export interface VideoPlace {
  readonly address: string;
  readonly title: string;
}

interface Props {
  readonly video: VideoPlace | null;
  readonly onDone: (video: VideoPlace) => void;
  readonly onClose: () => void;
}

const isAddress = (address: string) => /^(https?:\/\/\S+\.\S+|document:\S+)$/.test(address.trim());

/** Asks where a video is and what it is called. */
export function VideoDialog({ video, onDone, onClose }: Props) {
  const [address, setAddress] = useState(video?.address ?? '');
  const [title, setTitle] = useState(video?.title ?? '');
  const [tried, setTried] = useState(false);
  return (
    <FormDialog
      title="Video"
      act={video === null ? 'Insert' : 'Change'}
      size="md"
      working={false}
      problems={[]}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (isAddress(address) && title.trim() !== '')
          onDone({ address: address.trim(), title: title.trim().replaceAll(/\s+/g, ' ') });
        return Promise.resolve();
      }}
    >
      <DocumentPicker
        label="Video document"
        description="One that is kept here, with its captions and transcript."
        types={['VIDEO']}
        without={[]}
        onPick={(picked) => {
          setAddress(`document:${picked.id}`);
          if (title.trim() === '') setTitle(picked.title);
        }}
      />
      <TextInput
        label="Address of the video"
        description="Readers get a link: nothing of the other site is loaded before they follow it."
        error={tried && !isAddress(address) ? 'Choose a video, or give its whole web address.' : undefined}
        value={address}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
        }}
      />
      <TextInput
        label="What the video is called"
        error={tried && title.trim() === '' ? 'Say what it is called.' : undefined}
        value={title}
        onChange={(event) => {
          setTitle(event.currentTarget.value);
        }}
      />
    </FormDialog>
  );
}
