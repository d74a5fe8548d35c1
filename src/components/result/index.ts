export * from './ReviewList.tsx';
export * from './StatusTag.tsx';
export * from './WaaromBlock.tsx';
export { statuses, type Status } from './statuses.ts';
