/** A content file: checked and completed with defaults by the content plugin before it gets here. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
declare module '*.yaml?citaten' {
  const data: unknown;
  export default data;
}
declare module '*.yaml?titels' {
  const data: unknown;
  export default data;
}
