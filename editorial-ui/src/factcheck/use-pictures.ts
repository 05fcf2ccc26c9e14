import { type RefObject, useEffect } from 'react';
import { readPicture } from './api';

const pictures = '/editorial/fact-check/pictures/';

/** The HTML with its pictures set aside: a browser would ask for them without the secret. */
export function withoutPictures(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  parsed.querySelectorAll('img').forEach((image) => {
    const src = image.getAttribute('src') ?? '';
    image.removeAttribute('src');
    if (src.startsWith(pictures)) image.dataset['picture'] = src;
  });
  return parsed.body.innerHTML;
}

/** Fetches the pictures that were set aside, with the secret. */
export function usePictures(element: RefObject<HTMLElement | null>, secret: string) {
  useEffect(() => {
    const addresses: string[] = [];
    let wanted = true;
    element.current?.querySelectorAll<HTMLImageElement>('img[data-picture]').forEach((image) => {
      void readPicture(secret, image.dataset['picture'] ?? '').then((address) => {
        if (address === null) return;
        addresses.push(address);
        if (wanted) image.src = address;
      });
    });
    return () => {
      wanted = false;
      addresses.forEach((address) => {
        URL.revokeObjectURL(address);
      });
    };
  }, [element, secret]);
}
