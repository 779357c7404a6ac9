/** Would be shared, were it not for what it imports. */
import './hooks';

export const SHARED = true;
