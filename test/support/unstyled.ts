/**
 * Elements without the styles of their classes. jsdom holds every rule of Fluent's sheets against an element each time a
 * name is worked out, which takes longer than all else a view's test does; no test asks what a class looks like. The
 * whole proof goes without this, so that what a class hides is hidden there.
 */
import { IS_WHOLE } from './proof';

if (!IS_WHOLE) CSSStyleSheet.prototype.insertRule = () => 0;
