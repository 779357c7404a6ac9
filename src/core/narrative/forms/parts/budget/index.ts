/** What the forms of budgets have in common. */
export * from './clauses';
export * from './expressions';
export * from './questions';
