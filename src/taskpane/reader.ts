/** Entry of the panes' Worker: reads workbooks. */
import { serve } from '../hosts/browser/reading/serve';

serve(self as never);
