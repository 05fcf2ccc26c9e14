/// <reference types="vite/client" />

declare module '*.graphqls?raw' {
  const text: string;
  export default text;
}
