/** What the hosts of documents open in a program have in common. Pure. */
export { changesBetween } from './changes';
export { disjoint, type ColouredPlace } from './disjoint';
export { commentOfFinding } from './comment-text';
