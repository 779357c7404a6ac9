/** Words for who listens instead of looking. They stay within the box that scrolls: it is what they are placed in. */
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function Unseen({ children }: { readonly children: string }) {
  return <span className={useStyles().unseen}>{children}</span>;
}
