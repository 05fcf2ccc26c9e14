import { Textarea } from '@mantine/core';
import { memo, type SyntheticEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { SourceCounts } from './Counts';
import { Notice } from './Notice';
import { judge } from './paste/clipboard';
import { Pending } from './pending';
import { mark, showsBody } from './places';

interface Props {
  readonly id: string;
  readonly markdown: string;
  readonly invalid: boolean;
  readonly readOnly: boolean;
  readonly onChange: (markdown: string) => void;
}

const pictureWords =
  'Pictures are inserted in the rich text, where you say what they show: choose “Rich text” above and put it there. ' +
  'Nothing was inserted here.';

/** The body as Markdown. */
export const Source = memo(function Source({ id, markdown, invalid, readOnly, onChange }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(markdown);
  const [told, setTold] = useState(markdown);
  const [selection, setSelection] = useState('');
  const [notice, setNotice] = useState<string | null>(null);
  const tell = useRef(onChange);
  const pending = useRef<Pending | null>(null);
  if (markdown !== told) {
    setTold(markdown);
    setText(markdown);
  }

  useEffect(() => {
    tell.current = onChange;
  }, [onChange]);

  useLayoutEffect(() => {
    const waiting = new Pending(() => {
      const value = area.current?.value;
      if (value === undefined) return;
      setTold(value);
      tell.current(value);
    });
    pending.current = waiting;
    const unwatch = waiting.watch();
    const unshow = showsBody((place) => area.current !== null && mark(area.current, place));
    return () => {
      unshow();
      unwatch();
    };
  }, []);

  function refuse(event: SyntheticEvent, data: DataTransfer) {
    const judged = judge(data, text.length - selection.length, false);
    if (judged.kind === 'text') return;
    event.preventDefault();
    setNotice(judged.kind === 'refused' ? judged.notice : pictureWords);
  }

  return (
    <div data-writing="">
      <Textarea
        ref={area}
        id={id}
        aria-label="Body"
        data-autofocus
        autosize
        minRows={14}
        maxRows={30}
        spellCheck
        readOnly={readOnly}
        error={invalid}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.9375rem' } }}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          pending.current?.touch();
        }}
        onPaste={(event) => {
          refuse(event, event.clipboardData);
        }}
        onDrop={(event) => {
          refuse(event, event.dataTransfer);
        }}
        onBlur={() => pending.current?.flush()}
        onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) => {
          setSelection(value.slice(selectionStart, selectionEnd));
        }}
      />
      <div role="status">
        <Notice
          notice={notice}
          onClose={() => {
            setNotice(null);
          }}
        />
      </div>
      <SourceCounts markdown={text} selection={selection} />
    </div>
  );
});
