import { Text, VisuallyHidden } from '@mantine/core';
import { Fragment, type ReactNode, useMemo } from 'react';
import classes from './Differences.module.css';
import { linesBetween, type Part, wordsBetween } from './words';

interface TextProps {
  readonly before: string;
  readonly after: string;
}

/** A text with what came underlined and what went struck through; said in words to those who cannot see it. */
export function WordDifferences({ before, after }: TextProps) {
  const parts = useMemo(() => wordsBetween(before, after), [before, after]);
  if (parts.length === 0) return <Text c="dimmed">(empty)</Text>;
  return (
    <div className={classes.text ?? ''}>
      {parts.map((part, index) => (
        // The parts of one comparison never change their order.
        <Fragment key={index}>
          {part.kind === 'same' ? (
            <Unchanged text={part.text} first={index === 0} last={index === parts.length - 1} />
          ) : (
            <Marked part={part}>{part.text}</Marked>
          )}
        </Fragment>
      ))}
    </div>
  );
}

interface LinesProps {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A list with the entries that came and went, each with a sign of its own. */
export function LineDifferences({ before, after }: LinesProps) {
  const parts = useMemo(() => linesBetween(before, after), [before, after]);
  if (parts.length === 0) return <Text c="dimmed">(empty)</Text>;
  return (
    <ul className={classes.lines ?? ''}>
      {parts.map((part, index) => (
        <li key={index}>
          <span className={classes.sign ?? ''} aria-hidden="true">
            {{ same: '', added: '+', removed: '−' }[part.kind]}
          </span>
          {part.kind === 'same' ? part.text : <Marked part={part}>{part.text}</Marked>}
        </li>
      ))}
    </ul>
  );
}

function Marked({ part, children }: { readonly part: Part; readonly children: ReactNode }) {
  const removed = part.kind === 'removed';
  return (
    <>
      <VisuallyHidden>{removed ? ' [taken out: ' : ' [put in: '}</VisuallyHidden>
      {removed ? <del>{children}</del> : <ins>{children}</ins>}
      <VisuallyHidden>] </VisuallyHidden>
    </>
  );
}

/** What stayed is shortened to what surrounds a change. */
function Unchanged({
  text,
  first,
  last,
}: {
  readonly text: string;
  readonly first: boolean;
  readonly last: boolean;
}) {
  const around = 240;
  if (text.length <= around * 3 || (first && last)) return <>{text}</>;
  const head = first ? '' : `${text.slice(0, around).replace(/\S+$/, '')}…`;
  const tail = last ? '' : `…${text.slice(-around).replace(/^\S+/, '')}`;
  const left = text.length - head.length - tail.length;
  const count = text.slice(head.length, head.length + left).split(/\s+/).length;
  return (
    <>
      {head}
      <span className={classes.gap ?? ''}>{count.toLocaleString('en-GB')} words the same</span>
      {tail}
    </>
  );
}
