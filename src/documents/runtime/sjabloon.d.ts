/** A compiled template; declare it with its view: `const sjabloon: Sjabloon<View> = imported`. */
declare module '*.mdx?sjabloon' {
  const sjabloon: import('./index.ts').Sjabloon<never>;
  export default sjabloon;
}
