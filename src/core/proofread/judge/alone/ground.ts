/** By which rule of law something has to be published. */
import { messagesOf, type Message } from '../../../messages';
import { ALONE_MESSAGES } from './messages';

const say = messagesOf(ALONE_MESSAGES);

export type Law = 'procedure' | 'budget-law';

export const groundOf = (law: Law): Message => say('ground', { text: say(law) });
