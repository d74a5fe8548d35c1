export * from './base/index.ts';
export * from './form/index.ts';
export * from './result/index.ts';
export { mountIsland } from './mount-island.ts';
