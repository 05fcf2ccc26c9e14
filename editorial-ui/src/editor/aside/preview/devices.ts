export const devices = {
  phone: { label: 'Phone', width: 360, height: 640 },
  tablet: { label: 'Tablet', width: 768, height: 960 },
  desktop: { label: 'Desktop', width: 1280, height: 860 },
} as const;

export type Device = keyof typeof devices;
