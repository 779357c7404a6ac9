/** The looks of the buttons below a text. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useFooterStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { flexGrow: 1, maxWidth: 'none' },
  charts: { flexShrink: 0, alignItems: 'center', marginLeft: '-8px' },
});
