import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './Library.module.css';

interface Props {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/**
 * Takes files that are dropped anywhere in the window, which would otherwise show them in the place of the desk. A way
 * beside the upload button, never the only one.
 */
export function DropArea({ disabled, onFiles, children }: Props) {
  const [over, setOver] = useState(false);
  const depth = useRef(0);

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const move = (step: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth.current = Math.max(0, depth.current + step);
      setOver(depth.current > 0);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      if (!disabled) onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const [enter, leave, stay] = [move(1), move(-1), move(0)];
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', drop);
    };
  }, [disabled, onFiles]);

  return (
    <div className={classes.drop}>
      {children}
      {over && !disabled && <div className={classes.dropHere}>Drop the files to upload them</div>}
    </div>
  );
}
