/** jsdom lacks the encoders that every browser has; imported before anything that uses them. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
